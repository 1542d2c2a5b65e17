/** Finds what a report is by its bytes; its name and its declared type are not believed. */
import { Problem } from "../errors.ts";
import type { Parsers } from "./parsers.ts";
import type { Kind } from "./report.ts";

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

/** Formats written in text that is not prose; unreadable until they have a decoder of their own. */
const codedText = /^\s*(?:\{\\rtf|%!PS|-----BEGIN PGP|begin \d{3} )/;

const mailHeaders =
  /^(?:received|return-path|message-id|mime-version|delivered-to|from|to|cc|subject|date|reply-to|x-[\w-]+|dkim-signature|content-type|list-[\w-]+|sender)$/i;

const looksLikeMail = (start: string): boolean => {
  const block = start.replace(/^From [^\n]*\n/, "").split(/\r?\n\r?\n/, 1)[0] ?? "";
  const names = new Set<string>();
  for (const line of block.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    if (mailHeaders.test(name)) names.add(name);
  }
  const technical = ["received", "message-id", "mime-version", "return-path", "delivered-to", "dkim-signature"];
  return names.has("from") &&
    (names.has("subject") || names.has("date") || names.has("to") || technical.some((name) => names.has(name)))
    ? true
    : names.size >= 3 && technical.some((name) => names.has(name));
};

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

/** The kind, or the problem that keeps it from being read. */
export const kindOf = async (bytes: Uint8Array, key: string, parsers: Pick<Parsers, "signature">): Promise<Kind> => {
  if (bytes.length === 0) throw new Problem("report.empty", { key });
  if (latin(bytes, 0, 1024).includes("%PDF-")) return "pdf";
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) {
    const names = latin(bytes, 0, 4096) + latin(bytes, bytes.length - 65_536, bytes.length);
    if (names.includes("word/document.xml") || names.includes("word/document2.xml")) return "docx";
    throw new Problem("report.unknown-kind", { key });
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    // Office wraps an encrypted document in an old compound file that names the package in UTF-16.
    if (latin(bytes, 0, 1_000_000).includes([..."EncryptedPackage"].join("\0")))
      throw new Problem("report.encrypted", { key, kind: "docx" });
    throw new Problem("report.unknown-kind", { key });
  }
  if (!looksLikeText(bytes) && (await parsers.signature(bytes)) !== "application/xml")
    throw new Problem("report.unknown-kind", { key });
  const start = latin(bytes, 0, 16_384)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "");
  if (codedText.test(start)) throw new Problem("report.unknown-kind", { key });
  if (start.trim() === "" && bytes.length < 16_384) throw new Problem("report.no-text", { key, kind: "txt" });
  // Mail first: its HTML part makes it look like a page, but no page begins with headers.
  if (looksLikeMail(start)) return "eml";
  return looksLikeHtml(start) ? "html" : "txt";
};
