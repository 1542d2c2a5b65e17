import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusters, components } from "../../../shared/incident/clustering.ts";
import { resolve } from "../../../shared/incident/resolve.ts";
import { bishkek, day, exactly, karaSuu, kyrgyzstan, osh, perpetrator, target, telling, uzgen } from "./a-sighting.ts";

const bus = "Gunmen opened fire on a bus carrying traders from the bazaar.";
const post = "Attackers threw explosives at a border guard post outside the town.";

const anyTelling = fc
  .record({
    report: fc.integer({ min: 1, max: 12 }),
    start: fc.constantFrom(10, 90),
    publisher: fc.constantFrom("Valley Post", "Noon Wire", "Valley Radio", null),
    date: fc.constantFrom("2031-03-04", "2031-03-05", "2031-03-06", "2031-02-27", null),
    place: fc.constantFrom(osh, uzgen, karaSuu, bishkek, kyrgyzstan),
    type: fc.constantFrom("attack" as const, "armed-clash" as const, "arrests" as const),
    killed: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
    quote: fc.constantFrom(bus, post, "There was shooting in the town.", "Residents counted bodies near the bazaar."),
    actor: fc.constantFrom(target("Emil Sadykov"), target("traders"), perpetrator("Valley Brigade"), null),
    text: fc.constantFrom("a", "b", "c", "d", "e"),
    denied: fc.boolean(),
  })
  .map(({ report, date, place, killed, actor, text, denied, ...rest }) =>
    telling({
      ...rest,
      report: `r${report}`,
      when: date === null ? null : day(date),
      places: [place],
      exact: `${text}${report % 3}`,
      actors: actor === null ? [] : [actor],
      ...(killed === undefined ? {} : { killed: exactly(killed) }),
      claims: denied ? [{ stance: "denies", field: "happened" }] : [],
    }),
  );

const shuffled = fc
  .uniqueArray(anyTelling, { maxLength: 24, selector: ({ mention }) => mention.id })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

describe("order", () => {
  it("never changes an incident: any shuffle gives the same bytes", () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(JSON.stringify(resolve(other, []))).toBe(JSON.stringify(resolve(one, [])));
      }),
      { numRuns: 300 },
    );
  });
  it("puts every mention in exactly one incident, named by its smallest mention", () => {
    fc.assert(
      fc.property(shuffled, ([all]) => {
        const incidents = resolve(all, []);
        const held = incidents.flatMap(({ mentions }) => mentions);
        expect(held.toSorted()).toEqual(all.map(({ mention }) => mention.id).sort());
        for (const { id, mentions } of incidents) expect(id).toBe(mentions.toSorted()[0]);
      }),
      { numRuns: 100 },
    );
  });
  it("decides each component by itself: leaving out another component changes nothing", () => {
    fc.assert(
      fc.property(shuffled, ([all]) => {
        const whole = clusters(all).map((group) => group.map(({ mention }) => mention.id).join());
        const piecewise = components(all)
          .flatMap((component) => clusters(component))
          .map((group) => group.map(({ mention }) => mention.id).join());
        expect(piecewise.toSorted()).toEqual(whole.toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
