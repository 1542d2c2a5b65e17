/** Invented reports as the product's own stages read them. */
import { loadKnowledge } from "../../functions/entry/knowledge.ts";
import { loadParsers } from "../../functions/entry/parsers.ts";
import type { Facts } from "../../shared/facts/facts.ts";
import type { Sighting } from "../../shared/incident/sighting.ts";
import { classify } from "../../shared/journey.ts";
import { factsRows } from "../../shared/record/report-rows.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import { normalizeAlone } from "../support/normalize-alone.ts";
import type { Invented } from "./invented-reports.ts";
import { textFile } from "./mixed-files.ts";

export type Reading = { text: NormalizedReport; facts: Facts };

export const parsers = await loadParsers();
export const knowledge = await loadKnowledge(new URL("../../dist/knowledge/", import.meta.url));

/** An object of bytes as an archive upload brings it: received when it was published. */
export const arrivalOf = (key: string, bytes: Uint8Array, contentType: string) => ({
  bucket: "bench",
  key,
  member: null,
  bytes,
  size: bytes.length,
  received: "2030-01-01T12:00:00.000Z",
  metadata: { load: "as-published" },
  contentType,
  defaultMarking: "TLP:CLEAR" as const,
});

/** Reads each report; `series` keeps the ids of two loads apart. */
export async function* readings(reports: Iterable<Invented>, series: string): AsyncGenerator<Reading> {
  let n = 0;
  for (const report of reports) {
    const arrival = arrivalOf(`incoming/${series}-${n++}.txt`, textFile(report), "text/plain");
    const text = await normalizeAlone(arrival, parsers);
    yield { text, facts: classify(text, knowledge) };
  }
}

/** What resolve gets of a reading. */
export const sightingsOf = ({ text, facts }: Reading): Sighting[] =>
  factsRows(text, facts).sightings.map((row) => row["sighting"] as Sighting);
