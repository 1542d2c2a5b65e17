/** Figures of an incident in words; one that speakers give differently stands with those speakers. */
import type { CountKind } from "../facts/mention.ts";
import { countInWords } from "./counts.ts";
import type { Dossier } from "./dossier.ts";
import type { Incident } from "./incident.ts";
import { tollOf } from "./toll.ts";

const kinds: readonly CountKind[] = ["killed", "injured", "abducted", "arrested", "displaced", "deported"];
/** Most speakers named for one figure; the dispute lists them all. */
const mostSpeakers = 1;

/** `4 according to the Border Service and 1 other, 11 according to residents`: every rival figure, smallest first. */
const rivals = (dossier: Dossier, kind: CountKind): string[] => {
  const toll = tollOf(dossier, kind);
  if (toll?.dispute === undefined) return [];
  const sorted = toll.figures.toSorted(
    (a, b) => a.count.min - b.count.min || (a.speaker < b.speaker ? -1 : a.speaker > b.speaker ? 1 : 0),
  );
  return [...Map.groupBy(sorted, ({ count }) => countInWords(count))].map(([figure, given]) => {
    const speakers = [...new Set(given.map(({ speaker }) => speaker))];
    const shown = speakers.slice(0, mostSpeakers);
    const more = speakers.length - shown.length;
    const tail = more === 0 ? [] : [`${more} ${more === 1 ? "other" : "others"}`];
    return `${figure} according to ${[...shown, ...tail].join(" and ")}`;
  });
};

/** Every figure but those the sentence has told already. */
export const figuresOf = (counts: Incident["counts"], dossier: Dossier, told: CountKind | null): string[] =>
  kinds.flatMap((kind) => {
    const count = counts[kind];
    if (count === undefined || count.max === 0 || kind === told) return [];
    const words = `${countInWords(count)} ${kind}`;
    const sides = rivals(dossier, kind);
    return [sides.length === 0 ? words : `${words}: ${sides.join(", ")}`];
  });

/** Whether speakers differ on a figure. */
export const isDisputed = (dossier: Dossier, kind: CountKind): boolean => tollOf(dossier, kind)?.dispute !== undefined;
