/** Steps three and four: no single voice decides, and a level moves one step a period. */
import type { Incident } from "../incident/incident.ts";
import { againstHabit, type Habit } from "./habit.ts";
import type { GivenLevel, Level } from "./issue.ts";
import { rankOf, stepped, table } from "./levels.ts";
import { spokenOf } from "./phrasing.ts";
import { scoreOf } from "./scoring.ts";

/** No single voice decides: without any one single-origin incident the level must still stand. */
export const withoutEach = (incidents: readonly Incident[], full: Level, days: number, habit: Habit) => {
  const alone = incidents.filter(({ origins }) => origins.length < 2);
  const lowest = alone
    .map((left) => ({
      left,
      level: againstHabit(scoreOf(incidents.filter((other) => other !== left)), days, habit).level,
    }))
    .sort((a, b) => rankOf(a.level) - rankOf(b.level) || (a.left.id < b.left.id ? -1 : 1))[0];
  return lowest !== undefined && rankOf(lowest.level) < rankOf(full)
    ? {
        level: lowest.level,
        left: lowest.left,
        because: `${full} would rest on one origin`,
        reasons: [
          `${full} would rest on one origin, that of ${spokenOf(lowest.left)} (${lowest.left.id}): ${lowest.level} holds, watch`,
        ],
      }
    : { level: full, left: null, because: "", reasons: [] };
};

const isGrave = ({ severity, grade }: Incident): boolean =>
  severity.value >= table.inertia.exceptionSeverity && grade.credibility <= table.inertia.exceptionCredibility;

/** One step a period; two when a grave and well supported incident is among the reasons. */
export const withInertia = (level: Level, before: GivenLevel | undefined, incidents: readonly Incident[]) => {
  if (before === undefined) return { level, held: false, because: "", reasons: ["no earlier level to move from"] };
  const most = incidents.some(isGrave) ? table.inertia.exceptionSteps : table.inertia.steps;
  const wanted = rankOf(level) - rankOf(before.level);
  const moved = Math.sign(wanted) * Math.min(Math.abs(wanted), most);
  const held = stepped(before.level, moved);
  return held === level
    ? { level, held: false, because: "", reasons: [] }
    : {
        level: held,
        held: true,
        because: `${level} held back to ${most === 1 ? "one step" : `${most} steps`} a period`,
        reasons: [
          `${level} held at ${held}: ${most} ${most === 1 ? "step" : "steps"} of movement a period from ${before.level}`,
        ],
      };
};
