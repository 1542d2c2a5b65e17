/** digest: has the issue of a period built, waits for it and prints it. */
import { setTimeout as pause } from "node:timers/promises";
import { Advice } from "./advice.ts";
import { type Api, openApi } from "./api-client.ts";
import { windowOf } from "./day-window.ts";
import { readEndpoints } from "./endpoints.ts";
import type { ToldFailure } from "./failures.ts";
import { readFilter } from "./filter-words.ts";
import { readNumber, readOptions } from "./options.ts";
import { counted, say, sayJson, tell } from "./terminal.ts";

const usage = `
Usage: threat-digest digest --from DAY --to DAY [options]

Builds the issue for reports received on these days (both inclusive) and prints its text.

  --from DAY, --to DAY   calendar days, 2002-09-01 for example
  --zone ZONE            the zone the days are counted in (UTC), Asia/Bishkek for example
  --filter FILTER        what it is about; without one, everything
  --name NAME            what it is called ("All reports")
  --subscription ID      the issue of a subscription instead; its reader is mailed unless --preview
  --preview              only look: not numbered, not mailed
  --html                 print the HTML part
  --json                 print the issue as data
  --patience S           give up after so many seconds (120)
  --data DIR             data folder of the stack (.local)
  --api URL              a deployed system instead; its token in THREAT_DIGEST_TOKEN

Example: threat-digest digest --from 2002-09-01 --to 2002-09-30 --filter country:KG --preview`;

const options = {
  from: { type: "string" },
  to: { type: "string" },
  zone: { type: "string", default: "UTC" },
  filter: { type: "string" },
  name: { type: "string" },
  subscription: { type: "string" },
  preview: { type: "boolean", default: false },
  html: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  patience: { type: "string", default: "120" },
} as const;

const betweenMs = 400;

type Accepted = { id: string; requested: string };
type BuiltIssue = { id: string; created: string };

/** A failure of this request: digest names it after the issue. */
const failureOf = async (api: Api, { id, requested }: Accepted): Promise<ToldFailure | undefined> => {
  const failure = await api.find<ToldFailure>(`/v1/failures/issue-${id}`);
  return failure && failure.at >= requested ? failure : undefined;
};

/** Waits until the issue is there; a preview built for an earlier request is not it. */
const built = async (api: Api, accepted: Accepted, fresh: boolean, patienceMs: number): Promise<BuiltIssue> => {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const issue = await api.find<BuiltIssue>(`/v1/issues/${accepted.id}`);
    if (issue && (!fresh || issue.created >= accepted.requested)) return issue;
    const failure = await failureOf(api, accepted);
    if (failure) throw new Advice(`The issue was not built. ${failure.because}`);
    await pause(betweenMs);
  }
  throw new Advice(
    `The issue is not there after ${counted(patienceMs / 1000, "second")}; it may still come: GET /v1/issues/${accepted.id}.\nWhat failed: threat-digest failures`,
  );
};

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "digest", usage, options }, args);
  if (!read) return 0;
  const { values, words } = read;
  const { from: first, to: last, subscription } = values;
  if (words.length > 0)
    throw new Advice(`digest takes options only, not "${words[0]}". A filter goes after --filter.`, 2);
  if (first === undefined || last === undefined) throw new Advice("Which days? Give --from DAY and --to DAY.", 2);
  if (subscription !== undefined && (values.filter ?? values.name) !== undefined) {
    throw new Advice("A subscription has its own filter and name: leave --filter and --name out.", 2);
  }
  const window = windowOf(first, last, values.zone);
  const patienceMs = readNumber("patience", values.patience, 1) * 1000;
  const scope = { name: values.name ?? "All reports", filter: readFilter([values.filter ?? ""]), zone: values.zone };
  const about = subscription === undefined ? { scope } : { subscription };

  const api = openApi(readEndpoints(values));
  const accepted = await api.post<Accepted>("/v1/issues", { ...about, ...window, preview: values.preview });
  const issue = await built(api, accepted, values.preview, patienceMs);
  if (values.json) sayJson(issue);
  else say((await api.text(`/v1/issues/${accepted.id}`, values.html ? "text/html" : "text/plain")).trimEnd());
  if (!values.preview && subscription === undefined) {
    tell(`\nIssue ${accepted.id} is archived. Nobody is mailed: it belongs to no subscription.`);
  }
  return 0;
};
