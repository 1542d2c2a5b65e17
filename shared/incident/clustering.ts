/** From sightings to happenings: connected pairs first, then a split inside each component that no arrival order can change. */
import { candidates } from "./candidates.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { limits, weights } from "./match-weights.ts";
import { type Match, match } from "./matching.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { Sighting } from "./sighting.ts";

type Pair = { a: Profile; b: Profile; match: Match };

const smaller = (a: Profile, b: Profile): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Every mention once, by id: the same set in any order reads the same from here on. */
const ordered = (sightings: readonly Sighting[]): Profile[] => {
  const byId = new Map<string, Sighting>();
  for (const sighting of sightings) byId.set(sighting.mention.id, sighting);
  return [...byId.values()].map(profileOf).sort(smaller);
};

/** Arguments in id order, so that floating points add up alike whoever comes first. */
const compare = (a: Profile, b: Profile): Pair => {
  const [first, second] = smaller(a, b) <= 0 ? [a, b] : [b, a];
  return { a: first, b: second, match: match(first, second) };
};

const joins = ({ match: { veto, score } }: Pair): boolean => veto === null && score >= weights.join;

const joiningPairs = (profiles: readonly Profile[]): Pair[] => {
  const pairs: Pair[] = [];
  for (const [a, b] of candidates(profiles)) {
    const pair = compare(a, b);
    if (joins(pair)) pairs.push(pair);
  }
  return pairs;
};

const groups = (profiles: readonly Profile[], sets: DisjointSets): Profile[][] => [
  ...Map.groupBy(profiles, (profile) => sets.find(profile.id)).values(),
];

const connected = (profiles: readonly Profile[], pairs: readonly Pair[]): Profile[][] => {
  const sets = new DisjointSets();
  for (const { a, b } of pairs) sets.join(a.id, b.id);
  return groups(profiles, sets);
};

/** Sightings connected by pairs that join; the answer depends on the set alone. A component may still hold several incidents. */
export const components = (sightings: readonly Sighting[]): Sighting[][] => {
  const profiles = ordered(sightings);
  return connected(profiles, joiningPairs(profiles)).map((group) => group.map(({ sighting }) => sighting));
};

/** Members with the range of their starts, so that a merge need not look at each again. */
type Cluster = { members: Profile[]; days: Range; months: Range };
/** Smallest and largest; null for what has no date. */
type Range = { from: number; to: number } | null;

const rangeOf = (value: number | null): Range => (value === null ? null : { from: value, to: value });
const both = (a: Range, b: Range): Range =>
  a === null ? b : b === null ? a : { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
const width = (range: Range): number => (range === null ? 0 : range.to - range.from);

const alone = (profile: Profile): Cluster => ({
  members: [profile],
  days: rangeOf(profile.start),
  months: rangeOf(profile.month),
});

/** An incident touches two adjoining months at most: so a bucket and its neighbours always hold all of it. */
const withinSpread = (a: Cluster, b: Cluster): boolean =>
  width(both(a.days, b.days)) <= limits.spread && width(both(a.months, b.months)) <= 1;

const merged = (a: Cluster, b: Cluster): Cluster => ({
  members: [...a.members, ...b.members],
  days: both(a.days, b.days),
  months: both(a.months, b.months),
});

type Agreement = (a: Profile, b: Profile) => boolean;

/** Whether two mentions may stand in one incident; each pair is compared once. */
const agreement = (): Agreement => {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { veto, score } = compare(a, b).match;
    known.set(key, veto === null && score >= weights.apart);
    return known.get(key)!;
  };
};

/** Best pairs first, ties by id: copies of one text come before all else. */
const strongest = (x: Pair, y: Pair): number => y.match.score - x.match.score || smaller(x.a, y.a) || smaller(x.b, y.b);

const split = (component: readonly Profile[], pairs: readonly Pair[]): Profile[][] => {
  const agree = agreement();
  const clusters = new Map(component.map((profile) => [profile.id, alone(profile)]));
  for (const { a, b, match: found } of [...pairs].sort(strongest)) {
    const [one, two] = [clusters.get(a.id)!, clusters.get(b.id)!];
    if (one === two || !withinSpread(one, two)) continue;
    // No chains: each member must get on with each of the other cluster's. Copies are one telling, whatever they say.
    if (!found.copies && !one.members.every((x) => two.members.every((y) => agree(x, y)))) continue;
    const together = merged(one, two);
    for (const member of together.members) clusters.set(member.id, together);
  }
  return [...new Set(clusters.values())].map(({ members }) => members.sort(smaller));
};

/** The sightings of each incident, both levels in id order. */
export const clusters = (sightings: readonly Sighting[]): Sighting[][] => {
  const profiles = ordered(sightings);
  const pairs = joiningPairs(profiles);
  const owner = new Map<string, number>();
  const found = connected(profiles, pairs);
  for (const [i, component] of found.entries()) for (const { id } of component) owner.set(id, i);
  const pairsOf = Map.groupBy(pairs, ({ a }) => owner.get(a.id)!);
  return found
    .flatMap((component, i) => split(component, pairsOf.get(i) ?? []))
    .sort((x, y) => smaller(x[0]!, y[0]!))
    .map((cluster) => cluster.map(({ sighting }) => sighting));
};
