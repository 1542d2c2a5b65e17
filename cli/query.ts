/** query: incidents that match a filter, as a table or as JSON. */
import type { Incident } from "../shared/incident/incident.ts";
import { openApi, readRole } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import { readFilter } from "./filter-words.ts";
import { columns, hanging, table } from "./layout.ts";
import { readNumber, readOptions } from "./options.ts";
import { bold, counted, dim, say, sayJson, tell } from "./terminal.ts";
import { dateOf, placeOf, tollOf } from "./values.ts";

const usage = `
Usage: threat-digest query [FILTER] [options]

Lists incidents that match FILTER, latest event first; without one, all.
Terms are joined by spaces and must all hold. A comma means any of, - negates:

  country:KG,UZ             ISO code, or a name: country:"South Sudan"
  type:armed-clash          ACLED event type or sub-type
  tag:armed-incursion
  actor:"border guard"      register id, name or short form
  after:2002-09-01          this day or later
  before:2002-10            before that day
  'severity>=2'             0 to 4; quote > and < for the shell

  --as reader               see what the reader's token may see: reader, analyst or admin (admin)
  --limit N                 how many (20)
  --json                    whole records
  --data DIR                data folder of the stack (.local)
  --api URL                 a deployed system instead; its token in THREAT_DIGEST_TOKEN

Example: threat-digest query country:KG -type:protests 'severity>=2'`;

const options = {
  as: { type: "string", default: "admin" },
  limit: { type: "string", default: "20" },
  json: { type: "boolean", default: false },
} as const;

const head = ["DATE", "PLACE", "TYPE", "TOLL", "SEVERITY", "GRADE", "ORIGINS", "ID"];

const row = (incident: Incident): string[] => [
  dateOf(incident.when),
  placeOf(incident.place),
  incident.stage === "accomplished" ? incident.type : `${incident.type} (${incident.stage})`,
  tollOf(incident.counts),
  String(incident.severity.value),
  `${incident.grade.reliability}${incident.grade.credibility}`,
  String(incident.origins.length),
  incident.id,
];

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "query", usage, options }, args);
  if (!read) return 0;
  const filter = readFilter(read.words);
  const limit = readNumber("limit", read.values.limit, 1);
  const api = openApi(readEndpoints(read.values), readRole(read.values.as));
  const { items, more } = await api.list<Incident>("/v1/incidents", limit, { filter });
  if (read.values.json) {
    sayJson(items);
    return 0;
  }
  if (items.length === 0) {
    tell(filter === "" ? "No incidents yet." : "No incidents match.");
    return 0;
  }
  const laidOut = table(head, items.map(row));
  say(bold(laidOut.head));
  for (const [i, incident] of items.entries()) {
    say(laidOut.rows[i]);
    say(dim(hanging("  ", incident.headline, columns())));
  }
  tell(`\n${counted(items.length, "incident")}${more ? `; there are more, --limit ${limit * 5} shows them` : ""}.`);
  return 0;
};
