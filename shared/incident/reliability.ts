/** Source reliability, A to F, from the dated register: never touched by what a report says. */
import type { When } from "../report/when.ts";
import { foldName } from "./content-words.ts";
import { dated } from "./days.ts";
import type { SourceEntry, Sources } from "./sighting.ts";

export type Reliability = SourceEntry["reliability"];

const letters: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];

const namesOf = (entry: SourceEntry): string[] => [entry.publisher, ...entry.aliases].map(foldName);

/** Entries by folded name, built once per register: every report of every incident asks for its publisher. */
const directories = new WeakMap<Sources, Map<string, SourceEntry[]>>();

const directoryOf = (sources: Sources): Map<string, SourceEntry[]> => {
  const known = directories.get(sources);
  if (known !== undefined) return known;
  const directory = new Map<string, SourceEntry[]>();
  for (const entry of sources) {
    for (const name of namesOf(entry)) directory.set(name, [...(directory.get(name) ?? []), entry]);
  }
  directories.set(sources, directory);
  return directory;
};

const entriesOf = (publisher: string, sources: Sources): SourceEntry[] =>
  directoryOf(sources).get(foldName(publisher)) ?? [];

/** One name for all editions and spellings of a publisher the register knows; its own name otherwise. */
export const canonicalPublisher = (publisher: string, sources: Sources): string =>
  entriesOf(publisher, sources)[0]?.publisher ?? publisher.trim();

/** The letter in force when it was published; for an undated report the newest. F when nothing is on record. */
export const reliabilityOf = (
  publisher: string | null,
  published: When,
  sources: Sources,
): { letter: Reliability; reason: string } => {
  if (publisher === null) return { letter: "F", reason: "publisher unknown" };
  const day = dated(published)?.to;
  const inForce = entriesOf(publisher, sources)
    .filter((entry) => day === undefined || entry.since <= day)
    .sort((a, b) => (a.since < b.since ? 1 : -1))[0];
  if (inForce === undefined) return { letter: "F", reason: `${publisher} is not in the register of sources` };
  return { letter: inForce.reliability, reason: `${inForce.publisher}: ${inForce.reason} (since ${inForce.since})` };
};

/** The best of several letters: one good source is enough to carry a report. */
export const best = (all: readonly Reliability[]): Reliability => letters.find((letter) => all.includes(letter)) ?? "F";
