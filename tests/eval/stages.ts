/** Runs the product's own stages over one text as if it had been uploaded. */
import { existsSync } from "node:fs";
import { loadKnowledge } from "../../functions/entry/knowledge.ts";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { Problem } from "../../shared/errors.ts";
import { classify } from "../../shared/facts/classify.ts";
import type { Facts } from "../../shared/facts/facts.ts";
import type { Knowledge } from "../../shared/facts/knowledge.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import { reportsIn } from "../../shared/report/unpacking.ts";
import { type Normalized, normalize } from "../../shared/text/normalize.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import { buildGazetteer } from "../../tools/gazetteer.ts";
import { normalizeAlone } from "../support/normalize-alone.ts";
import { arrivalOf } from "./arrival.ts";

const folder = new URL("../../dist/knowledge/", import.meta.url);

let knowledge: Promise<Knowledge> | undefined;
/** What classify knows of the world, built when missing and opened once. */
export const openKnowledge = (): Promise<Knowledge> => {
  knowledge ??= (async () => {
    if (!existsSync(new URL("gazetteer.bin", folder))) await buildGazetteer(folder);
    return loadKnowledge(folder);
  })();
  return knowledge;
};

let parsers: ReturnType<typeof loadParsers> | undefined;
/** normalize alone. */
export const normalizeFile = async (
  key: string,
  bytes: Uint8Array,
  metadata: Record<string, string> = {},
): Promise<NormalizedReport> => {
  parsers ??= loadParsers();
  return normalizeAlone(arrivalOf(key, bytes, metadata), await parsers);
};

/** All reports of a file as normalize finds them, the file itself first; each read or with its reason. */
export const unpackFile = async (key: string, bytes: Uint8Array): Promise<(Normalized | Problem)[]> => {
  parsers ??= loadParsers();
  const loaded = await parsers;
  const found: (Normalized | Problem)[] = [];
  for await (const { arrival, open } of reportsIn(arrivalOf(key, bytes), {
    parsers: loaded,
    decode: decodeWith(loaded),
  })) {
    try {
      found.push(await normalize(arrival, await open(), loaded));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      found.push(error);
    }
  }
  return found;
};

/** normalize, then classify, with the product's own knowledge. */
export const openStages = async (): Promise<
  (
    key: string,
    bytes: Uint8Array,
    metadata: Record<string, string>,
  ) => Promise<{ report: NormalizedReport; facts: Facts }>
> => {
  const known = await openKnowledge();
  return async (key, bytes, metadata) => {
    const report = await normalizeFile(key, bytes, metadata);
    return { report, facts: classify(report, known) };
  };
};
