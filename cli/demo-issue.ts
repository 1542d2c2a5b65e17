/** One reader, one issue, one mail: asked for over the API and fetched from the mailbox. */
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Report } from "../shared/report/report.ts";
import { Advice } from "./advice.ts";
import type { Api } from "./api-client.ts";
import { windowOf } from "./day-window.ts";
import type { ToldFailure } from "./failures.ts";

/** Calendar days, both inclusive, UTC. */
export type Days = { from: string; to: string };
export type Mail = { messageId: string; subject: string; text: string; html: string; eml: Uint8Array };

const reader = "reader@example.org";
const lookMilliseconds = 200;

/** From the first to the last day the reports were published; when none has a date, the days they were received. */
export const daysOf = (reports: readonly Report[]): Days => {
  const published = reports.flatMap(({ published: when }) => (when && "from" in when ? [when.from, when.to] : []));
  const days = (published.length > 0 ? published : reports.map(({ received }) => received.slice(0, 10))).sort();
  const today = new Date().toISOString().slice(0, 10);
  return { from: days[0] ?? today, to: days.at(-1) ?? today };
};

/** Subscribes the reader and has the issue of these days built for him. */
export const askForIssue = async (api: Api, { from, to }: Days): Promise<void> => {
  const { id } = await api.post<{ id: string }>("/v1/subscriptions", {
    email: reader,
    name: "All reports",
    // What carries no marking of its own is as restricted as this.
    clearance: "TLP:AMBER+STRICT",
    cadence: "weekly",
  });
  await api.post("/v1/issues", { subscription: id, ...windowOf(from, to, "UTC") });
};

type Kept = {
  messageId: string;
  subject: string;
  destination: { to: string[] };
  body: { text?: string; html?: string };
};

/** Mails in the mailbox for the reader. */
const mailsIn = async (mailbox: string): Promise<Kept[]> => {
  const store = (await (await fetch(`${mailbox}/store`)).json()) as { emails: Kept[] };
  return store.emails.filter(({ destination }) => destination.to.some((to) => to.includes(reader)));
};

/** Waits for the mail; a failure of the issue on its way ends the wait with its reason. */
export const waitForMail = async (api: Api, mailbox: string, seconds: number): Promise<Mail[]> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const mails = await mailsIn(mailbox);
    if (mails.length > 0) {
      return Promise.all(
        mails.map(async ({ messageId, subject, body }) => {
          const raw = await fetch(`${mailbox}/raw?${new URLSearchParams({ messageId })}`);
          return { messageId, subject, text: body.text ?? "", html: body.html ?? "", eml: await raw.bytes() };
        }),
      );
    }
    const failures = await api.list<ToldFailure>("/v1/failures", 1000);
    const stopped = failures.items.find(({ stage }) => /digest|deliver/.test(stage));
    if (stopped) throw new Advice(`The issue was not sent: ${stopped.code}. ${stopped.because}`);
    if (Date.now() > end) throw new Advice(`No mail arrived within ${seconds} s.`);
    await pause(lookMilliseconds);
  }
};

/** Writes the mail as three files in a folder of its own; answers their paths. */
export const saveMail = async (mail: Mail): Promise<{ html: string; text: string; eml: string }> => {
  const folder = await mkdtemp(join(tmpdir(), "threat-digest-issue-"));
  const paths = { html: join(folder, "issue.html"), text: join(folder, "issue.txt"), eml: join(folder, "issue.eml") };
  await writeFile(paths.html, mail.html);
  await writeFile(paths.text, mail.text);
  await writeFile(paths.eml, mail.eml);
  return paths;
};
