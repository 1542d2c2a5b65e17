/** Reads one file as one report, for tests that ask nothing of what may lie in it. */
import { Problem } from "../../shared/errors.ts";
import type { Arrival } from "../../shared/report/arrival.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import type { Parsers } from "../../shared/report/parsers.ts";
import { reportsIn } from "../../shared/report/unpacking.ts";
import { normalize } from "../../shared/text/normalize.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";

export const normalizeAlone = async (arrival: Arrival, parsers: Parsers): Promise<NormalizedReport> => {
  for await (const { arrival: whole, open } of reportsIn(arrival, { parsers, decode: decodeWith(parsers) })) {
    const read = await normalize(whole, await open(), parsers);
    if (read.text !== null) return read;
    break;
  }
  throw new Problem("report.no-text", { key: arrival.key, kind: "file of several reports" });
};
