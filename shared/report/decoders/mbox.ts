/** A mailbox file: one mail after the other, each behind a line that begins with "From ". */
import { Buffer } from "node:buffer";
import { mailboxLine } from "../kind.ts";
import { type Member, numbered } from "../member.ts";
import type { Decoder } from "./decoder.ts";
import { eml } from "./eml.ts";

/** One sign a byte, and back: TextDecoder's latin1 is windows-1252. */
const signsOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** Where mails begin: at separator lines after an empty line that headers follow. */
const beginnings = (text: string): { mark: number; mail: number }[] => {
  const found: { mark: number; mail: number }[] = [];
  for (let at = text.startsWith("From ") ? 0 : -1; ; ) {
    if (at >= 0) {
      const end = text.indexOf("\n", at);
      const line = text.slice(at, end < 0 ? undefined : end);
      const next = end < 0 ? "" : text.slice(end + 1, end + 200);
      if (mailboxLine.test(line) && /^(?:[!-9;-~]+:|>From )/.test(next)) found.push({ mark: at, mail: end + 1 });
    }
    const next = text.indexOf("\nFrom ", Math.max(0, at));
    if (next < 0) return found;
    at = next + 1;
  }
};

/** Lines of a mail that began with "From " were given a quote mark, and those with one another. */
const unquoted = (bytes: Uint8Array): Uint8Array => {
  const text = signsOf(bytes);
  return /^>+From /m.test(text) ? Buffer.from(text.replace(/^>(>*From )/gm, "$1"), "latin1") : bytes;
};

export const mbox: Decoder = async (input, parsers) => {
  const { bytes } = input;
  const marks = beginnings(signsOf(bytes));
  // A mail saved with its separator line is that mail.
  if (marks.length < 2) return eml({ ...input, bytes: bytes.subarray(marks[0]?.mail ?? 0) }, parsers);
  const members = marks.map(
    ({ mail }, i): Member => ({
      name: `${numbered("message", i + 1)}.eml`,
      bytes: unquoted(bytes.subarray(mail, marks[i + 1]?.mark ?? bytes.length)),
    }),
  );
  return { kind: "mbox", passages: [], members };
};
