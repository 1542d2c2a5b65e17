/** An Outlook message: its text or rich text, its attachments as members. */
import { membersAmong } from "../attachments.ts";
import { mailPassages } from "../mail-text.ts";
import type { Decoder } from "./decoder.ts";
import { rtf } from "./rtf.ts";

export const msg: Decoder = async (input, parsers) => {
  const mail = await parsers.msg(input.bytes);
  const told = mailPassages(mail, parsers);
  const passages =
    told.length > 0 || mail.rtf === null ? told : (await rtf({ ...input, bytes: mail.rtf }, parsers)).passages;
  return {
    kind: "msg",
    passages,
    mail: { subject: mail.subject, from: mail.from, date: mail.date, organization: null },
    members: membersAmong(mail.attachments, parsers),
  };
};
