/** failures: what could not be done, and why. */
import { openApi } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import { table } from "./layout.ts";
import { readNumber, readOptions } from "./options.ts";
import { bold, counted, say, sayJson, tell } from "./terminal.ts";

const usage = `
Usage: threat-digest failures [options]

Lists what could not be read or sent, newest first, with the reason. The files stay in the bucket.

  --limit N     how many (50)
  --json        whole records
  --data DIR    data folder of the stack (.local)
  --api URL     a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = { limit: { type: "string", default: "50" }, json: { type: "boolean", default: false } } as const;

/** A row of the failures list as the API tells it. */
export type ToldFailure = {
  id: string;
  stage: string;
  code: string;
  because: string;
  key: string | null;
  member?: string;
  report: string | null;
  at: string;
  canRetry: boolean;
};

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "failures", usage, options }, args);
  if (!read) return 0;
  const limit = readNumber("limit", read.values.limit, 1);
  const api = openApi(readEndpoints(read.values));
  const { items, more } = await api.list<ToldFailure>("/v1/failures", limit);
  if (read.values.json) {
    sayJson(items);
    return 0;
  }
  if (items.length === 0) {
    tell("Nothing failed.");
    return 0;
  }
  const rows = items.map(({ at, stage, key, member, because, code }) => [
    at.slice(0, 16).replace("T", " "),
    stage,
    [(key ?? "").replace(/^incoming\//, ""), ...(member === undefined ? [] : [member])].join(" > "),
    code,
    because,
  ]);
  const laidOut = table(["TIME (UTC)", "STAGE", "FILE", "CODE", "REASON"], rows);
  say(bold(laidOut.head));
  for (const line of laidOut.rows) say(line);
  tell(`\n${counted(items.length, "failure")}${more ? `; there are more, --limit ${limit * 5} shows them` : ""}.`);
  return 0;
};
