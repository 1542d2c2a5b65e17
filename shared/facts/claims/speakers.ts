/** Describes a speaker: name as written, office, institution; pronouns and bare surnames lead back to who was introduced before. */
import { parts } from "../grammar.ts";
import { institutionHeads } from "../lexicon/name-words.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { type Reading, within, wordsOf } from "../reading.ts";
import type { SpeakerRole } from "../senses.ts";
import { isMediaName } from "./media-name.ts";
import type { Speaker, SpeechView } from "./spoken.ts";

const order: readonly SpeakerRole[] = [
  "armed-group",
  "judicial",
  "expert",
  "state-security",
  "international",
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
  // "Pamir Observer", "Evening Post": the words of a paper's name are no office.
  for (const name of within(reading.names, from, to))
    if (name.to <= to && isMediaName(reading.tokens.word.slice(name.from, name.to))) return "media";
  for (const role of order) if (seen.has(role)) return role;
  return null;
};

const institutionIn = (reading: Reading, from: number, to: number): string | undefined => {
  for (const name of within(reading.names, from, to)) {
    if (name.to > to) break;
    if (name.kind === "body" || name.kind === "group" || name.kind === "agency")
      return name.actor?.name ?? name.full ?? name.text;
  }
  return undefined;
};

/** Whom "he" or "she" means: the last person named in the sentence before it, else the last speaker with a name. */
const personBefore = ({ reading, sentence, known, heard }: SpeechView, at: number): Speaker | null => {
  const name = within(reading.names, sentence.from, at).findLast((one) => one.kind === "person" && one.to <= at);
  if (name) {
    const full = name.full ?? name.text;
    return known.get(full.split(" ").at(-1) ?? full) ?? { name: full, role: "unnamed" };
  }
  return heard.named;
};

const groupWords = new Set(
  "group movement organisation organization front party militia faction rebels guerrillas".split(" "),
);

/** "the group", "the committee": the armed group or the institution of that kind the report named last. */
const definiteGroup = (view: SpeechView, phrase: NounPhrase): Speaker | null => {
  const { reading, number, before } = view;
  if (reading.tokens.word[phrase.from] !== "the" || phrase.head !== phrase.from + 1) return null;
  const word = reading.tokens.word[phrase.head] ?? "";
  // "the message threatened": whoever was heard last speaks on in it.
  const heard = messageWords.has(word) ? before.at(-1) : undefined;
  if (heard && heard.speaker.role === "armed-group" && number - heard.sentence <= groupReach) return heard.speaker;
  const earliest = reading.sentences[Math.max(0, number - groupReach)]?.from ?? 0;
  if (mediaWords.has(word)) return outletBefore(view);
  if (institutionHeads.has(word)) {
    const since = reading.sentences[Math.max(0, number - bodyReach)]?.from ?? 0;
    const body = within(reading.names, since, phrase.from).findLast(
      (one) => one.kind === "body" && one.to - one.from > 1 && one.text.toLowerCase().split(" ").includes(word),
    );
    if (!body) return null;
    const name = body.actor?.name ?? body.full ?? body.text;
    return { name, role: roleIn(reading, body.from, body.to) ?? "state-political", institution: name };
  }
  if (!groupWords.has(word)) return null;
  const last = within(reading.names, earliest, phrase.from).findLast((one) => one.kind === "group");
  if (!last) return null;
  const name = last.actor?.name ?? last.full ?? last.text;
  return { name, role: "armed-group", institution: name };
};
const mediaWords = new Set(["newspaper", "paper", "daily", "weekly", "magazine", "broadcaster", "website", "station"]);
/** "the newspaper": the outlet quoted last, else one without a name. */
const outletBefore = ({ heard }: SpeechView): Speaker => heard.outlet ?? { name: null, role: "media" };
const messageWords = new Set("message statement letter video communique communiqué recording leaflet".split(" "));
/** Sentences over which "the group" still means the group named last. */
const groupReach = 4;
/** An institution is meant longer: a report has few of one kind. */
const bodyReach = 15;

/** "Authorities in Dushanbe", "residents of Osh": the place tells which ones. */
const throughPlace = (reading: Reading, to: number): number => {
  const word = reading.tokens.word[to];
  if (word !== "in" && word !== "of" && word !== "from" && word !== "near") return to;
  const place = reading.toponyms[reading.toponymAt[to + 1] ?? -1];
  return place && place.from === to + 1 && place.role !== "demonym" ? place.to : to;
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
  // "the State Committee for National Security": its name goes on where the phrase stops.
  const longer = reading.names[reading.nameAt[phrase.head] ?? -1];
  if (longer && longer.to > phrase.to && longer.from >= phrase.from && longer.kind === "body")
    return {
      name: longer.full ?? longer.text,
      role: role ?? "state-political",
      institution: longer.actor?.name ?? longer.full ?? longer.text,
    };
  if (phrase.kind === "place" && reading.part[phrase.from] !== parts.number)
    return { name: wordsOf(reading, phrase.from, phrase.to), role: role ?? "state-political" };
  const meant = definiteGroup(view, phrase);
  if (meant) return meant;
  if (mediaWords.has(word) && phrase.to - phrase.from <= 2 && !institution) return { name: null, role: "media" };
  if (!role && phrase.kind !== "person") return null;
  let start = phrase.from;
  while (start < phrase.to - 1 && leading.has(reading.tokens.word[start] ?? "")) start += 1;
  const unnamed = unnamedWords.has(word);
  return {
    name: unnamed && !institution ? null : wordsOf(reading, start, throughPlace(reading, phrase.to)),
    role: role ?? (phrase.class === "armed-group" ? "armed-group" : "witness"),
    ...(institution ? { institution } : {}),
  };
};

/** A source none of whose words tells its kind: "a survey of the valley", "Bureau of Roads". */
export const asWritten = (reading: Reading, phrase: NounPhrase): Speaker | null => {
  if (phrase.kind === "time" || phrase.kind === "number" || phrase.kind === "weapon") return null;
  let start = phrase.from;
  while (start < phrase.to - 1 && leading.has(reading.tokens.word[start] ?? "")) start += 1;
  const institution = institutionIn(reading, phrase.from, phrase.to);
  return {
    name: phrase.kind === "pronoun" ? null : wordsOf(reading, start, phrase.to),
    role: "unnamed",
    ...(institution ? { institution } : {}),
  };
};

/** Remembers the offices of people the sentence introduces: "senior Tajik official Rustam Nazar". */
export const introduce = (view: SpeechView): void => {
  const { reading, sentence, known } = view;
  for (const name of within(reading.names, sentence.from, sentence.to)) {
    if (name.kind !== "person") continue;
    const key = (name.full ?? name.text).split(" ").at(-1) ?? name.text;
    if (known.has(key)) continue;
    let from = name.from;
    while (from > Math.max(sentence.from, name.from - 6) && reading.part[from - 1] === parts.nominal) from -= 1;
    const role = roleIn(reading, from, name.from);
    if (role) known.set(key, { name: name.full ?? name.text, role });
  }
};
