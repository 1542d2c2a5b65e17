/** Which attachments of a mail are reports: not its pictures, signatures and notices. */
import { type Member, numbered } from "./member.ts";
import type { Attachment, Parsers } from "./parsers.ts";
import { mayBePage } from "./pictures.ts";

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
  "image/jpeg": ".jpg",
  "image/png": ".png",
  "image/tiff": ".tif",
};

type Measure = Pick<Parsers, "pictureSize">;

/** Logos, banners and signatures are too small for a page; pictures inside the text serve the text. What cannot be measured is told of. */
const isPicturePage = ({ inline, bytes }: Attachment, { pictureSize }: Measure): boolean => {
  if (inline) return false;
  const size = pictureSize(bytes);
  return size === undefined || mayBePage(size);
};

const isReport = (attachment: Attachment, measure: Measure): boolean => {
  const { mediaType, bytes } = attachment;
  if (bytes.length === 0 || machinery.test(mediaType)) return false;
  return !mediaType.startsWith("image/") || isPicturePage(attachment, measure);
};

export const membersAmong = (attachments: readonly Attachment[], measure: Measure): Member[] =>
  attachments
    .filter((attachment) => isReport(attachment, measure))
    .map(({ name, mediaType, bytes }, i) => ({
      name: name?.trim() || `${numbered("attachment", i + 1)}${endings[mediaType] ?? ""}`,
      bytes,
      contentType: mediaType,
    }));
