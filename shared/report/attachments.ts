/** Which attachments of a mail are reports: not its pictures, signatures and notices. */
import { type Member, numbered } from "./member.ts";
import type { Attachment } from "./parsers.ts";

/** Parts that serve the mail itself. */
const machinery =
  /^(?:application\/(?:pgp-signature|pgp-encrypted|(?:x-)?pkcs7-signature|ics)|text\/(?:calendar|(?:x-)?vcard|directory|rfc822-headers|css|javascript)|message\/(?:delivery-status|disposition-notification|feedback-report|external-body|partial)|font\/.*)$/i;

const endings: Readonly<Record<string, string>> = {
  "message/rfc822": ".eml",
  "text/plain": ".txt",
  "text/html": ".html",
  "application/pdf": ".pdf",
  "application/rtf": ".rtf",
  "text/rtf": ".rtf",
  "text/csv": ".csv",
  "application/json": ".json",
  "application/zip": ".zip",
};

const isReport = ({ mediaType, inline, bytes }: Attachment): boolean =>
  bytes.length > 0 && !machinery.test(mediaType) && !(inline && mediaType.startsWith("image/"));

export const membersAmong = (attachments: readonly Attachment[]): Member[] =>
  attachments.filter(isReport).map(({ name, mediaType, bytes }, i) => ({
    name: name?.trim() || `${numbered("attachment", i + 1)}${endings[mediaType] ?? ""}`,
    bytes,
    contentType: mediaType,
  }));
