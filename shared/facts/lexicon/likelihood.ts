/** Words of estimative probability with their row in ICD 203 (Intelligence Community Directive 203, table of likelihood). */
import type { icd203Rows } from "../claim.ts";

type Row = (typeof icd203Rows)[number];

export const likelihoodWords: Record<Row, string> = {
  "almost-no-chance": "almost no chance, remote, no chance, virtually impossible, almost impossible",
  "very-unlikely": "very unlikely, highly improbable, highly unlikely, extremely unlikely",
  unlikely: "unlikely, improbable, doubtful",
  "roughly-even-chance":
    "roughly even chance, even chance, roughly even odds, may, might, could, possibly, possible, perhaps",
  likely: "likely, probable, probably, expected, every reason to expect, presumably",
  "very-likely": "very likely, highly likely, highly probable, very probably, most likely",
  "almost-certain":
    "almost certain, almost certainly, nearly certain, virtually certain, certain to, certainly, inevitable",
};
