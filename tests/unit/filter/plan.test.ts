/** Which index rows a filter reads, and that none it needs is missing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../shared/filter/facets.ts";
import { matches } from "../../../shared/filter/match.ts";
import { parseFilter } from "../../../shared/filter/parse.ts";
import { plan, termsOf } from "../../../shared/filter/plan.ts";
import { anIncident } from "./an-incident.ts";

describe("the plan of a filter", () => {
  it.each([
    ["", ["all"]],
    ["-country:KG", ["all"]],
    ["after:2002", ["all"]],
    ["severity>=0", ["all"]],
    ["country:KG", ["country:KG"]],
    ["country:KG,UZ", ["country:KG", "country:UZ"]],
    ["severity>=3", ["severity:3", "severity:4"]],
    ["severity>4", []],
    ["after:2003 before:2002", []],
    ['actor:"The Blue Column"', ["actor:blue-column"]],
    ["actor:TTP,taleban", ["actor:ttp", "actor:taleban", "actor:taliban"]],
    ["type:battles tag:trial", ["tag:trial"]],
    ["country:KG type:battles", ["country:KG&type:battles"]],
    ["country:KG severity>2", ["country:KG&severity:3", "country:KG&severity:4"]],
    ["country:KG type:battles actor:IMU", ["country:KG&actor:imu"]],
    ["country:KG -type:battles", ["country:KG"]],
  ])("%j reads %j", (text, terms) => {
    expect(plan(parseFilter(text)).terms).toEqual(terms);
  });

  it("takes the narrowest of the days given", () => {
    const filter = parseFilter("after:2002-01 after:2002-03 before:2003 before:2002-06-15 -after:2002-04");
    expect(plan(filter)).toMatchObject({ from: "2002-03-01", to: "2002-06-15" });
  });

  it("reads no more than a few dozen partitions", () => {
    const many = ["KG", "UZ", "TJ", "KZ", "TM", "AF", "PK", "IR"].join(",");
    const filter = parseFilter(`country:${many} type:battles,riots,protests,grenade`);
    expect(plan(filter).terms).toHaveLength(4);
  });
});

it("files an incident under everything a filter can ask of it", () => {
  expect(termsOf(anIncident()).sort()).toEqual(
    [
      "all",
      "country:KG",
      ...["type:armed-clash", "type:battles", "tag:armed-incursion", "severity:2"].flatMap((one) => [
        one,
        `country:KG&${one}`,
      ]),
      ...["actor:blue-column", "actor:border-guard"].flatMap((one) => [one, `country:KG&${one}`]),
    ].sort(),
  );
});

it("finds every incident that matches among the rows it reads", () => {
  const place = anIncident().place;
  const incidents = fc.record(
    {
      type: fc.constantFrom("armed-clash", "grenade", "arrests", "attack"),
      tags: fc.subarray(["trial", "warning", "bombing"]),
      place: fc.constantFrom(null, ...["KG", "UZ"].map((country) => place && { ...place, country })),
      actors: fc.subarray([
        { id: "imu", name: "IMU", class: "armed-group", role: "perpetrator" as const },
        { name: "The Blue Column", class: "armed group", role: "perpetrator" as const },
      ]),
      severity: fc.integer({ min: 0, max: 4 }).map((value) => ({ value, reasons: [] })),
      when: fc.constantFrom(
        null,
        ...["2001-12-31", "2002-01-01", "2002-06-15"].map((day) => ({
          from: day,
          to: day,
          precision: "day" as const,
          basis: "stated" as const,
        })),
      ),
    },
    { noNullPrototype: true },
  );
  const terms = fc.subarray([
    "country:KG",
    "country:KG,UZ",
    "-country:UZ",
    "type:battles",
    "type:grenade,attack",
    "tag:trial",
    "-tag:trial",
    'actor:"blue column"',
    "actor:nobody",
    'actor:"islamic movement of turkestan"',
    "severity>=2",
    "severity<2",
    "after:2002",
    "before:2002-06",
  ]);
  fc.assert(
    fc.property(incidents, terms, (change, written) => {
      const incident = anIncident(change as Parameters<typeof anIncident>[0]);
      const filter = parseFilter(written.join(" "));
      if (!matches(filter, incident)) return;
      const { terms: read, from, to } = plan(filter);
      const day = dayOf(incident.when);
      expect(termsOf(incident).some((one) => read.includes(one))).toBe(true);
      if (from) expect(day !== null && day >= from).toBe(true);
      if (to) expect(day !== null && day < to).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
