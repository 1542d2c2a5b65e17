/** A mail: its text, or its HTML when that says more; headers tell who and when. */
import { readPage } from "../html/dom.ts";
import { flowOf } from "../html/flow.ts";
import { limits } from "../limits.ts";
import { passagesOf } from "../lines.ts";
import type { MailReading, Parsers } from "../parsers.ts";
import type { Passage } from "../passage.ts";
import type { Decoder } from "./decoder.ts";

/** A text part this much shorter than the HTML part is a notice, not the message. */
const noticeShare = 0.5;

const size = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.length, 0);

const fromHtml = (source: string, parsers: Pick<Parsers, "html">): Passage[] =>
  flowOf(readPage(parsers.html, source, limits.htmlNesting).body)
    .lines.filter(({ text, linked }) => linked < text.length * 0.9 || text.length > 100)
    .map(({ kind, text }) => ({ kind, text }));

const withoutSignature = (text: string): string => text.replace(/\r?\n-- \r?\n[\s\S]{0,2000}$/, "\n");

const passagesIn = (mail: MailReading, parsers: Pick<Parsers, "html">): Passage[] => {
  const plain = mail.text === null ? [] : passagesOf(withoutSignature(mail.text));
  const rich = mail.html === null ? [] : fromHtml(mail.html, parsers);
  return size(plain) >= size(rich) * noticeShare ? plain : rich;
};

export const eml: Decoder = async ({ bytes }, parsers) => {
  const mail = await parsers.mail(bytes, limits.mailNesting);
  return {
    kind: "eml",
    passages: passagesIn(mail, parsers),
    mail: {
      subject: mail.subject,
      from: mail.from,
      date: mail.date,
      organization: mail.headers.find(({ key }) => key === "organization")?.value ?? null,
    },
  };
};
