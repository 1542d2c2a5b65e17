/** trace: the story of one report, each stop from upload to mail. */
import { statSync } from "node:fs";
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import { readOptions } from "./options.ts";
import { say, sayJson } from "./terminal.ts";
import { storyOf, type Trace } from "./trace-story.ts";
import { keysOf } from "./upload-keys.ts";

const usage = `
Usage: threat-digest trace REPORT_ID|KEY|FILE [options]

Tells what happened to one report: each stop on its way, tries that failed, what it became part
of, and the mails that told of it. The report's id stands as "correlation" in every log line
about it; from the issue on it is the issue's id.

  --json        the records
  --data DIR    data folder of the stack (.local)
  --api URL     a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = { json: { type: "boolean", default: false } } as const;

const reportId = /^[0-9a-f]{12}$/;

/** Keys a file may have been taken in under: by ingest, or by start, which reads the samples. */
const keysOfFile = (file: string, prefix: string): string[] =>
  [prefix, `${prefix}samples/`].flatMap((folder) => keysOf([file], folder).get(file) ?? []);

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "trace", usage, options }, args);
  if (!read) return 0;
  const [what, ...more] = read.words;
  if (what === undefined || more.length > 0) throw new Advice("trace takes one report id, key or file.", 2);
  const endpoints = readEndpoints(read.values);
  const api = openApi(endpoints);
  const isFile = statSync(what, { throwIfNoEntry: false })?.isFile() === true;
  const asked = isFile
    ? keysOfFile(what, endpoints.prefix).map((key) => ({ key }))
    : [reportId.test(what) ? { report: what } : { key: what }];
  let trace: Trace | undefined;
  for (const one of asked) trace ??= await api.find<Trace>(`/v1/trace?${new URLSearchParams(one)}`);
  if (!trace) throw new Advice(`No report ${Object.values(asked[0] ?? {})[0] ?? what} has come here.`);
  if (read.values.json) sayJson(trace);
  else say(storyOf(trace));
  return 0;
};
