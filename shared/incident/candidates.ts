/** Pairs worth comparing: a sweep over event starts, so that cost grows with what happens at once, not with history. */
import { limits } from "./match-weights.ts";
import type { Profile } from "./profile.ts";

const byStart = (a: Profile, b: Profile): number => (a.start ?? 0) - (b.start ?? 0) || (a.id < b.id ? -1 : 1);

const byCountry = (profiles: readonly Profile[]): Map<string, Profile[]> => Map.groupBy(profiles, (p) => p.country);

/** Yields each pair once whose intervals lie within the limit, and undated pairs that may be copies. */
export function* candidates(profiles: readonly Profile[]): Generator<[Profile, Profile]> {
  for (const ofCountry of byCountry(profiles).values()) {
    const open: { profile: Profile; end: number }[] = [];
    for (const next of ofCountry.filter((p) => p.start !== null).sort(byStart)) {
      const start = next.start ?? 0;
      for (let i = open.length - 1; i >= 0; i--) {
        const earlier = open[i]!;
        if (earlier.end + limits.days < start) open.splice(i, 1);
        else yield [earlier.profile, next];
      }
      open.push({ profile: next, end: next.end ?? 0 });
    }
    yield* undatedPairs(ofCountry.filter((p) => p.start === null));
  }
}

/** Signature values by which undated copies find each other: near copies share at least one of so many. */
const probes = 8;

const traces = ({ sighting: { mention, report } }: Profile): string[] => [
  `${mention.type} text ${report.fingerprint.exact}`,
  `${mention.type} first ${report.origin.copyOf ?? report.id}`,
  ...report.fingerprint.signature.slice(0, probes).map((value, i) => `${mention.type} ${i} ${value}`),
];

/** Undated mentions join only as copies of one text, so only those that share a trace of it are paired. */
function* undatedPairs(undated: readonly Profile[]): Generator<[Profile, Profile]> {
  const byTrace = new Map<string, Profile[]>();
  const seen = new Set<string>();
  for (const next of undated) {
    for (const trace of traces(next)) {
      const before = byTrace.get(trace) ?? [];
      for (const earlier of before) {
        const key = `${earlier.id} ${next.id}`;
        if (!seen.has(key)) yield [earlier, next];
        seen.add(key);
      }
      // In place: a copy a time makes a long list of copies cost its square.
      before.push(next);
      byTrace.set(trace, before);
    }
  }
}
