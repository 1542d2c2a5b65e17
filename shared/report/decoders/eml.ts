/** A mail: its text, its attachments as members; headers tell who and when. */
import { Problem } from "../../errors.ts";
import { membersAmong } from "../attachments.ts";
import { limits } from "../limits.ts";
import { checkParts } from "../mail-parts.ts";
import { mailPassages } from "../mail-text.ts";
import type { Decoder } from "./decoder.ts";

const encryptedType = /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime\b(?!.*signed-data))/i;

export const eml: Decoder = async ({ bytes, key }, parsers) => {
  checkParts(bytes, key);
  const mail = await parsers.mail(bytes, limits.mailNesting);
  const header = (name: string): string | null => mail.headers.find(({ key }) => key === name)?.value ?? null;
  if (encryptedType.test(header("content-type") ?? "")) throw new Problem("report.encrypted", { key, kind: "eml" });
  return {
    kind: "eml",
    passages: mailPassages(mail, parsers),
    mail: { subject: mail.subject, from: mail.from, date: mail.date, organization: header("organization") },
    members: membersAmong(mail.attachments, parsers),
  };
};
