/** `threat-digest demo`: one run of the whole journey over some files, on a stack that is thrown away. */
import { join } from "node:path";
import { Refusal } from "../infra/local/refusal.ts";
import { bootStack, type Stack } from "../infra/local/stack.ts";
import type { Claim } from "../shared/facts/claim.ts";
import type { Mention } from "../shared/facts/mention.ts";
import type { Incident } from "../shared/incident/incident.ts";
import { type Account, printAccount } from "./account.ts";
import { Advice } from "./advice.ts";
import { type Api, openApi, type Page } from "./api-client.ts";
import { openBucket } from "./bucket.ts";
import { askForIssue, type Days, daysOf, saveMail, waitForMail } from "./demo-issue.ts";
import { localEndpoints } from "./endpoints.ts";
import type { ToldFailure } from "./failures.ts";
import { type Outcome, takeIn } from "./intake.ts";
import { readOptions } from "./options.ts";
import { openProgress } from "./progress.ts";
import { say, tell } from "./terminal.ts";
import { filesOf, keysOf } from "./upload-keys.ts";
import { isDay } from "./upload-metadata.ts";

const usage = `
Usage: npm run --silent demo -- [--json] [--from DAY --to DAY] [FILES...]
       threat-digest demo [...]

Runs the whole system once on free ports and keeps nothing: uploads FILES (default: samples/) as an archive, waits
until each is read or listed as failed, subscribes one reader, builds the issue of the window and waits for its mail.

  --from DAY --to DAY   first and last day of the window, YYYY-MM-DD, UTC; default: the days the reports were published
  --json                one line of JSON last: what was counted, and where the mail was put

Ends with 0 only when every upload is accounted for and the mail arrived.
`;

const samples = join(import.meta.dirname, "../samples");
/** How long nothing may get further before the run is given up. */
const patienceMs = 90_000;
const mailSeconds = 120;

const readDays = (from: string | undefined, to: string | undefined): Days | undefined => {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) throw new Advice("--from and --to go together.", 2);
  for (const day of [from, to]) if (!isDay(day)) throw new Advice(`"${day}" is no day: write it like 2002-09-30.`, 2);
  if (from > to) throw new Advice(`The window ends (${to}) before it begins (${from}).`, 2);
  return { from, to };
};

/** Every item of a report's mentions or claims, over all reports. */
const countAll = async (api: Api, what: "mentions" | "claims", reports: readonly string[]): Promise<number> => {
  const pages = await Promise.all(reports.map((id) => api.get<Page<Mention | Claim>>(`/v1/reports/${id}/${what}`)));
  return pages.reduce((sum, { items }) => sum + items.length, 0);
};

/** Uploads the files; one whose worker never made a report of it is found by its key among the failures. */
const load = async (stack: Stack, api: Api, files: readonly string[]): Promise<Outcome[]> => {
  const progress = openProgress(files.length);
  let [done, failed] = [0, 0];
  const outcomes = await takeIn(keysOf(files, `${stack.endpoints.prefix}demo/`), {
    api,
    bucket: openBucket(localEndpoints(stack.endpoints), api),
    metadata: { load: "as-published" },
    patienceMs,
    done: ({ state }) => {
      done++;
      if (state === "failed") failed++;
      progress.show(done, failed);
    },
  }).finally(progress.clear);
  const { items: failures } = await api.list<ToldFailure>("/v1/failures", 10_000);
  return outcomes.map((outcome) => {
    const failure = failures.find(({ key }) => key === outcome.key);
    if (outcome.state !== "waiting" || failure === undefined) return outcome;
    return { file: outcome.file, key: outcome.key, state: "failed", because: failure.because, report: undefined };
  });
};

const journey = async (
  stack: Stack,
  files: readonly string[],
  wanted: Days | undefined,
  since: number,
): Promise<Account> => {
  const api = openApi(stack.endpoints, "admin");
  const fates = await load(stack, api, files);
  const reports = fates.flatMap((fate) => (fate.state === "read" ? [fate.report] : []));
  const members = fates.flatMap((fate) => (fate.state === "read" ? fate.members : []));
  const days = wanted ?? daysOf([...reports, ...members]);
  await askForIssue(api, days);
  const mails = await waitForMail(api, stack.endpoints.mailbox, mailSeconds);
  const [mail] = mails;
  if (mail === undefined) throw new Advice("No mail arrived.");
  const ids = [...reports, ...members].map(({ id }) => id);
  const { items: incidents } = await api.list<Incident>("/v1/incidents", 10_000);
  const figures = {
    uploaded: fates.length,
    reports: reports.length,
    failed: fates.filter(({ state }) => state === "failed").length,
    members: members.length,
    mentions: await countAll(api, "mentions", ids),
    claims: await countAll(api, "claims", ids),
    incidents: incidents.length,
    mails: mails.length,
    issue: await saveMail(mail),
    seconds: Math.round((performance.now() - since) / 100) / 10,
  };
  return { figures, fates, incidents, days, mail };
};

export const run = async (args: string[]): Promise<number> => {
  const since = performance.now();
  const options = {
    json: { type: "boolean", default: false },
    from: { type: "string" },
    to: { type: "string" },
  } as const;
  const read = readOptions({ verb: "demo", usage, options }, args);
  if (read === undefined) return 0;
  const { json, from, to } = read.values;
  const days = readDays(from, to);
  const files = filesOf(read.words.length > 0 ? read.words : [samples]);
  if (files.length === 0) throw new Advice("There are no files to read.", 2);

  const stack = await bootStack({ log: tell }).catch((error: unknown) => {
    throw error instanceof Refusal ? new Advice(error.message, 1, error) : error;
  });
  const leave = async () => {
    await stack.stop();
    process.exit(130);
  };
  process.once("SIGINT", leave).once("SIGTERM", leave);
  try {
    const account = await journey(stack, files, days, since);
    printAccount(account);
    const { uploaded, reports, failed } = account.figures;
    if (json) say(JSON.stringify(account.figures));
    return uploaded === reports + failed ? 0 : 1;
  } finally {
    await stack.stop();
  }
};
