/** The text of a mail that may say it twice, plain and as a page. */
import { passagesOf } from "./lines.ts";
import { linesOfPage } from "./page-lines.ts";
import type { MailReading, Parsers } from "./parsers.ts";
import type { Passage } from "./passage.ts";

/** A text part this much shorter than the HTML part is a notice, not the message. */
const noticeShare = 0.5;
/** A part that shares less than this of its words with the other tells something else. */
const sameShare = 0.5;

const size = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0);

const fromHtml = (source: string, parsers: Pick<Parsers, "html">): Passage[] =>
  linesOfPage(source, parsers)
    .filter(({ text, linked }) => linked < text.length * 0.9 || text.length > 100)
    .map(({ kind, text }) => ({ kind, text }));

const withoutSignature = (text: string): string => text.replace(/\r?\n-- \r?\n[\s\S]{0,2000}$/, "\n");

const wordsOf = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Whether `other` says mostly what `told` says. */
const repeats = (other: readonly Passage[], told: readonly Passage[]): boolean => {
  const known = new Set(wordsOf(told));
  const words = wordsOf(other);
  return words.filter((word) => known.has(word)).length >= words.length * sameShare;
};

export const mailPassages = (mail: Pick<MailReading, "text" | "html">, parsers: Pick<Parsers, "html">): Passage[] => {
  const plain = mail.text === null ? [] : passagesOf(withoutSignature(mail.text));
  const rich = mail.html === null ? [] : fromHtml(mail.html, parsers);
  const [told, other] = size(plain) >= size(rich) * noticeShare ? [plain, rich] : [rich, plain];
  // Some programs put an attached page beside the text as if it were its other form.
  return repeats(other, told) ? told : [...told, ...other];
};
