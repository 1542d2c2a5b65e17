/** Finds what a file is by its bytes; its name and its declared type are not believed. */
import { Problem } from "../errors.ts";
import { hasColumns, looksLikeRecords } from "./columns.ts";
import type { Parsers } from "./parsers.ts";
import { isPicture } from "./pictures.ts";
import type { Kind } from "./report.ts";
import { isFolder, unzipped, type ZipEntry, zipEntries } from "./zip-directory.ts";

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, from), to));

const hasMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) ||
  (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff);

/** Text holds hardly any control codes; UTF-16 shows as zero bytes at every second place. */
const looksLikeText = (bytes: Uint8Array): boolean => {
  if (hasMark(bytes)) return true;
  const length = Math.min(bytes.length, 65_536);
  let controls = 0;
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
    else if ((byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) || byte === 127)
      controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const wide = Math.max(even, odd) > length * 0.2 && Math.min(even, odd) < length * 0.02;
  if (!wide && even + odd > length * 0.001) return false;
  return controls <= length * 0.003;
};

/** Formats written in text that is not prose; nobody reads them here. */
const codedText = /^\s*(?:%!PS|-----BEGIN PGP|begin \d{3} )/;

const mailHeaders =
  /^(?:received|return-path|message-id|mime-version|delivered-to|from|to|cc|subject|date|reply-to|x-[\w-]+|dkim-signature|content-type|list-[\w-]+|sender)$/i;

/** Name to value of the header block a text begins with; null when it begins with something else. */
const headersOf = (start: string): Map<string, string> | null => {
  const block = start.replace(/^From [^\n]*\n/, "").split(/\r?\n\r?\n/, 1)[0] ?? "";
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const header = /^([!-9;-~]+):(.*)$/.exec(line);
    if (header === null) return null;
    const [, name = "", value = ""] = header;
    if (mailHeaders.test(name) || /^(?:content|snapshot)-/i.test(name)) headers.set(name.toLowerCase(), value.trim());
  }
  return headers;
};

const technical = ["received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature"];

const looksLikeMail = (headers: ReadonlyMap<string, string>): boolean =>
  headers.has("from") &&
  (headers.has("subject") || headers.has("date") || headers.has("to") || technical.some((name) => headers.has(name)))
    ? true
    : headers.size >= 3 && technical.some((name) => headers.has(name));

/** A page that a browser saved with its pictures: a mail that went to nobody. */
const isSavedPage = (headers: ReadonlyMap<string, string>): boolean => {
  if (headers.has("snapshot-content-location")) return true;
  const nobody = !headers.has("to") && !headers.has("received") && !headers.has("message-id");
  const type = headers.get("content-type") ?? "";
  const saver = /^"?<?saved by\b/i.test(headers.get("from") ?? "");
  return (
    /^multipart\/related\b/i.test(type) && (saver || (nobody && (!headers.has("from") || /text\/html/i.test(type))))
  );
};

/** The line that stands before every mail of a mailbox: sender and when. */
export const mailboxLine = /^From \S+.*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\d{4}/;

const looksLikeHtml = (start: string): boolean => {
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b/i.test(
      start,
    )
  )
    return true;
  const tags = start.match(
    /<\/?(?:html|head|body|p|div|span|br|table|tr|td|a|h[1-6]|ul|ol|li|article|section|b|i|strong|em|script|style)\b[^<>]{0,500}>/gi,
  );
  return tags !== null && tags.length >= 4 && tags.join("").length > start.length * 0.02;
};

