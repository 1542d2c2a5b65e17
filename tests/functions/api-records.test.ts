/** Reading records: what they answer, page by page, and what a clearance does not see. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../shared/report/report.ts";
import { type Desk, openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { aClaim, aMention, anIncident, aReport, aText, someFacts } from "../support/specimens.ts";

let cloud: Cloud;
let desk: Desk;
const words = "Grenade thrown in Osh — “nobody hurt”.";

/** Files a classified report with one grenade and one claim about it. */
const file = async (change: Partial<Report> & { id: string }) => {
  const report = aReport({ key: `incoming/${change.id}.txt`, ...change });
  const text = aText(report, words);
  const mention = aMention({ id: `20310309-${report.id}-0`, report: report.id });
  const claim = aClaim({ id: `${report.id}-c0-happened`, report: report.id, mention: mention.id });
  await desk.ports.reports.save(report, "normalize");
  await desk.ports.archive.saveText(text);
  await desk.ports.reports.saveFacts(text, someFacts(report, [mention], [claim]), async () => {});
};

beforeAll(async () => {
  cloud = await embeddedCloud();
  desk = await openDesk(cloud);
  const days = [10, 11, 12, 13, 14];
  for (const [n, day] of days.entries()) {
    const at = `2031-03-${day}T12:00:00.000Z`;
    await file({
      id: `${n}`.repeat(12),
      received: at,
      arrived: at,
      published: { from: `2031-03-${day}`, to: `2031-03-${day}`, precision: "day", basis: "stated" },
      marking: n % 2 === 1 ? "TLP:AMBER" : "TLP:CLEAR",
    });
  }
  const incidents = days.map((day, n) =>
    anIncident({
      id: `203103${day}-${`${n}`.repeat(12)}-0`,
      aliases: [`203103${day}-${`${n}`.repeat(12)}-0`, `203103${day}-${`${n}`.repeat(12)}-9`],
      when: { from: `2031-03-${day}`, to: `2031-03-${day}`, precision: "day", basis: "stated" },
      marking: n % 2 === 1 ? "TLP:AMBER" : "TLP:CLEAR",
      severity: { value: n % 5, reasons: [] },
    }),
  );
  await desk.ports.incidents.replace("KG-2031-03", 1, incidents);
});
afterAll(() => cloud.stop());

const ids = (items: { id: string }[]) => items.map(({ id }) => id);
/** Follows `next` to the end. */
const pages = async (target: string, asked: Parameters<Desk["ask"]>[2]) => {
  const all: string[][] = [];
  let cursor: string | undefined;
  do {
    const next = cursor === undefined ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await desk.ask("GET", `${target}${next}`, asked);
    const page = answer.json();
    all.push(ids(page.items));
    cursor = page.next;
    if (cursor) {
      const link = /^<([^>]+)>; rel="next"$/.exec(String(answer.headers["link"]))?.[1] ?? "";
      expect(new URL(link, "https://x").searchParams.get("cursor")).toBe(cursor);
    } else {
      expect(answer.headers["link"]).toBeUndefined();
    }
  } while (cursor);
  return all;
};
const amber = { role: "reader", clearance: "TLP:AMBER" } as const;
const clear = { role: "reader" } as const;

describe("a list", () => {
  it.each(["/v1/reports", "/v1/incidents", "/v1/claims"])(
    "of %s goes page by page, newest first, each record once",
    async (list) => {
      const all = await pages(`${list}?limit=2`, amber);
      expect(all.map((page) => page.length)).toEqual([2, 2, 1]);
      const flat = all.flat();
      expect(new Set(flat).size).toBe(5);
      expect(flat[0]).toContain("4444");
      expect(flat[4]).toContain("0000");
    },
  );

  it.each(["/v1/reports", "/v1/incidents", "/v1/claims"])(
    "of %s fills its pages over what a reader may not see",
    async (list) => {
      const all = await pages(`${list}?limit=2`, clear);
      expect(all.flat().map((id) => /(\d)\1{11}/.exec(id)?.[1])).toEqual(["4", "2", "0"]);
      expect(all[0]).toHaveLength(2);
    },
  );

  it("answers a filter", async () => {
    const filter = encodeURIComponent(
      "country:KG type:explosions-remote-violence after:2031-03-11 before:2031-03-13 severity>=1",
    );
    const { items } = (await desk.ask("GET", `/v1/incidents?filter=${filter}`, amber)).json();
    expect(ids(items)).toEqual(["20310312-222222222222-0", "20310311-111111111111-0"]);
  });

  it("of reports asks their mentions and their publication", async () => {
    const find = async (text: string) =>
      ids((await desk.ask("GET", `/v1/reports?filter=${encodeURIComponent(text)}`, amber)).json().items);
    expect(await find("type:grenade after:2031-03-13")).toEqual(["444444444444", "333333333333"]);
    expect(await find("country:UZ")).toEqual([]);
  });

  it("of reports finds an upload by its key", async () => {
    const { items } = (await desk.ask("GET", `/v1/reports?key=incoming/222222222222.txt`, amber)).json();
    expect(ids(items)).toEqual([]);
    const { reportId } = await import("../../shared/report/identity.ts");
    const key = "incoming/отчёт 1+1.txt";
    const id = reportId(desk.ports.uploads.bucket, key, null);
    await file({ id, key, received: "2031-02-01T00:00:00.000Z" });
    const found = (await desk.ask("GET", `/v1/reports?key=${encodeURIComponent(key)}`, amber)).json();
    expect(ids(found.items)).toEqual([id]);
    expect((await desk.ask("GET", `/v1/reports?key=${encodeURIComponent(key)}`, clear)).json().items).toEqual([]);
  });

  it("of claims asks what they are about", async () => {
    const find = async (text: string) =>
      (await desk.ask("GET", `/v1/claims?filter=${encodeURIComponent(text)}`, clear)).json().items.length;
    expect(await find('country:KG actor:"invented gazette"')).toBe(3);
    expect(await find("country:UZ")).toBe(0);
  });
});

