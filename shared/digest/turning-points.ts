/** What would raise a level and what would lower it, by the steps that gave it. */
import type { Incident } from "../incident/incident.ts";
import { againstHabit, type Habit, turningScores } from "./habit.ts";
import type { GivenLevel, Level } from "./issue.ts";
import { rankOf } from "./levels.ts";
import { spokenOf } from "./phrasing.ts";
import { withInertia, withoutEach } from "./restraints.ts";
import { scoreOf } from "./scoring.ts";

export type Standing = {
  incidents: readonly Incident[];
  days: number;
  habit: Habit;
  before: GivenLevel | undefined;
  /** The level given. */
  level: Level;
};

const tenths = (score: number): number => Math.round(score * 10) / 10;

/** The level all four steps would give. */
const levelWith = (incidents: readonly Incident[], { days, habit, before }: Standing): Level => {
  const full = againstHabit(scoreOf(incidents), days, habit);
  return withInertia(withoutEach(incidents, full.level, days, habit).level, before, incidents).level;
};

/** An incident as it would count were it told by a second origin; its grade is left as it is. */
const seconded = (incident: Incident): Incident => ({
  ...incident,
  origins: [...incident.origins, { key: "a second origin", publisher: "a second origin", reports: [] }],
});

/** A second origin for one incident, or for all that have one only. */
const bySecondOrigin = (standing: Standing): string | null => {
  const { incidents, level } = standing;
  const alone = incidents.filter(({ origins }) => origins.length < 2);
  for (const one of alone) {
    const raised = levelWith(
      incidents.map((other) => (other === one ? seconded(other) : other)),
      standing,
    );
    if (rankOf(raised) > rankOf(level)) return `a second origin for ${spokenOf(one)} would raise it to ${raised}`;
  }
  const raised = levelWith(incidents.map(seconded), standing);
  return alone.length > 1 && rankOf(raised) > rankOf(level)
    ? `second origins for its ${alone.length} incidents of one origin would raise it to ${raised}`
    : null;
};

const byScore = ({ incidents, days, habit, level }: Standing): string | null => {
  const score = scoreOf(incidents);
  const next = turningScores(days, habit).find(
    (turn) => turn > score && rankOf(againstHabit(turn, days, habit).level) > rankOf(level),
  );
  return next === undefined
    ? null
    : `a score of ${tenths(next)} that rests on no single origin would raise it to ${againstHabit(next, days, habit).level}`;
};

const lowering = ({ incidents, days, habit, level }: Standing): string | null => {
  const score = scoreOf(incidents);
  const below = turningScores(days, habit).filter(
    (turn) => turn <= score && rankOf(againstHabit(turn - 0.05, days, habit).level) < rankOf(level),
  );
  const turn = below.at(-1);
  return turn === undefined ? null : `a score under ${tenths(turn)} would lower it`;
};

/** In words, what raises it first; nothing where nothing can. */
export const turningPoints = (standing: Standing): string[] => {
  const { incidents, days, habit, before, level } = standing;
  const voices = withoutEach(incidents, againstHabit(scoreOf(incidents), days, habit).level, days, habit);
  const held = withInertia(voices.level, before, incidents).held;
  const moves = rankOf(voices.level) > rankOf(level) ? "raise" : "lower";
  const again = held ? `the same score in the next window would ${moves} it again` : null;
  const raising = held && moves === "raise" ? again : (bySecondOrigin(standing) ?? byScore(standing));
  const falling = held && moves === "lower" ? again : lowering(standing);
  return [raising, falling].filter((point) => point !== null);
};
