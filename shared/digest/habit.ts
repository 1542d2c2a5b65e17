/** Steps one and two: the score alone, then against the place's habit. */
import type { Level } from "./issue.ts";
import { absoluteLevel, levelBounds, stepped, table } from "./levels.ts";

/** What a place's earlier periods scored. */
export type Habit = { median: number | null; periods: number };

/** A level so far: the steps that led to it, and the last of them in a reader's words. */
export type Reasoned = { level: Level; reasons: string[]; because: string };

export const againstHabit = (score: number, days: number, habit: Habit): Reasoned => {
  const absolute = absoluteLevel(score, days);
  const reasons = [`score ${score} is ${absolute} for ${days} ${days === 1 ? "day" : "days"}`];
  if (habit.median === null || habit.periods < table.habit.needs) {
    const have = `${habit.periods} of ${table.habit.needs} earlier periods needed`;
    return { level: absolute, because: "", reasons: [...reasons, `no comparison with habit: ${have} have coverage`] };
  }
  const { up, down, floor } = table.habit;
  if (score >= up * Math.max(habit.median, floor)) {
    return {
      level: stepped(absolute, 1),
      because: "at least twice its usual score",
      reasons: [
        ...reasons,
        `one step up: at least twice the median of ${habit.median}${habit.median < floor ? `, taken as ${floor}` : ""}`,
      ],
    };
  }
  if (habit.median > 0 && score <= down * habit.median) {
    return {
      level: stepped(absolute, -1),
      because: "at most half its usual score",
      reasons: [...reasons, `one step down: at most half the median of ${habit.median}`],
    };
  }
  return {
    level: absolute,
    because: "near its usual score",
    reasons: [...reasons, `near its habit: median ${habit.median} of ${habit.periods} periods`],
  };
};

/** Scores at which the level of these two steps can change. */
export const turningScores = (days: number, habit: Habit): number[] => {
  const bounds = levelBounds.map(({ under }) => (under * days) / table.days);
  const known = habit.median !== null && habit.periods >= table.habit.needs ? habit.median : null;
  const against =
    known === null
      ? []
      : [table.habit.up * Math.max(known, table.habit.floor), ...(known > 0 ? [table.habit.down * known] : [])];
  return [...bounds, ...against].toSorted((x, y) => x - y);
};
