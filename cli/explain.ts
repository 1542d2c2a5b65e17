/** explain: everything read in one report, each value with its quote and the rule that read it. */
import { readFileSync, statSync } from "node:fs";
import type { Claim } from "../shared/facts/claim.ts";
import type { Mention } from "../shared/facts/mention.ts";
import type { Report } from "../shared/report/report.ts";
import { Advice } from "./advice.ts";
import { type Api, openApi, type Page } from "./api-client.ts";
import { openBucket } from "./bucket.ts";
import { type Endpoints, readEndpoints } from "./endpoints.ts";
import { explained } from "./explanation.ts";
import { type Explained, explanationPage } from "./explanation-page.ts";
import { takeIn } from "./intake.ts";
import { readNumber, readOptions } from "./options.ts";
import { say, sayJson, tell } from "./terminal.ts";
import { keysOf } from "./upload-keys.ts";
import { metadataOf, metadataOptions, metadataUsage } from "./upload-metadata.ts";

const usage = `
Usage: threat-digest explain FILE|REPORT_ID|KEY [options]

Shows what was read in a report: its heading, every mention and every claim, each value with
the words it was read from and the rule that read it. A file that was not read yet is uploaded.
Of a file that holds others it lists those; explain their ids to see more.

${metadataUsage}
  --patience S         give up on an upload after so many seconds (120)
  --json               the records as JSON
  --html               a page instead: the text, with the words of every value marked (> page.html)
  --data DIR           data folder of the stack (.local)
  --api URL            a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = {
  ...metadataOptions,
  patience: { type: "string", default: "120" },
  json: { type: "boolean", default: false },
  html: { type: "boolean", default: false },
} as const;

const reportId = /^[0-9a-f]{12}$/;

const at = async (api: Api, key: string): Promise<Report | undefined> =>
  (await api.get<Page<Report>>(`/v1/reports?${new URLSearchParams({ key })}`)).items[0];

/** The report of an id, or of the key it was uploaded under. */
const known = async (api: Api, what: string): Promise<Report> => {
  const report = reportId.test(what) ? await api.find<Report>(`/v1/reports/${what}`) : await at(api, what);
  if (!report) throw new Advice(`There is no report ${what}.`);
  return report;
};

/** The report of these very bytes, when they were read before: uploading them again would change when they were received. */
const readBefore = async (file: string, api: Api, { prefix }: Endpoints): Promise<Report | undefined> => {
  const key = keysOf([file], prefix).get(file) ?? "";
  const report = await at(api, key);
  if ((report?.state !== "classified" && report?.state !== "unpacked") || report.size !== statSync(file).size)
    return undefined;
  const original = await api.bytes(`/v1/reports/${report.id}/original`);
  return readFileSync(file).equals(original) ? report : undefined;
};

const uploaded = async (
  file: string,
  api: Api,
  endpoints: Endpoints,
  rest: { metadata: ReturnType<typeof metadataOf>; patienceMs: number },
) => {
  tell(`Uploading ${file} ...`);
  const bucket = openBucket(endpoints, api);
  const [outcome] = await takeIn(keysOf([file], endpoints.prefix), { api, bucket, ...rest, done: () => {} });
  if (outcome?.state === "read") return outcome.report;
  if (outcome?.state === "failed") throw new Advice(`${file} could not be read. ${outcome.because}`);
  throw new Advice(`${file} is still being read. Ask again later, or look at: threat-digest failures`);
};

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "explain", usage, options }, args);
  if (!read) return 0;
  const [what, ...more] = read.words;
  if (what === undefined || more.length > 0) throw new Advice("explain takes one file or one report id.", 2);
  const metadata = metadataOf(read.values);
  const patienceMs = readNumber("patience", read.values.patience, 1) * 1000;
  const isFile = statSync(what, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile && !reportId.test(what) && !what.includes("/")) {
    throw new Advice(`"${what}" is neither a file, nor a report id (12 hex digits), nor the key of an upload.`, 2);
  }

  const endpoints = readEndpoints(read.values);
  const api = openApi(endpoints);
  const standing = isFile && Object.keys(metadata).length === 0 ? await readBefore(what, api, endpoints) : undefined;
  const fresh = () => uploaded(what, api, endpoints, { metadata, patienceMs });
  const report = standing ?? (isFile ? await fresh() : await known(api, what));
  const mentions = (await api.get<Page<Mention>>(`/v1/reports/${report.id}/mentions`)).items;
  const claims = (await api.get<Page<Claim>>(`/v1/reports/${report.id}/claims`)).items;
  if (read.values.html) {
    if (report.state !== "classified") throw new Advice(`There is no text of ${what} to show: it is ${report.state}.`);
    const text = await api.get<Explained["text"]>(`/v1/reports/${report.id}/text`);
    say(explanationPage({ report, text, mentions, claims }));
    return 0;
  }
  const members = report.members ? (await api.list<Report>(`/v1/reports/${report.id}/members`, 10_000)).items : [];
  if (read.values.json) sayJson({ report, mentions, claims, members });
  else say(explained(report, mentions, claims, members));
  return 0;
};
