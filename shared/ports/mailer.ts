/** The way a mail leaves. */

/** A finished MIME message and its envelope. */
export type Mail = { to: string; raw: Uint8Array; issue: string; subscription: string };

/** What became of it: `busy` was not sent and may be tried again, `refused` was not sent and never will be. */
export type MailOutcome = { outcome: "sent"; message: string } | { outcome: "busy" | "refused"; because: string };

export interface Mailer {
  /** Address the mail comes from. */
  readonly from: string;
  /** Hands the mail over; throws when nobody knows whether it left. */
  send(mail: Mail): Promise<MailOutcome>;
}
