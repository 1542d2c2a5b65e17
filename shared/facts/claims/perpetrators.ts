/** Adds to mentions the doers that only claims name: who claimed responsibility, who was blamed. */
import { isViolent } from "../event-types.ts";
import type { Actor, Mention } from "../mention.ts";
import type { Name } from "../names/read-names.ts";
import { hasMark, type Reading, spanOf, wordsOf } from "../reading.ts";
import { offsetOf } from "./mention-index.ts";
import { hasNegator } from "./negated.ts";

/** Words before a group that point at it as the doer. */
const blaming = new Set(
  "attributed blamed accused suspected claimed responsibility credit admitted perpetrated responsible accuse blame attribute suspects accuses blames claiming claims".split(
    " ",
  ),
);
const reach = 14;

/** The violent mention last told at an offset, or the first one after it. */
export const mentionNear = (mentions: readonly Mention[], at: number): Mention | undefined => {
  const all = mentions.filter(({ type }) => isViolent(type) || type === "looting-property-destruction");
  const current = all.filter(({ timeStatus }) => timeStatus !== "background");
  // Where only the past is told, its doers are told of the past.
  const violent = current.length > 0 ? current : all;
  const before = violent.filter((mention) =>
    mention.evidence.some((one) => one.rule.startsWith("deed.") && one.span.start <= at),
  );
  return before.sort((a, b) => lastTold(b, at) - lastTold(a, at))[0] ?? violent[0];
};

const lastTold = (mention: Mention, at: number): number =>
  Math.max(
    ...mention.evidence
      .filter((one) => one.rule.startsWith("deed.") && one.span.start <= at)
      .map((one) => one.span.end),
    offsetOf(mention),
  );

/** The group names that a blaming word stands by. */
const blamedGroups = (reading: Reading): { name: Name; from: number; to: number }[] => {
  const found: { name: Name; from: number; to: number }[] = [];
  for (const name of reading.names) {
    if (name.kind !== "group") continue;
    const sentence = reading.sentences[reading.sentenceOf[name.from] ?? 0];
    if (!sentence) continue;
    const from = Math.max(sentence.from, name.from - reach);
    const to = Math.min(sentence.to, name.to + reach);
    for (let i = from; i < to; i += 1) {
      if (!blaming.has(reading.tokens.word[i] ?? "")) continue;
      if (
        hasNegator(reading, sentence.from, i) ||
        hasMark(reading, Math.min(i, name.from), Math.max(i + 1, name.to), "negation")
      )
        break;
      // "claimed responsibility" follows its subject, "blamed on", "attributed to" come before theirs.
      found.push({ name, from: Math.min(i, name.from), to: Math.max(i + 1, name.to) });
      break;
    }
  }
  return found;
};

const actorOf = (name: Name): Actor => ({
  ...(name.actor ? { id: name.actor.id } : {}),
  name: name.actor?.name ?? name.full ?? name.text,
  class: name.actor?.class ?? "armed-group",
  role: "perpetrator",
  kind: "organisation",
});

const has = (mention: Mention, actor: Actor): boolean =>
  mention.actors.some((one) => one.name === actor.name || (one.id !== undefined && one.id === actor.id));

/** The one armed group a report names, when it names just one. */
const onlyGroup = (reading: Reading): Name | null => {
  const groups = reading.names.filter((name) => name.kind === "group" && actorOf(name).class === "armed-group");
  const [first] = groups;
  return first && groups.every((name) => actorOf(name).name === actorOf(first).name) ? first : null;
};

/** "The guerrillas" of a report that names one group are that group's. */
const withGroup = (reading: Reading, mention: Mention, only: Name): Mention => {
  const doers = mention.actors.filter((actor) => actor.role === "perpetrator");
  const anonymous = doers.some((actor) => actor.kind === "people" && actor.class === "armed-group");
  if (!anonymous || doers.some((actor) => actor.kind === "organisation")) return mention;
  const told = {
    span: spanOf(reading, only.from, only.to),
    quote: wordsOf(reading, only.from, only.to),
    rule: "actor.only-group",
  };
  return { ...mention, actors: [...mention.actors, actorOf(only)], evidence: [...mention.evidence, told] };
};

export const withPerpetrators = (reading: Reading, mentions: readonly Mention[]): Mention[] => {
  const added = new Map<string, { actor: Actor; from: number; to: number }[]>();
  for (const { name, from, to } of blamedGroups(reading)) {
    const mention = mentionNear(mentions, reading.tokens.start[from] ?? 0);
    const actor = actorOf(name);
    if (!mention || has(mention, actor)) continue;
    const known = added.get(mention.id) ?? [];
    if (!known.some((one) => one.actor.name === actor.name)) added.set(mention.id, [...known, { actor, from, to }]);
  }
  const only = onlyGroup(reading);
  return mentions.map((mention) => {
    const more = added.get(mention.id);
    if (!more) return only ? withGroup(reading, mention, only) : mention;
    return {
      ...mention,
      actors: [...mention.actors, ...more.map((one) => one.actor)],
      evidence: [
        ...mention.evidence,
        ...more.map((one) => ({
          span: spanOf(reading, one.from, one.to),
          quote: wordsOf(reading, one.from, one.to),
          rule: "actor.blamed",
        })),
      ],
    };
  });
};
