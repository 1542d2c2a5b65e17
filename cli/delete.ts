/** delete: takes a report and all that came from it out of the system. */
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import { hanging } from "./layout.ts";
import { readOptions } from "./options.ts";
import { counted, say, sayJson, tell } from "./terminal.ts";

const usage = `
Usage: threat-digest delete REPORT_ID --yes [options]

Deletes the file, its text, everything read in it, its trail and its share in incidents, which are
worked out anew. Issues already sent stay as they were sent.

  --yes         really delete
  --json        the answer
  --data DIR    data folder of the stack (.local)
  --api URL     a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = { yes: { type: "boolean", default: false }, json: { type: "boolean", default: false } } as const;

type Erased = {
  report: string;
  reports: number;
  rows: number;
  texts: number;
  buckets: string[];
  left: number;
  note: string;
};

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "delete", usage, options }, args);
  if (!read) return 0;
  const [id, ...more] = read.words;
  if (id === undefined || more.length > 0) throw new Advice("delete takes one report id.", 2);
  if (!read.values.yes) throw new Advice(`Nothing was deleted. Say --yes to delete report ${id} for good.`, 2);
  const api = openApi(readEndpoints(read.values));
  const ask = () => api.remove<Erased>(`/v1/reports/${encodeURIComponent(id)}`);
  let erased = await ask();
  while (erased.left > 0) {
    tell(`${counted(erased.reports, "report")} deleted, ${erased.left} left ...`);
    const next = await ask();
    erased = {
      ...next,
      reports: erased.reports + next.reports,
      rows: erased.rows + next.rows,
      texts: erased.texts + next.texts,
      buckets: [...new Set([...erased.buckets, ...next.buckets])].sort(),
    };
  }
  if (read.values.json) {
    sayJson(erased);
    return 0;
  }
  const { reports, rows, texts, buckets } = erased;
  const inside = reports > 1 ? ` with ${counted(reports - 1, "report")} in it` : "";
  say(`Report ${id}${inside} is deleted: the file, ${counted(texts, "text")}, ${counted(rows, "record")}.`);
  if (buckets.length > 0) say(`Incidents being worked out anew: ${buckets.join(", ")}`);
  say(hanging("", erased.note));
  return 0;
};
