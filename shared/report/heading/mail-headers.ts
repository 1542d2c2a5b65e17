/** A mail's own headers; a display name is a person or an organisation, never guessed from the address. */
import { readDate } from "../dates.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { clean, isPerson, soundsLikeOrganisation } from "./names.ts";

const replyMarks = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|enc|отв|пересл)(?:\[\d+\])?\s*:\s*)+/i;

export const mailHeaders: HeadingRule = {
  id: "mail-header",
  read({ decoded, received }) {
    const { mail } = decoded;
    const found: Finding = {};
    if (mail === undefined) return found;
    const subject = clean(mail.subject).replace(replyMarks, "").trim();
    if (subject !== "") found.title = subject;
    const date = mail.date === null ? null : readDate(mail.date.slice(0, 10));
    if (date !== null && date.from <= received.slice(0, 10)) found.published = date;
    const name = clean(mail.from?.name ?? "").replace(/^["']|["']$/g, "");
    if (mail.organization !== null && clean(mail.organization) !== "") found.publisher = clean(mail.organization);
    else if (name !== "" && soundsLikeOrganisation(name)) found.publisher = name;
    if (isPerson(name) && !soundsLikeOrganisation(name)) found.authors = [name];
    return found;
  },
};
