/** Mutations inside files that hold packed parts: entries of a zip, streams of a PDF, parts of a mail, mails of a mailbox. */
import { Buffer } from "node:buffer";
import { deflateSync, inflateSync } from "node:zlib";
import { unzipSync, type Zippable, zipSync } from "fflate";
import { byteMutations } from "./byte-mutations.ts";
import type { Dice } from "./dice.ts";
import { fromSigns, joined, type Mutation, mostBytes, signsOf, spliced } from "./mutation.ts";
import { textMutations } from "./text-mutations.ts";

const inner = (bytes: Uint8Array, dice: Dice): Uint8Array =>
  dice.pick([...byteMutations, ...textMutations])(bytes, dice);

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A broken zip cannot be opened to be broken further. */
const opened = (bytes: Uint8Array): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < mostBytes });
  } catch {
    return {};
  }
};

const entry: Mutation = (bytes, dice) => {
  if (!isZip(bytes)) return bytes;
  const entries = Object.entries(opened(bytes));
  if (entries.length === 0) return bytes;
  const files: Zippable = Object.fromEntries(entries);
  const [name, content] = dice.pick(entries);
  const odd = [
    "../up.txt",
    "word/document.xml",
    "mimetype",
    "a/".repeat(200),
    "__proto__",
    "\u0000.txt",
    `${name}/${name}`,
  ];
  switch (dice.number(5)) {
    case 0:
      delete files[name];
      break;
    case 1:
      delete files[name];
      files[dice.pick(odd)] = content;
      break;
    case 2:
      files["inner.zip"] = bytes;
      break;
    default:
      files[name] = inner(content, dice);
  }
  return zipSync(files, { level: dice.once(3) ? 0 : 1 });
};

/** The numbers of a zip's directory: sizes, offsets, methods, flags. */
const directory: Mutation = (bytes, dice) => {
  if (!isZip(bytes)) return bytes;
  const marks = [...signsOf(bytes).matchAll(/PK(?=\p{Cc}{2})/gu)].map(({ index }) => index);
  if (marks.length === 0) return bytes;
  const changed = bytes.slice();
  for (let left = dice.length(6); left > 0; left -= 1) {
    const at = dice.pick(marks) + 4 + dice.number(42);
    if (at < changed.length) changed[at] = dice.pick([0, 1, 8, 9, 0x7f, 0x80, 0xff]);
  }
  return changed;
};

const pdfStream: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  if (!signs.slice(0, 1024).includes("%PDF-")) return bytes;
  const streams = [...signs.matchAll(/stream\r?\n/g)].filter(({ index }) => signs.slice(index - 3, index) !== "end");
  if (streams.length === 0) return bytes;
  const { index, 0: word } = dice.pick(streams);
  const from = index + word.length;
  const end = signs.indexOf("endstream", from);
  if (end < 0) return bytes;
  const raw = bytes.subarray(from, end);
  try {
    return spliced(bytes, from, end, deflateSync(inner(inflateSync(raw), dice)));
  } catch {
    return spliced(bytes, from, end, inner(raw, dice));
  }
};

/** PDF objects that point at others: at themselves, at nothing, at the wrong one. */
const reference: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const all = [...signs.matchAll(/\b\d+ 0 R\b/g)];
  if (all.length === 0) return bytes;
  const { index, 0: old } = dice.pick(all);
  return fromSigns(`${signs.slice(0, index)}${dice.number(20)} 0 R${signs.slice(index + old.length)}`);
};

const header = (name: string, type: string): string =>
  `From: Invented Desk <desk@example.org>\r\nSubject: ${name}\r\nDate: Tue, 3 Apr 2018 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n`;

/** Puts the file into a mail, again and again. */
const attached: Mutation = (bytes, dice) => {
  let content = bytes;
  for (let depth = dice.length(30); depth > 0 && content.length < mostBytes / 2; depth -= 1) {
    const isMail = content !== bytes && dice.once(2);
    const part = isMail
      ? `Content-Type: message/rfc822\r\n\r\n${signsOf(content)}`
      : `Content-Type: application/octet-stream; name="part.bin"\r\nContent-Disposition: attachment; filename="part.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString("base64")}`;
    content = fromSigns(`${header("passed on", 'multipart/mixed; boundary="b"')}\r\n--b\r\n${part}\r\n--b--\r\n`);
  }
  return content;
};

const mailbox: Mutation = (bytes, dice) => {
  if (!/^(?:[\w-]+:|From )/.test(signsOf(bytes.subarray(0, 64)))) return bytes;
  const mail = joined([fromSigns("From desk@example.org Tue Apr  3 10:00:00 2018\n"), bytes, fromSigns("\n\n")]);
  const times = dice.length(Math.max(1, Math.min(500, Math.floor(mostBytes / mail.length))));
  return joined(Array.from({ length: times }, () => mail));
};

const boundary: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const all = [...signs.matchAll(/^--\S+$/gm)];
  if (all.length === 0) return bytes;
  const { index, 0: line } = dice.pick(all);
  const by = dice.pick([
    "",
    `${line}--`,
    `${line}\n`.repeat(dice.length(5000)),
    `${line}\nContent-Type: multipart/mixed; boundary="${line.slice(2)}"\n\n`,
  ]);
  return fromSigns(signs.slice(0, index) + by + signs.slice(index + line.length));
};

export const containerMutations: readonly Mutation[] = [
  entry,
  entry,
  directory,
  pdfStream,
  pdfStream,
  reference,
  attached,
  mailbox,
  boundary,
];
