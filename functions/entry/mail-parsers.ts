/** Mails and Outlook messages, with what is attached to them. */
import { Buffer } from "node:buffer";
import { decompressRTF } from "@kenjiuno/decompressrtf";
import type { MailReading, MsgReading } from "../../shared/report/parsers.ts";

const bytesIn = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);

export const mail = async (bytes: Uint8Array, maxNesting: number): Promise<MailReading> => {
  const { default: PostalMime } = await import("postal-mime");
  const read = await PostalMime.parse(bytes, { maxNestingDepth: maxNesting, maxRfc822NestingDepth: 0 });
  return {
    headers: read.headers.map(({ key, value }) => ({ key, value })),
    subject: read.subject ?? "",
    from: read.from?.address === undefined ? null : { name: read.from.name, address: read.from.address },
    // What does not parse as a date comes back as it stands.
    date: read.date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(read.date) ? read.date : null,
    text: read.text ?? null,
    html: read.html ?? null,
    attachments: read.attachments.map(({ filename, mimeType, related, contentId, disposition, content }) => ({
      name: filename,
      mediaType: mimeType,
      inline: related === true || (contentId !== undefined && disposition !== "attachment"),
      bytes: bytesIn(content),
    })),
  };
};

const instant = (text: string | undefined): string | null => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

export const msg = async (bytes: Uint8Array): Promise<MsgReading> => {
  const { default: library } = await import("@kenjiuno/msgreader");
  // A CommonJS module with a default of its own: Node hands over the module, a bundle its default.
  const MsgReader = "default" in library ? (library as { default: typeof library.default }).default : library;
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const read = reader.getFileData();
  if (read.error !== undefined) throw new Error(read.error);
  const address = read.senderSmtpAddress ?? read.senderEmail;
  return {
    subject: read.subject ?? "",
    from: address === undefined ? null : { name: read.senderName ?? "", address },
    date: instant(read.clientSubmitTime) ?? instant(read.messageDeliveryTime),
    text: read.body?.trim() ? read.body : null,
    html: read.bodyHtml ?? (read.html === undefined ? null : new TextDecoder().decode(read.html)),
    rtf: read.compressedRtf === undefined ? null : Uint8Array.from(decompressRTF([...read.compressedRtf])),
    attachments: (read.attachments ?? []).map((attachment) => {
      const { fileName, content } = reader.getAttachment(attachment);
      const inner = attachment.innerMsgContent === true;
      return {
        name: inner ? `${attachment.name ?? fileName}`.replace(/(?:\.msg)?$/, ".msg") : fileName,
        mediaType: inner ? "application/vnd.ms-outlook" : (attachment.attachMimeTag ?? "application/octet-stream"),
        inline: attachment.attachmentHidden === true || attachment.pidContentId !== undefined,
        bytes: content,
      };
    }),
  };
};
