/** A rendered issue as a MIME message with one-click unsubscribe (RFC 2369, RFC 8058). */
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { Issue } from "../shared/digest/issue.ts";

export type Envelope = { from: string; to: string; unsubscribe: string; issue: Pick<Issue, "id" | "created"> };

export const toMime = async (
  mail: { subject: string; text: string; html: string },
  { from, to, unsubscribe, issue }: Envelope,
): Promise<Uint8Array> => {
  const composer = new MailComposer({
    from: { name: "threat-digest", address: from },
    to,
    subject: mail.subject.replace(/[\r\n]+/g, " "),
    text: mail.text,
    html: mail.html,
    date: new Date(issue.created),
    // Derived, so that a mail sent twice by a retry is recognised as one by the reader's server.
    messageId: `<${issue.id}.${Buffer.from(to).toString("hex").slice(0, 24)}@threat-digest>`,
    headers: {
      "List-Unsubscribe": `<${unsubscribe}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  });
  return new Uint8Array(await composer.compile().build());
};
