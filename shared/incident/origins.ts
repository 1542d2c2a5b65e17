/** Independent origins: reprints, one publisher's editions, wire credits and "citing X" chains count once. */
import type { Interval } from "../report/when.ts";
import { foldName } from "./content-words.ts";
import { dated } from "./days.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { canonicalPublisher } from "./reliability.ts";
import type { ReportBrief, Sighting, Sources } from "./sighting.ts";
import { isOwnVoice, outlet } from "./speakers.ts";
import { areCopies } from "./text-copies.ts";

/** One root of what is known, with the reports that go back to it. */
export type Origin = { key: string; publisher: string; reports: string[] };

/** Each report once, in id order. */
export const reportsOf = (sightings: readonly Sighting[]): ReportBrief[] =>
  [...new Map(sightings.map(({ report }) => [report.id, report])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Agencies and outlets what a report says of this happening goes back to. */
const borrowedFrom = (report: ReportBrief, sightings: readonly Sighting[], publishes: Publishes): string[] => {
  const own = sightings.filter((sighting) => sighting.report.id === report.id);
  const passedOn = own.flatMap(({ claims }) =>
    claims.flatMap(({ speaker: { via } }) => (via === undefined || !isName(via) ? [] : [via])),
  );
  const retold = own.flatMap((sighting) => retoldFrom(sighting, publishes));
  const named = [...passedOn, ...retold];
  // What the claims about this happening name is nearer the truth than what the article cites somewhere.
  return [...report.origin.credits, ...(named.length > 0 ? named : report.origin.cites)].filter(isName);
};

/** Whether a name is that of somebody whose own report of this happening we hold. */
type Publishes = (name: string) => boolean;

/** Those in whose mouth a report puts that it happened at all, when they have reported it themselves: "the Observer reported". */
const retoldFrom = ({ mention, claims }: Sighting, publishes: Publishes): string[] => {
  const happened = claims.filter(({ mention: about, field }) => about === mention.id && field === "happened");
  const tellers = happened.map(({ speaker: { name, institution } }) =>
    [name, institution].find((each): each is string => typeof each === "string" && publishes(each)),
  );
  return tellers.every((teller) => teller !== undefined) ? tellers : [];
};

/** "told the agency" names no agency: it is the one that writes. */
const isName = (via: string): boolean => /\p{Lu}/u.test(via);

const strip = (name: string): string => name.replace(/^the\s+/iu, "").replace(/\s+(?:news )?agency$/iu, "");

const firstDay = (report: ReportBrief): Interval["from"] => dated(report.published)?.from ?? "9999";

const earliest = (reports: readonly ReportBrief[]): ReportBrief =>
  [...reports].sort((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : a.id < b.id ? -1 : 1,
  )[0]!;

export const originsOf = (sightings: readonly Sighting[], sources: Sources): Origin[] => {
  const reports = reportsOf(sightings);
  const sets = new DisjointSets();
  const known = (name: string): string => foldName(canonicalPublisher(strip(name), sources));
  const byName = new Map<string, string>();
  const tie = (name: string, report: string): void => {
    const first = byName.get(name);
    if (first === undefined) byName.set(name, report);
    else sets.join(first, report);
  };
  const publishers = new Set(reports.flatMap(({ publisher }) => (publisher === null ? [] : [known(publisher)])));
  const publishes: Publishes = (name) => publishers.has(known(name));
  const borrowed = new Map(reports.map((report) => [report.id, borrowedFrom(report, sightings, publishes)]));
  for (const report of reports) {
    if (report.publisher !== null) tie(known(report.publisher), report.id);
    for (const name of borrowed.get(report.id) ?? []) tie(known(name), report.id);
  }
  for (const [i, one] of reports.entries()) {
    for (const other of reports.slice(i + 1)) if (areCopies(one, other)) sets.join(one.id, other.id);
  }
  return [...Map.groupBy(reports, ({ id }) => sets.find(id)).values()]
    .map((group) => {
      const first = earliest(group);
      // Several outlets over one wire: the wire is the root. One outlet that cites others stays the one who speaks.
      const shared = group.length > 1 ? sharedRoot(group, borrowed, known) : undefined;
      const publisher =
        shared ?? (first.publisher === null ? outlet(null) : canonicalPublisher(first.publisher, sources));
      const key =
        first.publisher === null && shared === undefined
          ? `report:${first.id}`
          : foldName(publisher).replaceAll(" ", "-");
      return { key, publisher, reports: group.map(({ id }) => id) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

const sharedRoot = (
  group: readonly ReportBrief[],
  borrowed: ReadonlyMap<string, string[]>,
  known: (name: string) => string,
): string | undefined => {
  const own = new Map(group.flatMap(({ publisher }) => (publisher === null ? [] : [[known(publisher), publisher]])));
  const names = group.flatMap(({ id }) => borrowed.get(id) ?? []).map(strip);
  const often = Map.groupBy(names, known);
  return [...often.entries()]
    .filter(([key, uses]) => uses.length > 1 || own.has(key))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([key, uses]) => own.get(key) ?? uses.toSorted()[0]!)[0];
};

/** Named people or bodies that a report rests on; the outlet itself when it speaks in its own voice. */
const voices = (origin: Origin, sightings: readonly Sighting[]): string[] =>
  sightings
    .filter(({ report }) => origin.reports.includes(report.id))
    .flatMap(({ report, mention, claims }) =>
      claims
        .filter((claim) => claim.mention === mention.id && !isOwnVoice(claim, report.publisher))
        .flatMap(({ speaker }) => speaker.name ?? speaker.institution ?? []),
    )
    .map(foldName);

/** Origins whose independence can be shown: a known publisher, and not all of it resting on one same speaker. */
export const shownIndependent = (origins: readonly Origin[], sightings: readonly Sighting[]): boolean => {
  const known = origins.filter(({ key }) => !key.startsWith("report:"));
  if (known.length < 2) return false;
  const heard = known.map((origin) => new Set(voices(origin, sightings)));
  const [first] = heard;
  const sameVoice =
    first !== undefined && first.size === 1 && heard.every((set) => set.size === 1 && set.isSubsetOf(first));
  return !sameVoice;
};
