/** Which happening a denial speaks of: one told by the same kind of deed, with somebody or something of it named again. */
import type { Stance } from "../claim.ts";
import type { Mention } from "../mention.ts";
import type { Reading } from "../reading.ts";

/** Last word of a name, without the plural. */
const headOf = (name: string): string => (name.toLowerCase().split(" ").at(-1) ?? "").replace(/s$/, "");

export const deniedMention = (
  reading: Reading,
  range: { from: number; to: number },
  stance: Stance,
  mentions: readonly Mention[],
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
  const current = mentions.filter((mention) => mention.timeStatus !== "background");
  const [only] = current;
  // Where one happening is told, a denial of such a deed is about that one.
  if (only && current.length === 1 && only.evidence.some((one) => deeds.has(one.rule))) return only;
  return current.find(
    (mention) =>
      mention.evidence.some((one) => deeds.has(one.rule)) &&
      [...mention.actors, ...(mention.things ?? [])].some((one) => words.has(headOf(one.name))),
  );
};
