/** Choosing one value among many tellings: by independent origins, ties by a fixed order. */
import type { Dossier } from "./dossier.ts";
import type { Sighting } from "./sighting.ts";

/** A value with the reports that carry it. */
export type Held<T> = { value: T; reports: string[]; origins: number };

/** Values of the sightings by how many origins carry each, most first; equal ones in order of their key. */
export const heldValues = <T>(
  dossier: Dossier,
  read: (sighting: Sighting) => readonly T[],
  keyOf: (value: T) => string,
): Held<T>[] => {
  const byKey = new Map<string, { value: T; reports: Set<string> }>();
  for (const sighting of dossier.sightings) {
    for (const value of read(sighting)) {
      const held = byKey.get(keyOf(value)) ?? { value, reports: new Set<string>() };
      held.reports.add(sighting.report.id);
      byKey.set(keyOf(value), held);
    }
  }
  return [...byKey.entries()]
    .map(([key, { value, reports }]) => ({
      key,
      held: {
        value,
        reports: [...reports].sort(),
        origins: new Set([...reports].map((r) => dossier.originOf.get(r))).size,
      },
    }))
    .sort((a, b) => b.held.origins - a.held.origins || (a.key < b.key ? -1 : 1))
    .map(({ held }) => held);
};