/** Marks of Markdown that prose and lists of other kinds do not have. */
const markdownMarks: readonly RegExp[] = [
  /^#{1,6} \S.*$/m,
  /\[[^\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^)\s]*\)/,
  /(?<![*\w])\*\*[^*\s][^*\n]{0,200}\*\*(?![*\w])/,
  /^```/m,
  /^\|?\s*:?-{3,}:?\s*\|(?:\s*:?-{3,}:?\s*\|?)+\s*$/m,
  /^!\[[^\]\n]*\]\([^)\n]+\)/m,
];
const frontMatter = /^---\r?\n(?:[\w-]+:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n){1,40}---\r?\n/;

const looksLikeMarkdown = (start: string): boolean =>
  frontMatter.test(start) ||
  markdownMarks.filter((mark) => mark.test(start)).length >= 2 ||
  (start.match(/^#{1,6} \S.*$/gm)?.length ?? 0) >= 3;

/** Packages of programs and documents we do not read: their parts are no reports. */
const foreignPackage =
  /^(?:META-INF\/MANIFEST\.MF|AndroidManifest\.xml|\[Content_Types\]\.xml|META-INF\/container\.xml)$/i;

const kindOfZip = (bytes: Uint8Array, key: string, { inflate }: Pick<Parsers, "inflate">): Kind => {
  let entries: ZipEntry[];
  let mimetype = "";
  try {
    entries = zipEntries(bytes);
    const typed = entries.find(({ name }) => name === "mimetype");
    if (typed !== undefined) mimetype = latin(unzipped(typed, 200, inflate), 0, 200).trim();
  } catch (cause) {
    throw new Problem("report.unreadable", { key, kind: "zip" }, cause);
  }
  const files = entries.filter((entry) => !isFolder(entry));
  const names = new Set(files.map(({ name }) => name));
  if ([...names].some((name) => /^word\/document\d*\.xml$/i.test(name))) return "docx";
  if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) return "odt";
  if (mimetype !== "" || [...names].some((name) => foreignPackage.test(name)))
    throw new Problem("report.unknown-kind", { key });
  if (names.has("content.xml") && names.has("META-INF/manifest.xml")) return "odt";
  if (files.length === 0) throw new Problem("report.no-text", { key, kind: "zip" });
  if (files.every(({ encrypted }) => encrypted)) throw new Problem("report.encrypted", { key, kind: "zip" });
  return "zip";
};

const wide = (name: string): string => [...name].join("\0");

/** Microsoft's old container of streams; which it holds tells what it is. */
const kindOfCompound = (bytes: Uint8Array, key: string): Kind => {
  const text = latin(bytes, 0, bytes.length);
  // Office wraps an encrypted document in one whose stream says so.
  if (text.includes(wide("EncryptedPackage"))) throw new Problem("report.encrypted", { key, kind: "docx" });
  if (text.includes(wide("WordDocument"))) return "doc";
  if (text.includes(wide("__properties_version1.0"))) return "msg";
  throw new Problem("report.unknown-kind", { key });
};

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/** A BMP is mostly paper, which passes for text; two of its letters are no proof, but its length is. */
const isBitmap = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x42, 0x4d) &&
  bytes.length > 26 &&
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(2, true) === bytes.length;

/**
 * A line of words under the name of a document that is never text is what a failed transfer left ("Access denied"): told
 * as unreadable, so that the document is missed. Whatever the bytes do show counts before the name.
 */
const binaryName = /\.(pdf|docx|odt|zip|msg)$/i;
const leftoverBytes = 120;

/** What a text is, by how it begins. */
const kindOfText = (start: string): Kind => {
  if (/^\s*\{\\rtf/.test(start)) return "rtf";
  const headers = headersOf(start);
  // Mail first: its HTML part makes it look like a page, but no page begins with headers.
  if (headers !== null && isSavedPage(headers)) return "mhtml";
  if (headers !== null && looksLikeMail(headers)) return mailboxLine.test(start) ? "mbox" : "eml";
  if (looksLikeRecords(start)) return "json";
  if (looksLikeHtml(start)) return "html";
  if (hasColumns(start)) return "csv";
  return looksLikeMarkdown(start) ? "md" : "txt";
};

/** The kind, or the problem that keeps it from being read. */
export const kindOf = async (
  bytes: Uint8Array,
  key: string,
  parsers: Pick<Parsers, "signature" | "inflate">,
): Promise<Kind> => {
  if (bytes.length === 0) throw new Problem("report.empty", { key });
  if (latin(bytes, 0, 1024).includes("%PDF-")) return "pdf";
  if (starts(bytes, 0x50, 0x4b, 3, 4) || starts(bytes, 0x50, 0x4b, 5, 6)) return kindOfZip(bytes, key, parsers);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return kindOfCompound(bytes, key);
  // Rich text may hold raw bytes of pictures.
  if (/^\s*\{\\rtf/.test(latin(bytes, 0, 64))) return "rtf";
  if (isBitmap(bytes)) return "image";
  if (!looksLikeText(bytes)) {
    const mediaType = await parsers.signature(bytes);
    if (isPicture(mediaType)) return "image";
    if (mediaType !== "application/xml") throw new Problem("report.unknown-kind", { key });
  }
  const start = latin(bytes, 0, 16_384)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "");
  if (codedText.test(start)) throw new Problem("report.unknown-kind", { key });
  if (start.trim() === "" && bytes.length < 16_384) throw new Problem("report.no-text", { key, kind: "txt" });
  const kind = kindOfText(start);
  const promised = binaryName.exec(key)?.[1]?.toLowerCase();
  if (kind === "txt" && promised !== undefined && bytes.length < leftoverBytes)
    throw new Problem("report.unreadable", { key, kind: promised });
  return kind;
};
