/** status: what waits, what failed, what came last. */
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import { table } from "./layout.ts";
import { readOptions } from "./options.ts";
import { bold, counted, say, sayJson } from "./terminal.ts";

const usage = `
Usage: threat-digest status [options]

Shows how the system stands: messages in each queue, incidents still being worked out, failures
by reason, the last report and the last issue. Exit code 0 when nothing failed, else 3.

  --json        the record
  --data DIR    data folder of the stack (.local)
  --api URL     a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = { json: { type: "boolean", default: false } } as const;

type Status = {
  time: string;
  queues: Record<string, { waiting: number; inWork: number; delayed: number }>;
  unresolved: string[];
  failures: { codes: Record<string, number>; more: boolean };
  lastReport: { id: string; state: string; received: string } | null;
  lastIssue: { id: string; number: number; to: string } | null;
};

/** What a script can tell by: something failed and is listed. */
const somethingFailed = 3;

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "status", usage, options }, args);
  if (!read) return 0;
  if (read.words.length > 0) throw new Advice("status takes no words; trace tells of one report.", 2);
  const status = await openApi(readEndpoints(read.values)).get<Status>("/v1/status");
  const codes = Object.entries(status.failures.codes);
  if (read.values.json) sayJson(status);
  else {
    const rows = Object.entries(status.queues).map(([name, { waiting, inWork, delayed }]) =>
      [name, waiting + delayed, inWork].map(String),
    );
    const laidOut = table(["QUEUE", "WAITING", "IN WORK"], rows);
    say(bold(laidOut.head));
    for (const line of laidOut.rows) say(line);
    say();
    const { lastReport, lastIssue, unresolved } = status;
    say(`Incidents being worked out: ${unresolved.length === 0 ? "none" : unresolved.join(", ")}`);
    say(`Last report: ${lastReport ? `${lastReport.id}, ${lastReport.state}, ${lastReport.received}` : "none yet"}`);
    say(`Last issue: ${lastIssue ? `${lastIssue.number} (${lastIssue.id}), up to ${lastIssue.to}` : "none yet"}`);
    if (codes.length === 0) say("Nothing failed.");
    for (const [code, n] of codes) say(`${counted(n, "failure")}: ${code}`);
    if (status.failures.more) say("There are more: threat-digest failures --limit 500");
  }
  return codes.length === 0 ? 0 : somethingFailed;
};
