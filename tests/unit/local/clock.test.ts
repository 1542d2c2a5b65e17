import { Cron } from "croner";
import { describe, expect, it } from "vitest";
import { cronOf } from "../../../infra/local/clock.ts";

const after = (expression: string, at: string): string | undefined =>
  new Cron(cronOf(expression), { timezone: "UTC", sloppyRanges: true, paused: true })
    .nextRun(new Date(at))
    ?.toISOString();

describe("a schedule", () => {
  it.each([
    ["rate(15 minutes)", "2026-03-01T10:01:00Z", "2026-03-01T10:15:00.000Z"],
    ["rate(1 hour)", "2026-03-01T10:01:00Z", "2026-03-01T11:00:00.000Z"],
    ["cron(0/15 * * * ? *)", "2026-03-01T10:46:00Z", "2026-03-01T11:00:00.000Z"],
    ["cron(30 6 ? * 2 *)", "2026-03-01T10:00:00Z", "2026-03-02T06:30:00.000Z"],
    ["cron(30 6 ? * MON-FRI *)", "2026-03-06T10:00:00Z", "2026-03-09T06:30:00.000Z"],
    ["cron(0 0 1 * ? *)", "2026-03-01T10:00:00Z", "2026-04-01T00:00:00.000Z"],
  ])("of %s after %s runs at %s", (expression, at, next) => {
    expect(after(expression, at)).toBe(next);
  });

  it("in words nobody taught it is refused", () => {
    expect(() => cronOf("at(2026-01-01T00:00:00)")).toThrow("cannot read");
  });
});
