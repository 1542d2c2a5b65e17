/** retry: tries one failure again. */
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import { readOptions } from "./options.ts";
import { say, sayJson } from "./terminal.ts";

const usage = `
Usage: threat-digest retry FAILURE_ID [options]

Puts the message that failed back into its queue. The id is the one that failures lists; that of
a report is the report's. What succeeds leaves the list.

  --even-twice  send a mail of unknown fate again, though it may have arrived
  --json        the answer
  --data DIR    data folder of the stack (.local)
  --api URL     a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = {
  "even-twice": { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "retry", usage, options }, args);
  if (!read) return 0;
  const [id, ...more] = read.words;
  if (id === undefined || more.length > 0) throw new Advice("retry takes one failure id; redrive takes many.", 2);
  const api = openApi(readEndpoints(read.values));
  const answer = await api.post<{ failure: string; queue: string }>(`/v1/failures/${encodeURIComponent(id)}/retry`, {
    mayArriveTwice: read.values["even-twice"],
  });
  if (read.values.json) sayJson(answer);
  else say(`${id} lies in the queue ${answer.queue} again. Follow a report with: threat-digest trace ${id}`);
  return 0;
};
