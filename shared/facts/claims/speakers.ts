/** Describes a speaker: name as written, office, institution; pronouns and bare surnames lead back to who was introduced before. */
import { parts } from "../grammar.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { type Reading, wordsOf } from "../reading.ts";
import type { SpeakerRole } from "../senses.ts";
import type { Speaker, SpeechView } from "./spoken.ts";

const order: readonly SpeakerRole[] = [
  "armed-group",
  "judicial",
  "state-security",
  "international",
  "expert",
  "media",
  "state-political",
  "witness",
];
const pronouns = new Set(["he", "she"]);
const unnamedWords = new Set(["source", "sources", "spokesman", "spokeswoman", "spokesperson", "someone"]);
const leading = new Set(["the", "a", "an", "some", "that", "this"]);

/** The office words in a token range: the first role of the order that occurs. */
const roleIn = (reading: Reading, from: number, to: number): Speaker["role"] | null => {
  const seen = new Set<SpeakerRole>();
  let longest = 0;
  for (let i = from; i < to; i += 1)
    for (const hit of reading.starts[i] ?? []) {
      if (hit.to > to) continue;
      if (hit.sense.kind === "role") {
        // A longer office word outranks words inside it: "government troops", "human rights watch".
        if (hit.to - hit.from > longest + 1) seen.clear();
        longest = Math.max(longest, hit.to - hit.from);
        seen.add(hit.sense.role);
      } else if (hit.sense.kind === "agency") seen.add("media");
    }
  for (const role of order) if (seen.has(role)) return role;
  return null;
};

const institutionIn = (reading: Reading, from: number, to: number): string | undefined => {
  for (const name of reading.names) {
    if (name.from < from) continue;
    if (name.to > to) break;
    if (name.kind === "body" || name.kind === "group" || name.kind === "agency")
      return name.actor?.name ?? name.full ?? name.text;
  }
  return undefined;
};

/** Whom "he" or "she" means: the last person named in the sentence before it, else the last speaker with a name. */
const personBefore = ({ reading, sentence, known, before }: SpeechView, at: number): Speaker | null => {
  const name = reading.names.findLast((one) => one.kind === "person" && one.to <= at && one.from >= sentence.from);
  if (name) {
    const full = name.full ?? name.text;
    return known.get(full.split(" ").at(-1) ?? full) ?? { name: full, role: "unnamed" };
  }
  return before.findLast((one) => one.speaker.name !== null)?.speaker ?? null;
};

/** Reads the speaker from a phrase and the words around it that describe him. */
export const speakerOf = (view: SpeechView, phrase: NounPhrase, from: number, to: number): Speaker | null => {
  const { reading, known } = view;
  const word = reading.tokens.word[phrase.head] ?? "";
  if (phrase.kind === "pronoun") return pronouns.has(word) ? personBefore(view, phrase.from) : null;
  const name =
    phrase.name?.kind === "person" || (phrase.kind === "other" && phrase.name?.kind === "name")
      ? phrase.name
      : undefined;
  const role = roleIn(reading, from, to);
  const institution = institutionIn(reading, from, to);
  if (name) {
    const full = name.full ?? name.text;
    const introduced = known.get(full.split(" ").at(-1) ?? full);
    const speaker: Speaker = {
      name: full,
      role: role ?? introduced?.role ?? "unnamed",
      ...((institution ?? introduced?.institution)
        ? { institution: institution ?? introduced?.institution ?? "" }
        : {}),
    };
    known.set(full.split(" ").at(-1) ?? full, speaker);
    return speaker;
  }
  const group = phrase.kind === "group" || phrase.kind === "body" ? phrase.name : undefined;
  if (group && group.to === phrase.to)
    return {
      name: group.actor?.name ?? group.full ?? group.text,
      role: role ?? (group.kind === "group" ? "armed-group" : "state-political"),
      ...(institution ? { institution } : {}),
    };
  if (phrase.kind === "place" && reading.part[phrase.from] !== parts.number)
    return { name: wordsOf(reading, phrase.from, phrase.to), role: "state-political" };
  if (!role && phrase.kind !== "person") return null;
  let start = phrase.from;
  while (start < phrase.to - 1 && leading.has(reading.tokens.word[start] ?? "")) start += 1;
  const unnamed = unnamedWords.has(word);
  return {
    name: unnamed && !institution ? null : wordsOf(reading, start, phrase.to),
    role: role ?? (phrase.class === "armed-group" ? "armed-group" : "witness"),
    ...(institution ? { institution } : {}),
  };
};

/** Remembers the offices of people the sentence introduces: "top Kyrgyz official Misir Ashirkulov". */
export const introduce = (view: SpeechView): void => {
  const { reading, sentence, known } = view;
  for (const name of reading.names) {
    if (name.from < sentence.from) continue;
    if (name.from >= sentence.to) break;
    if (name.kind !== "person") continue;
    const key = (name.full ?? name.text).split(" ").at(-1) ?? name.text;
    if (known.has(key)) continue;
    let from = name.from;
    while (from > Math.max(sentence.from, name.from - 6) && reading.part[from - 1] === parts.nominal) from -= 1;
    const role = roleIn(reading, from, name.from);
    if (role) known.set(key, { name: name.full ?? name.text, role });
  }
};
