/** Runs the product's own stages over one text as if it had been uploaded. */
import { existsSync } from "node:fs";
import { loadKnowledge } from "../../functions/entry/knowledge.ts";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { classify } from "../../shared/facts/classify.ts";
import type { Facts } from "../../shared/facts/facts.ts";
import { normalize } from "../../shared/text/normalize.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import { buildGazetteer } from "../../tools/gazetteer.ts";

const folder = new URL("../../dist/knowledge/", import.meta.url);

/** normalize, then classify, with the product's own knowledge. */
export const openStages = async (): Promise<
  (
    key: string,
    bytes: Uint8Array,
    metadata: Record<string, string>,
  ) => Promise<{ report: NormalizedReport; facts: Facts }>
> => {
  if (!existsSync(new URL("gazetteer.bin", folder))) await buildGazetteer(folder);
  const [parsers, knowledge] = await Promise.all([loadParsers(), loadKnowledge(folder)]);
  return async (key, bytes, metadata) => {
    const report = await normalize(
      {
        bucket: "eval",
        key,
        member: null,
        bytes,
        size: bytes.length,
        received: "2026-01-01T00:00:00.000Z",
        metadata,
        contentType: undefined,
        defaultMarking: "TLP:AMBER+STRICT",
      },
      parsers,
    );
    return { report, facts: classify(report, knowledge) };
  };
};
