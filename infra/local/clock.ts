/** EventBridge Scheduler: runs a function's schedules while the stack runs. */
import { Cron } from "croner";
import type { LocalFunction, Schedule } from "./blueprint.ts";
import type { FunctionPool } from "./function-pool.ts";

/** Steps of a rate as cron patterns, aligned to the clock on the wall. */
const rates: Record<string, (n: number) => string> = {
  minute: (n) => `0 */${n} * * * *`,
  hour: (n) => `0 0 */${n} * * *`,
  day: (n) => `0 0 0 */${n} * *`,
};

/** A schedule expression as croner reads it: six fields, seconds first. */
export const cronOf = (expression: string): string => {
  const [, n = "", unit = ""] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const rate = rates[unit]?.(Number(n));
  if (rate !== undefined) return rate;
  const [minute, hour, day, month, weekday] = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/) ?? [];
  if (weekday === undefined) throw new Error(`The embedded stack cannot read the schedule ${expression}`);
  // AWS counts weekdays from 1 = Sunday, croner from 0; names mean the same to both.
  const counted = weekday.replace("?", "*").replace(/\d/g, (digit) => String(Number(digit) - 1));
  return `0 ${minute} ${hour} ${day?.replace("?", "*")} ${month} ${counted}`;
};

/** Starts the clock; every schedule also runs once now, for what fell due while the stack was off. */
export const startClock = (
  schedules: readonly Schedule[],
  functions: readonly LocalFunction[],
  pools: ReadonlyMap<string, FunctionPool>,
  warn: (line: string) => void,
): (() => void) => {
  const jobs = schedules.map(({ expression, target, input }) => {
    const pool = pools.get(functions.find(({ arn }) => arn === target)?.name ?? "");
    if (pool === undefined) throw new Error(`A schedule wakes ${target}, which is no function`);
    const run = async (): Promise<void> => {
      const now = new Date().toISOString().replace(/\.\d+Z$/, "Z");
      const event: unknown = JSON.parse(input.replaceAll("<aws.scheduler.scheduled-time>", now));
      await pool.invoke(event).catch((error: Error) => warn(`schedule: ${error.message}`));
    };
    void run();
    return new Cron(cronOf(expression), { timezone: "UTC", protect: true, sloppyRanges: true }, run);
  });
  return () => {
    for (const job of jobs) job.stop();
  };
};
