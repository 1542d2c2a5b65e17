/** What every body of the report records and buckets must do; long because the promises of one port are read together. */
import { beforeEach, describe, expect, it } from "vitest";
import { dynamoBuckets } from "../../shared/aws/buckets.ts";
import { dynamoFailures } from "../../shared/aws/failure-records.ts";
import { dynamoReports } from "../../shared/aws/report-records.ts";
import type { Table } from "../../shared/aws/table.ts";
import { dynamoTrail } from "../../shared/aws/trail.ts";
import type { Buckets, FailureRecords, ReportRecords } from "../../shared/ports/report-records.ts";
import type { Trail } from "../../shared/ports/trail.ts";
import { aClaim, aMention, aReport, aText, someFacts } from "../support/specimens.ts";

const nothing = async (): Promise<void> => {};

export const reportRecordsContract = (open: () => Promise<Table>) => {
  let reports: ReportRecords;
  let buckets: Buckets;
  let failures: FailureRecords;
  let trail: Trail;

  beforeEach(async () => {
    const table = await open();
    reports = dynamoReports(table);
    buckets = dynamoBuckets(table);
    failures = dynamoFailures(table);
    trail = dynamoTrail(table);
  });

  describe("report heads", () => {
    it("keeps a report as it was saved", async () => {
      expect(await reports.save(aReport(), "normalize")).toBe("stored");
      expect(await reports.get(aReport().id)).toEqual(aReport());
      expect(await reports.get("000000000000")).toBeUndefined();
    });

    it("saves the same report again without harm", async () => {
      await reports.save(aReport(), "normalize");
      expect(await reports.save(aReport(), "normalize")).toBe("stored");
      expect((await reports.list({ limit: 10 })).items).toEqual([aReport()]);
    });

    it("does not let a late failure of normalize overwrite its success", async () => {
      await reports.save(aReport(), "normalize");
      const failed = aReport({ state: "quarantined", reason: "report.crashed" });
      expect(await reports.save(failed, "normalize")).toBe("stale");
      expect((await reports.get(failed.id))?.state).toBe("normalized");
    });

    it("lets a success mend a failure of the same bytes", async () => {
      await reports.save(aReport({ state: "quarantined", reason: "report.crashed" }), "normalize");
      expect(await reports.save(aReport(), "normalize")).toBe("stored");
      expect((await reports.get(aReport().id))?.reason).toBeUndefined();
    });

    it("lets classify fail a normalized report, but not a classified one", async () => {
      await reports.save(aReport(), "normalize");
      const failed = aReport({ state: "failed", reason: "message.exhausted" });
      expect(await reports.save(failed, "classify")).toBe("stored");
      await reports.saveFacts(aText(), someFacts(aReport(), []), nothing);
      expect(await reports.save(failed, "classify")).toBe("stale");
      expect((await reports.get(failed.id))?.state).toBe("classified");
    });

    it("keeps the newer bytes when older ones come late", async () => {
      const newer = aReport({ version: "222222222222", arrived: "2031-03-11T00:00:00.000Z", title: "Newer" });
      await reports.save(newer, "normalize");
      expect(await reports.save(aReport(), "normalize")).toBe("stale");
      expect((await reports.get(newer.id))?.title).toBe("Newer");
    });
  });

  describe("report lists", () => {
    const received = [
      "2030-12-31T23:00:00.000Z",
      "2031-01-01T00:00:00.000Z",
      "2031-03-01T00:00:00.000Z",
      "2031-03-02T00:00:00.000Z",
    ];
    const saveAll = async () => {
      for (const [i, instant] of received.entries()) {
        await reports.save(aReport({ id: `00000000000${i}`, received: instant }), "normalize");
      }
    };

    it("pages newest first without gaps or repeats", async () => {
      await saveAll();
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await reports.list({ limit: 3, ...(cursor !== undefined && { cursor }) });
        expect(page.items.length).toBeLessThanOrEqual(3);
        seen.push(...page.items.map((report) => report.received));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(seen).toEqual([...received].reverse());
    });

    it("narrows to a half-open span of received time", async () => {
      await saveAll();
      const page = await reports.list({ limit: 10, from: "2031-01-01T00:00:00.000Z", to: "2031-03-02T00:00:00.000Z" });
      expect(page.items.map((report) => report.received)).toEqual([received[2], received[1]]);
      const all = await Array.fromAsync(reports.received("2031-01-01T00:00:00.000Z", "2031-03-02T00:00:00.000Z"));
      expect(all.map((report) => report.received)).toEqual([received[1], received[2]]);
    });

    it("shows a report whose received instant changed once", async () => {
      await reports.save(aReport(), "normalize");
      const moved = aReport({
        version: "222222222222",
        arrived: "2031-05-01T00:00:00.000Z",
        received: "2031-02-01T00:00:00.000Z",
      });
      await reports.save(moved, "normalize");
      expect((await reports.list({ limit: 10 })).items).toEqual([moved]);
    });

    it("refuses a cursor it did not make", async () => {
      await saveAll();
      await expect(reports.list({ limit: 2, cursor: "@@" })).rejects.toMatchObject({ code: "cursor.invalid" });
    });
  });

  describe("facts", () => {
    const april = { from: "2031-04-02", to: "2031-04-02", precision: "day", basis: "stated" } as const;

    it("keeps mentions and claims, files sightings, and tells which buckets it touches beforehand", async () => {
      await reports.save(aReport(), "normalize");
      const told: unknown[] = [];
      const touched = await reports.saveFacts(
        aText(),
        someFacts(aReport(), [aMention()], [aClaim()]),
        async (names) => {
          told.push(names);
        },
      );
      expect(touched).toEqual({ buckets: ["KG#2031-03"], reread: false });
      expect(told).toEqual([touched]);
      expect(await reports.mentions(aReport().id)).toEqual([aMention()]);
      expect(await reports.claims(aReport().id)).toEqual([aClaim()]);
      expect(await reports.get(aReport().id)).toMatchObject({ state: "classified", relevant: true });
      const [sighting] = await buckets.sightings("KG#2031-03");
      expect(sighting?.mention).toEqual(aMention());
      expect(sighting?.claims).toEqual([aClaim()]);
      expect(sighting?.report.publisher).toBe("Invented Gazette");
    });

    it("leaves the same rows however often it is repeated", async () => {
      await reports.save(aReport(), "normalize");
      const facts = someFacts(aReport(), [aMention()], [aClaim()]);
      for (let i = 0; i < 3; i++) await reports.saveFacts(aText(), facts, nothing);
      expect(await reports.mentions(aReport().id)).toHaveLength(1);
      expect(await buckets.sightings("KG#2031-03")).toHaveLength(1);
    });

    it("replaces a former reading whole, and names the bucket it left", async () => {
      await reports.save(aReport(), "normalize");
      await reports.saveFacts(aText(), someFacts(aReport(), [aMention()], [aClaim()]), nothing);
      const moved = aMention({ id: "20310402-aaaaaaaaaaaa-0", when: april });
      const touched = await reports.saveFacts(aText(), someFacts(aReport(), [moved], [], "r2"), nothing);
      expect(touched).toEqual({ buckets: ["KG#2031-03", "KG#2031-04"], reread: true });
      expect(await reports.mentions(aReport().id)).toEqual([moved]);
      expect(await reports.claims(aReport().id)).toEqual([]);
      expect(await buckets.sightings("KG#2031-03")).toEqual([]);
      expect(await buckets.sightings("KG#2031-04")).toHaveLength(1);
    });

    it("does not count a reading of bytes that were replaced", async () => {
      await reports.save(aReport({ version: "222222222222", arrived: "2031-03-11T00:00:00.000Z" }), "normalize");
      expect(await reports.saveFacts(aText(), someFacts(aReport(), [aMention()]), nothing)).toBe("stale");
      expect(await buckets.sightings("KG#2031-03")).toEqual([]);
    });

    it("pages claims of all reports, also inside one report", async () => {
      for (const [i, received] of ["2031-03-01T00:00:00.000Z", "2031-03-02T00:00:00.000Z"].entries()) {
        const report = aReport({ id: `00000000000${i}`, received });
        await reports.save(report, "normalize");
        const claims = [0, 1, 2].map((n) => aClaim({ id: `${report.id}-c${n}-happened`, report: report.id }));
        await reports.saveFacts(aText(report), someFacts(report, [], claims), nothing);
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await reports.listClaims({ limit: 2, ...(cursor !== undefined && { cursor }) });
        seen.push(...page.items.map((claim) => claim.id));
        cursor = page.next;
      } while (cursor !== undefined);
      expect(seen).toEqual(["1", "0"].flatMap((r) => [0, 1, 2].map((n) => `00000000000${r}-c${n}-happened`)));
    });

    it("finds other reports by shared bands", async () => {
      const copy = aReport({ id: "bbbbbbbbbbbb" });
      const shared = { exact: "e", bands: ["b1", "b2"], signature: [1, 2], story: [] };
      await reports.saveKin({ ...aText(), fingerprint: { ...shared, exact: "other" } });
      await reports.saveKin({ ...aText(copy), fingerprint: shared });
      const { id, received, published } = aReport();
      expect(await reports.copyCandidates({ ...aText(copy), fingerprint: shared })).toEqual([
        { report: id, derived: false, received, published, signature: [1, 2] },
      ]);
    });

    it("finds reports of about the same days by words of their story, those that share most first", async () => {
      const told = (id: string, day: string, words: string[]) => {
        const published = { from: day, to: day, precision: "day", basis: "stated" } as const;
        const fingerprint = { exact: id, bands: [`band-${id}`], signature: [1, 2] };
        const story = words.map((word): [string, number] => [word, 0.5]);
        return { ...aText(aReport({ id, published })), fingerprint: { ...fingerprint, story } };
      };
      const self = told("000000000001", "2031-03-10", ["osh", "grenade", "bazaar"]);
      const near = told("000000000002", "2031-03-12", ["osh", "grenade", "police"]);
      const nearer = told("000000000003", "2031-02-10", ["grenade", "bazaar", "osh"]);
      const old = told("000000000004", "2030-03-10", ["osh", "grenade", "bazaar"]);
      const other = told("000000000005", "2031-03-10", ["naryn", "dam", "flood"]);
      for (const text of [self, near, nearer, old, other]) await reports.saveKin(text);
      const found = await reports.stories(self);
      expect(new Set(found.map(({ report }) => report))).toEqual(new Set([near.report.id, nearer.report.id]));
      expect(found.find(({ report }) => report === near.report.id)?.story).toEqual(near.fingerprint.story);
      const candidates = await reports.copyCandidates(self);
      expect(candidates.map(({ report }) => report).sort()).toEqual([near.report.id, nearer.report.id]);
    });

    it("keeps the earliest original of a copy, in whatever order they are noted and read again", async () => {
      await reports.save(aReport(), "normalize");
      for (const order of ["2031-03-02", "2031-03-01", "2031-03-03"]) {
        await reports.noteCopy({ later: aReport().id, earlier: `from ${order}`, order });
      }
      await reports.saveFacts(aText(), someFacts(aReport(), []), nothing);
      expect((await reports.get(aReport().id))?.origin.copyOf).toBe("from 2031-03-01");
      expect((await reports.list({ limit: 5 })).items[0]?.origin.copyOf).toBe("from 2031-03-01");
    });

    it("forgets an original when other bytes arrive", async () => {
      await reports.save(aReport(), "normalize");
      await reports.noteCopy({ later: aReport().id, earlier: "cccccccccccc", order: "2031-03-01" });
      await reports.save(aReport({ version: "222222222222", arrived: "2031-03-11T00:00:00.000Z" }), "normalize");
      expect((await reports.get(aReport().id))?.origin.copyOf).toBeUndefined();
    });
  });

  describe("attempts", () => {
    it("counts attempts that never ended, per version, until one ends", async () => {
      expect(await reports.begin("a", "v1", "normalize")).toBe(1);
      expect(await reports.begin("a", "v1", "normalize")).toBe(2);
      expect(await reports.begin("a", "v1", "classify")).toBe(1);
      expect(await reports.begin("a", "v2", "normalize")).toBe(1);
      await reports.finish("a", "normalize");
      expect(await reports.begin("a", "v2", "normalize")).toBe(1);
    });
  });

  describe("buckets", () => {
    it("are dirty until the generation that was raised is resolved", async () => {
      await buckets.markDirty("KG#2031-03");
      await buckets.markDirty("KG#2031-03");
      expect(await buckets.generation("KG#2031-03")).toEqual({ raised: 2, resolved: 0 });
      expect(await buckets.dirty()).toEqual(["KG#2031-03"]);
      await buckets.markResolved("KG#2031-03", 1);
      expect(await buckets.dirty()).toEqual(["KG#2031-03"]);
      await buckets.markResolved("KG#2031-03", 2);
      expect(await buckets.dirty()).toEqual([]);
      await buckets.markResolved("KG#2031-03", 1);
      expect(await buckets.generation("KG#2031-03")).toEqual({ raised: 2, resolved: 2 });
    });
  });

  describe("deletion", () => {
    const deleted = async (bytesOf = aReport().arrived) => {
      await reports.save(aReport(), "normalize");
      await reports.saveKin(aText());
      await reports.saveFacts(aText(), someFacts(aReport(), [aMention()], [aClaim()]), nothing);
      const told: string[][] = [];
      const answer = await reports.erase(aReport().id, [aText()], bytesOf, async (left) => void told.push(left));
      return { ...answer, told };
    };

    it("takes head, lists, facts, sightings and bands away, and tells the buckets before", async () => {
      const { buckets: left, told } = await deleted();
      expect(told).toEqual([left]);
      expect(left).toEqual(["KG#2031-03"]);
      const { id } = aReport();
      expect(await reports.get(id)).toBeUndefined();
      expect((await reports.list({ limit: 10 })).items).toEqual([]);
      expect(await reports.mentions(id)).toEqual([]);
      expect(await reports.claims(id)).toEqual([]);
      expect(await buckets.sightings("KG#2031-03")).toEqual([]);
      expect(await reports.copyCandidates(aText(aReport({ id: "bbbbbbbbbbbb" })))).toEqual([]);
    });

    it("holds against the same arrival coming late, in head and in facts", async () => {
      await deleted();
      expect(await reports.save(aReport(), "normalize")).toBe("stale");
      const facts = someFacts(aReport(), [aMention()]);
      expect(await reports.saveFacts(aText(), facts, nothing)).toBe("stale");
      await reports.noteCopy({ later: aReport().id, earlier: "bbbbbbbbbbbb", order: "1" });
      expect(await reports.get(aReport().id)).toBeUndefined();
      expect(await buckets.sightings("KG#2031-03")).toEqual([]);
    });

    it("holds against an arrival that had no head yet, and lets a later one in", async () => {
      await deleted("2031-03-10T13:00:00.000Z");
      expect(await reports.save(aReport({ arrived: "2031-03-10T12:30:00.000Z" }), "normalize")).toBe("stale");
      const later = aReport({ arrived: "2031-03-10T14:00:00.000Z", version: "222222222222" });
      expect(await reports.save(later, "normalize")).toBe("stored");
      expect(await reports.get(later.id)).toEqual(later);
      expect(await reports.save(later, "normalize")).toBe("stored");
      expect(await reports.saveFacts(aText(later), someFacts(later, []), nothing)).not.toBe("stale");
    });

    it("may be repeated, and is nothing for a report that never was", async () => {
      await deleted();
      expect((await reports.erase(aReport().id, [aText()], aReport().arrived, nothing)).buckets).toEqual([]);
      expect((await reports.erase("never0000000", [], aReport().arrived, nothing)).buckets).toEqual([]);
      expect(await reports.get("never0000000")).toBeUndefined();
    });

    it("takes the note of a copy back", async () => {
      await reports.save(aReport(), "normalize");
      await reports.noteCopy({ later: aReport().id, earlier: "bbbbbbbbbbbb", order: "1" });
      expect((await reports.get(aReport().id))?.origin.copyOf).toBe("bbbbbbbbbbbb");
      await reports.forgetCopy(aReport().id);
      await reports.forgetCopy("never0000000");
      expect((await reports.get(aReport().id))?.origin.copyOf).toBeUndefined();
      expect(await reports.get("never0000000")).toBeUndefined();
    });
  });

  describe("a trail", () => {
    const stop = { report: "aaaaaaaaaaaa", stage: "normalize", outcome: "done", mark: "m1" } as const;

    it("keeps stops in the order of time, each once, and forgets them on request", async () => {
      await trail.note({ ...stop, at: "2031-03-10T12:00:02.000Z", ms: 12, about: { chars: 40 } });
      await trail.note({ ...stop, at: "2031-03-10T12:00:01.000Z", outcome: "failed", code: "TimeoutError" });
      await trail.note({ ...stop, at: "2031-03-10T12:00:02.000Z", ms: 12, about: { chars: 40 } });
      await trail.note();
      expect((await trail.of(stop.report)).map(({ outcome }) => outcome)).toEqual(["failed", "done"]);
      await trail.forget(stop.report);
      expect(await trail.of(stop.report)).toEqual([]);
    });

    it("takes many stops at once", async () => {
      const many = Array.from({ length: 60 }, (_, i) => `${i}`.padStart(12, "0"));
      await trail.note(...many.map((report) => ({ ...stop, report, at: "2031-03-10T12:00:02.000Z" })));
      expect(await Promise.all(many.map(async (report) => (await trail.of(report)).length))).toEqual(many.map(() => 1));
    });
  });

  describe("failures", () => {
    const failure = {
      id: "f1",
      stage: "normalize",
      code: "report.unreadable" as const,
      detail: { key: "incoming/x.pdf", kind: "pdf" },
      key: "incoming/x.pdf",
      report: "f1",
      at: "2031-03-10T12:00:00.000Z",
      attempts: 1,
      again: { queue: "normalize" as const, body: "{}" },
    };

    it("lists each once, newest first, at its first time", async () => {
      await failures.save(failure);
      await failures.save({ ...failure, at: "2031-03-12T12:00:00.000Z", attempts: 2 });
      await failures.save({ ...failure, id: "f2", at: "2031-03-11T12:00:00.000Z" });
      const page = await failures.list({ limit: 10 });
      expect(page.items.map(({ id, at, attempts }) => [id, at, attempts])).toEqual([
        ["f2", "2031-03-11T12:00:00.000Z", 1],
        ["f1", "2031-03-10T12:00:00.000Z", 2],
      ]);
    });

    it("forgets what has since succeeded", async () => {
      await failures.save(failure);
      await failures.clear("f1");
      await failures.clear("never");
      expect((await failures.list({ limit: 10 })).items).toEqual([]);
      expect(await failures.get("f1")).toBeUndefined();
    });
  });
};
