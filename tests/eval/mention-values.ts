/** Values many corpora ask for, read off mentions as they are. */
import type { Actor, CountKind, Mention } from "../../shared/facts/mention.ts";
import { type Told, toldBy } from "./told.ts";

/** How many in all, by the least of each count; none when no mention counts. */
export const totalOf = (kind: CountKind, mentions: readonly Mention[]): Told[] => {
  const counting = mentions.filter((mention) => mention[kind] !== undefined);
  const [first] = counting;
  if (first === undefined) return [];
  return [
    toldBy(
      counting.reduce((sum, mention) => sum + (mention[kind]?.min ?? 0), 0),
      first,
      `count.${kind}`,
    ),
  ];
};

export const actorsIn = (mention: Mention, role: Actor["role"]): Actor[] =>
  mention.actors.filter((actor) => actor.role === role);

/** Names of the actors of a role. */
export const namesIn = (role: Actor["role"], mentions: readonly Mention[]): Told[] =>
  mentions.flatMap((mention) => actorsIn(mention, role).map(({ name }) => toldBy(name, mention)));

/** The words some rules read, as the text has them. */
export const wordsBy = (rule: string, mentions: readonly Mention[]): Told[] =>
  mentions.flatMap((mention) =>
    mention.evidence
      .filter((one) => one.rule.startsWith(rule))
      .map((one) => ({ ...toldBy(one.quote, mention), words: one.quote, rule: one.rule })),
  );
