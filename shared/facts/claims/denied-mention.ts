/** Which happening a denial speaks of: one told by the same kind of deed, with somebody or something of it named again. */
import type { Stance } from "../claim.ts";
import type { Mention } from "../mention.ts";
import type { Reading } from "../reading.ts";

/** Last word of a name, without the plural. */
const headOf = (name: string): string => (name.toLowerCase().split(" ").at(-1) ?? "").replace(/s$/, "");

/** Current mentions by kind of deed and by what of them a denial may name again, the first in the order of the report. */
export type DeniableIndex = {
  only: Mention | undefined;
  first: ReadonlyMap<string, { order: number; mention: Mention }>;
};

const keyOf = (deed: string, word: string): string => `${deed} ${word}`;

export const indexDeniable = (mentions: readonly Mention[]): DeniableIndex => {
  const current = mentions.filter((mention) => mention.timeStatus !== "background");
  const first = new Map<string, { order: number; mention: Mention }>();
  current.forEach((mention, order) => {
    const words = new Set([...mention.actors, ...(mention.things ?? [])].map((one) => headOf(one.name)));
    for (const deed of new Set(mention.evidence.map(({ rule }) => rule)))
      for (const word of words) {
        const key = keyOf(deed, word);
        if (!first.has(key)) first.set(key, { order, mention });
      }
  });
  return { only: current.length === 1 ? current[0] : undefined, first };
};

export const deniedMention = (
  reading: Reading,
  range: { from: number; to: number },
  stance: Stance,
  { only, first }: DeniableIndex,
): Mention | undefined => {
  if (stance !== "denies") return undefined;
  const deeds = new Set<string>();
  const words = new Set<string>();
  for (let i = range.from; i < range.to; i += 1) {
    words.add((reading.tokens.word[i] ?? "").replace(/s$/, ""));
    for (const hit of reading.starts[i] ?? [])
      if (hit.sense.kind === "trigger") deeds.add(`deed.${hit.sense.trigger.id}`);
  }
  if (deeds.size === 0) return undefined;
  // Where one happening is told, a denial of such a deed is about that one.
  if (only?.evidence.some((one) => deeds.has(one.rule))) return only;
  let found: { order: number; mention: Mention } | undefined;
  for (const deed of deeds)
    for (const word of words) {
      const one = first.get(keyOf(deed, word));
      if (one && one.order < (found?.order ?? Number.POSITIVE_INFINITY)) found = one;
    }
  return found?.mention;
};
