/** The register of known actors: who they are, by which names, where. */
import { armedGroups } from "./lexicon/actors-armed.ts";
import { stateActors } from "./lexicon/actors-state.ts";
import { compile, type Phrasebook } from "./phrasebook.ts";

/** One actor we know by name. */
export type ActorEntry = {
  id: string;
  name: string;
  class: string;
  /** ISO 3166-1 alpha-2; empty where it acts the world over. */
  countries: readonly string[];
  aliases: readonly string[];
  /** Who lists it and when; `none` where no listing was read. */
  source: string;
};
export type ActorRegister = readonly ActorEntry[];

/** Reads lines of `id | name | class | countries | aliases`. */
export const readRegister = (lines: string): ActorRegister =>
  lines
    .split("\n")
    .filter((line) => line.includes("|"))
    .map((line) => {
      const [id = "", name = "", kind = "", countries = "", aliases = ""] = line.split("|").map((cell) => cell.trim());
      return {
        id,
        name,
        class: kind,
        countries: countries === "*" ? [] : countries.split(",").filter(Boolean),
        aliases: aliases
          .split(";")
          .map((alias) => alias.trim())
          .filter(Boolean),
        source: "none",
      };
    });

/** The register that ships with the rules. */
export const builtInRegister: ActorRegister = [...readRegister(armedGroups), ...readRegister(stateActors)];

const groupNoun = /^(\p{Lu}\p{L}+) (?:network|group|movement|militia|clan|gang|cartel|brigade)$/iu;
const attributive = new WeakMap<ActorRegister, ReadonlyMap<string, ActorEntry>>();

/** Groups by the one word they are called by before a noun ("a Haqqani facilitator"), in lower case. */
export const attributiveOf = (register: ActorRegister): ReadonlyMap<string, ActorEntry> => {
  const known = attributive.get(register);
  if (known) return known;
  const made = new Map<string, ActorEntry>();
  for (const entry of register)
    for (const name of [entry.name, ...entry.aliases]) {
      const word = groupNoun.exec(name)?.[1]?.toLowerCase();
      if (word && !made.has(word)) made.set(word, entry);
    }
  attributive.set(register, made);
  return made;
};

const books = new WeakMap<ActorRegister, Phrasebook<ActorEntry>>();

/** The register's names as a phrasebook; one word must be capitalised, several need not (old wire copy in capitals loses some). */
export const bookOf = (register: ActorRegister): Phrasebook<ActorEntry> => {
  const known = books.get(register);
  if (known) return known;
  const made = compile(
    register.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((phrase) => ({ phrase, sense: entry, exactCase: !phrase.includes(" ") })),
    ),
  );
  books.set(register, made);
  return made;
};
