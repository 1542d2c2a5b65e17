/** The level table of the method, as data: an analyst may read and change it, and every issue prints it. */
import { type Level, levels } from "./issue.ts";

/** Weight of a severity, 0 to 4. */
export const severityWeights = [1, 2, 4, 8, 16] as const;

/** Worth of a credibility number. */
export const credibilityWorth: Readonly<Record<number, number>> = { 1: 1, 2: 0.8, 3: 0.5, 4: 0.2, 5: 0, 6: 0.3 };

/** A score under each bound, for a week and a country, is that level; beyond the last it is SEVERE. */
export const levelBounds: readonly { under: number; level: Level }[] = [
  { under: 2, level: "LOW" },
  { under: 6, level: "GUARDED" },
  { under: 15, level: "ELEVATED" },
  { under: 40, level: "HIGH" },
];

export const table = {
  /** Days the bounds are made for; other windows scale them. */
  days: 7,
  /** Share of the bounds that holds for an admin 1 area. */
  provinceShare: 0.5,
  habit: { needs: 3, up: 2, down: 0.5, floor: 2 },
  inertia: { steps: 1, exceptionSteps: 2, exceptionSeverity: 4, exceptionCredibility: 2 },
  /** Fewest reports about a place for a level to be given. */
  coverage: 3,
  /** Days before the window from which an event is late: listed, not scored. */
  late: 14,
} as const;

export const rankOf = (level: Level): number => levels.indexOf(level);

/** The level `steps` above (or below) one, within the scale. */
export const stepped = (level: Level, steps: number): Level =>
  levels[Math.max(0, Math.min(levels.length - 1, rankOf(level) + steps))]!;

/** Level of a score alone. */
export const absoluteLevel = (score: number, days: number): Level =>
  levelBounds.find(({ under }) => score < (under * days) / table.days)?.level ?? "SEVERE";