describe("a report", () => {
  const at = "/v1/reports/222222222222";

  it("answers with its head, facts and text", async () => {
    expect((await desk.ask("GET", at, clear)).json()).toMatchObject({ id: "222222222222", state: "classified" });
    expect((await desk.ask("GET", `${at}/mentions`, clear)).json().items[0]).toMatchObject({ type: "grenade" });
    expect((await desk.ask("GET", `${at}/claims`, clear)).json().items[0]).toMatchObject({ stance: "asserts" });
    const plain = await desk.ask("GET", `${at}/text`, clear);
    expect(plain.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(plain.text).toBe(words);
    const parts = (await desk.ask("GET", `${at}/text`, { ...clear, accept: "application/json" })).json();
    expect(parts).toMatchObject({ report: "222222222222", text: words, blocks: [{ kind: "paragraph" }] });
  });

  it("leads to its original", async () => {
    const { PutObjectCommand } = await import("@aws-sdk/client-s3");
    const { client, name } = desk.reportBucket;
    await client.send(new PutObjectCommand({ Bucket: name, Key: "incoming/222222222222.txt", Body: "the bytes" }));
    const answer = await desk.ask("GET", `${at}/original`, clear);
    expect(answer.status).toBe(302);
    const original = await fetch(String(answer.headers["location"]));
    expect(await original.text()).toBe("the bytes");
  });

  it.each(["", "/text", "/original", "/mentions", "/claims"])("above a clearance does not exist (%s)", async (part) => {
    const hidden = await desk.ask("GET", `/v1/reports/111111111111${part}`, clear);
    const absent = await desk.ask("GET", `/v1/reports/abcabcabcabc${part}`, clear);
    expect(hidden.status).toBe(404);
    expect(hidden.text.replaceAll("111111111111", "ID")).toBe(absent.text.replaceAll("abcabcabcabc", "ID"));
    expect((await desk.ask("GET", `/v1/reports/111111111111${part}`, amber)).status).not.toBe(404);
  });
});

describe("an incident", () => {
  it("is found by every id it ever had", async () => {
    const answer = await desk.ask("GET", "/v1/incidents/20310312-222222222222-9", clear);
    expect(answer.json().id).toBe("20310312-222222222222-0");
    expect(answer.headers["content-location"]).toBe("/v1/incidents/20310312-222222222222-0");
  });

  it("above a clearance does not exist", async () => {
    expect((await desk.ask("GET", "/v1/incidents/20310311-111111111111-0", clear)).status).toBe(404);
    expect((await desk.ask("GET", "/v1/incidents/20310311-111111111111-0", amber)).status).toBe(200);
  });
});

describe("failures", () => {
  const analyst = { role: "analyst", clearance: "TLP:CLEAR" } as const;

  it("tell what happened in words, and hide those of hidden reports", async () => {
    const failure = { stage: "normalize", at: "2031-03-12T00:00:00.000Z", attempts: 1, again: null };
    await desk.ports.failures.save({
      ...failure,
      id: "f1",
      code: "report.unreadable",
      detail: { key: "incoming/x.pdf", kind: "pdf" },
      key: "incoming/x.pdf",
      report: null,
    });
    await desk.ports.failures.save({
      ...failure,
      id: "111111111111",
      code: "report.crashed",
      detail: { key: "incoming/y", attempts: 3 },
      key: "incoming/y",
      report: "111111111111",
    });
    const { items } = (await desk.ask("GET", "/v1/failures", analyst)).json();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      id: "f1",
      title: "Unreadable file",
      because: "The file looks like pdf but cannot be opened as such.",
    });
    expect((await desk.ask("GET", "/v1/failures/f1", analyst)).json().code).toBe("report.unreadable");
    expect((await desk.ask("GET", "/v1/failures/111111111111", analyst)).status).toBe(404);
    expect((await desk.ask("GET", "/v1/failures", { ...analyst, clearance: "TLP:AMBER" })).json().items).toHaveLength(
      2,
    );
  });
});
