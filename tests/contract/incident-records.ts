/** What every body of the incident records must do. */
import { beforeEach, describe, expect, it } from "vitest";
import { dynamoIncidents } from "../../shared/aws/incident-records.ts";
import type { Table } from "../../shared/aws/table.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import type { IncidentRecords } from "../../shared/ports/incident-records.ts";
import { anIncident } from "../support/specimens.ts";

const bucket = "KG#2031-03";
const onDay = (day: string, n = 0) =>
  anIncident({
    id: `${day.replaceAll("-", "")}-aaaaaaaaaaaa-${n}`,
    aliases: [`${day.replaceAll("-", "")}-aaaaaaaaaaaa-${n}`],
    when: { from: day, to: day, precision: "day", basis: "stated" },
    known: `${day}T12:00:00.000Z`,
  });

export const incidentRecordsContract = (open: () => Promise<Table>) => {
  let incidents: IncidentRecords;
  const ids = async (filter: string, limit = 50) =>
    (await incidents.list(parseFilter(filter), { limit })).items.map((incident) => incident.id);

  beforeEach(async () => {
    incidents = dynamoIncidents(await open());
  });

  describe("incidents", () => {
    it("are found by id and by every alias", async () => {
      const incident = anIncident({ aliases: [anIncident().id, "20310309-bbbbbbbbbbbb-7"] });
      expect(await incidents.replace(bucket, 1, [incident])).toEqual([incident.id]);
      expect(await incidents.get(incident.id)).toEqual(incident);
      expect(await incidents.get("20310309-bbbbbbbbbbbb-7")).toEqual(incident);
      expect(await incidents.get("20310309-cccccccccccc-7")).toBeUndefined();
    });

    it("are not written again when nothing changed", async () => {
      await incidents.replace(bucket, 1, [anIncident()]);
      expect(await incidents.replace(bucket, 2, [anIncident()])).toEqual([]);
    });

    it("are held by their bucket as they were written last", async () => {
      await incidents.replace(bucket, 1, [anIncident()]);
      expect(await incidents.holds(bucket, anIncident())).toBe(true);
      expect(await incidents.holds(bucket, anIncident({ headline: "Other." }))).toBe(false);
      expect(await incidents.holds("KG#2031-02", anIncident())).toBe(false);
      expect(await incidents.owns(bucket, anIncident().id)).toBe(true);
      expect(await incidents.owns("KG#2031-02", anIncident().id)).toBe(false);
    });

    it("leave every list when they are gone from their bucket", async () => {
      const [first, second] = [onDay("2031-03-09"), onDay("2031-03-12")];
      await incidents.replace(bucket, 1, [first, second]);
      await incidents.replace(bucket, 2, [second]);
      expect(await ids("country:KG")).toEqual([second.id]);
      expect(await incidents.get(first.id)).toBeUndefined();
      expect(await Array.fromAsync(incidents.known("2031-03-01T00:00:00.000Z", "2031-04-01T00:00:00.000Z"))).toEqual([
        second,
      ]);
    });

    it.each(["owner first", "owner last"])("that merged into one of another bucket lead there, %s", async (order) => {
      const february = anIncident({
        id: "20310227-bbbbbbbbbbbb-0",
        aliases: ["20310227-bbbbbbbbbbbb-0", anIncident().id],
      });
      await incidents.replace(bucket, 1, [anIncident()]);
      const steps = [() => incidents.replace("KG#2031-02", 3, [february]), () => incidents.replace(bucket, 2, [])];
      for (const step of order === "owner first" ? steps : steps.reverse()) await step();
      expect((await incidents.get(anIncident().id))?.id).toBe(february.id);
      expect(await ids("country:KG")).toEqual([february.id]);
    });

    it("of an older generation do not overwrite newer ones", async () => {
      const newer = anIncident({ headline: "Newer." });
      await incidents.replace(bucket, 5, [newer]);
      await incidents.replace(bucket, 4, [anIncident({ headline: "Older." })]);
      expect((await incidents.get(newer.id))?.headline).toBe("Newer.");
    });

    it("become known in a half-open span, oldest first", async () => {
      const all = [onDay("2031-02-28"), onDay("2031-03-01"), onDay("2031-04-01")];
      await incidents.replace(bucket, 1, all);
      const known = await Array.fromAsync(incidents.known("2031-02-28T12:00:00.000Z", "2031-04-01T12:00:00.000Z"));
      expect(known.map(({ id }) => id)).toEqual([all[0]?.id, all[1]?.id]);
    });
  });

  describe("the incident list", () => {
    const kyrgyz = [onDay("2031-03-01"), onDay("2031-03-05"), onDay("2031-03-09")];
    const uzbek = anIncident({
      ...onDay("2031-03-07", 1),
      type: "armed-clash",
      place: { id: "1512569", name: "Tashkent", country: "UZ", lat: 41.3, lon: 69.2, precision: "town", runnersUp: [] },
      severity: { value: 3, reasons: [] },
    });
    const undated = anIncident({
      id: "00000000-aaaaaaaaaaaa-5",
      aliases: ["00000000-aaaaaaaaaaaa-5"],
      when: null,
      known: null,
    });

    beforeEach(async () => {
      await incidents.replace(bucket, 1, kyrgyz);
      await incidents.replace("UZ#2031-03", 1, [uzbek]);
      await incidents.replace("KG#undated", 1, [undated]);
    });

    it.each([
      ["", [kyrgyz[2], uzbek, kyrgyz[1], kyrgyz[0], undated]],
      ["country:KG", [kyrgyz[2], kyrgyz[1], kyrgyz[0], undated]],
      ["country:KG,UZ", [kyrgyz[2], uzbek, kyrgyz[1], kyrgyz[0], undated]],
      ["country:KG after:2031-03-05", [kyrgyz[2], kyrgyz[1]]],
      ["before:2031-03-05", [kyrgyz[0]]],
      ["type:armed-clash", [uzbek]],
      ["severity>=3", [uzbek]],
      ["-country:KG", [uzbek]],
      ["country:TJ", []],
    ])("answers %j, latest event first", async (filter, expected) => {
      expect(await ids(filter)).toEqual(expected.map((incident) => incident?.id));
    });

    it("pages through several index terms without gaps or repeats", async () => {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await incidents.list(parseFilter("country:KG,UZ"), {
          limit: 2,
          ...(cursor !== undefined && { cursor }),
        });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(seen).toEqual(await ids("country:KG,UZ"));
    });
  });
};
