import { describe, expect, it } from "vitest";
import { clusters } from "../../../shared/incident/clustering.ts";
import type { Sighting } from "../../../shared/incident/sighting.ts";
import { wordingOf } from "../../../shared/text/fingerprint.ts";
import { bishkek, day, exactly, karaSuu, osh, target, telling, uzgen } from "./a-sighting.ts";

const apart = (...sightings: Sighting[]): number => clusters(sightings).length;

describe("what a bad week in one town is told by", () => {
  const told = (town: string, on: string, killed: number, more: Parameters<typeof telling>[0] = {}) =>
    telling({
      report: `${town} ${on} ${killed}`,
      publisher: `Outlet of ${on}`,
      when: day(on),
      killed: exactly(killed),
      actors: [target(`${killed} people`)],
      quote: `${killed} people were killed in an attack near ${town} on ${Number(on.slice(8))} March.`,
      ...more,
    });
  it("keeps days that both tellings state apart when nothing but town and kind is shared", () => {
    expect(apart(told("Osh", "2031-03-01", 2), told("Osh", "2031-03-03", 4))).toBe(2);
    expect(apart(told("Osh", "2031-03-01", 2), told("Osh", "2031-03-02", 4))).toBe(2);
  });
  it("keeps bulletins of one form apart by the days they state, with a year or without", () => {
    const text = (n: number) => ({ signature: wordingOf(`${n} people were killed near the town.`).signature });
    const yearless = (n: number) => ({
      ...text(2),
      when: { month: 3, day: n, year: null, precision: "yearless" as const },
      quote: `2 people were killed in an attack near Osh on ${n} March.`,
    });
    expect(apart(told("Osh", "2031-03-01", 2, text(2)), told("Osh", "2031-03-03", 2, text(2)))).toBe(2);
    expect(apart(told("Osh", "2031-03-01", 2, yearless(1)), told("Osh", "2031-03-03", 2, yearless(3)))).toBe(2);
    expect(apart(told("Osh", "2031-03-01", 2, yearless(1)), told("Osh", "2031-03-03", 2, yearless(1)))).toBe(1);
  });
  it.each([
    ["a victim's name", { actors: [target("Emil Sadykov")] }],
    ["equal tolls of some size", { actors: [target("herdsmen")], killed: exactly(3), injured: exactly(7) }],
    [
      "words of its own",
      { killed: exactly(3), quote: "A wedding singer's trailer burned beside the frozen reservoir." },
    ],
  ])("joins stated days two apart by %s", (_, shared) => {
    expect(apart(told("Osh", "2031-03-01", 3, shared), told("Osh", "2031-03-03", 3, shared))).toBe(1);
  });
  it("leaves a day that was worked out from the weekday to what else agrees", () => {
    const worked = {
      from: "2031-03-03",
      to: "2031-03-03",
      precision: "day",
      basis: "relative-to-publication",
    } as const;
    const stated = told("Osh", "2031-03-01", 3, { actors: [target("herdsmen")] });
    const relative = { when: worked, actors: [target("herdsmen")], quote: "3 people died in an attack near Osh." };
    expect(apart(stated, told("Osh", "2031-03-03", 3, relative))).toBe(1);
  });
  it("asks for more than one day, city and kind in common", () => {
    const one = telling({ report: "r1", quote: "A taxi driver was stabbed behind the stadium.", weapon: "knife" });
    const other = { report: "r2", publisher: "Noon Wire", quote: "Gunmen robbed a jeweller at dawn." };
    expect(apart(one, telling(other))).toBe(2);
    expect(apart(one, telling({ ...other, weapon: "knife" }))).toBe(1);
  });
  it("finds fifty happenings in five towns over ten days, and their reprints", () => {
    const deeds = ["raided a farm", "ambushed a patrol", "shot at a minibus", "attacked a checkpoint"];
    const places = [
      osh,
      uzgen,
      bishkek,
      karaSuu,
      { ...osh, id: "town-5", name: "Talas", admin1: "KG-T", lat: 42.52, lon: 72.24 },
    ];
    const all = places.flatMap((place, p) =>
      Array.from({ length: 10 }, (_, d) => {
        const on = `2031-03-${String(d + 1).padStart(2, "0")}`;
        const killed = 1 + ((d * 5 + p) % 4);
        const quote = `Gunmen ${deeds[(d * 3 + p) % 4]} near ${place.name} on ${d + 1} March, killing ${killed}.`;
        return told(place.name, on, killed, { places: [place], quote });
      }),
    );
    const reprints = all.map(({ mention, report, claims }) => {
      const id = `${mention.id.slice(0, 8)}-again ${report.id}-10`;
      return {
        mention: { ...mention, id, report: `again ${report.id}` },
        report: { ...report, id: `again ${report.id}` },
        claims,
      };
    });
    expect(apart(...all)).toBe(50);
    expect(apart(...all, ...reprints)).toBe(50);
  });
});
