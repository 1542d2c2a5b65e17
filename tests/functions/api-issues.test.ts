/** Reading issues: as data, as the reader saw them, and only up to a clearance. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Issue } from "../../shared/digest/issue.ts";
import { type Desk, openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";

const anIssue = (change: Partial<Issue>): Issue => ({
  id: "aaaaaaaaaaaa",
  series: "ssssssssssss",
  number: 1,
  name: "Invented valley",
  filter: "country:KG",
  cadence: "weekly",
  zone: "UTC",
  clearance: "TLP:GREEN",
  marking: "TLP:GREEN",
  from: "2031-03-03T00:00:00.000Z",
  to: "2031-03-10T00:00:00.000Z",
  created: "2031-03-10T00:15:00.000Z",
  preview: false,
  quiet: true,
  methodVersion: "1",
  subject: "[TLP:GREEN] Threat assessment, Invented valley <&>, issue 1",
  bottomLine: [{ text: "No qualifying incidents in 4 reports received.", ids: [] }],
  judgements: [],
  noJudgement: "Fewer than eight earlier periods.",
  changed: [],
  incidents: [],
  incidentsLeftOut: 0,
  updates: [],
  contested: [],
  responses: [],
  numbers: [],
  outlook: [],
  background: [],
  undated: [],
  coverage: {
    received: 4,
    relevant: 0,
    irrelevant: 4,
    duplicates: 0,
    quarantined: 0,
    failed: 0,
    pending: 0,
    undated: 0,
    unreadLanguages: {},
    publishers: 2,
    silent: [],
    late: 0,
  },
  corrections: [],
  ...change,
});

let cloud: Cloud;
let desk: Desk;
beforeAll(async () => {
  cloud = await embeddedCloud();
  desk = await openDesk(cloud);
  const issues = [
    anIssue({}),
    anIssue({ id: "bbbbbbbbbbbb", number: 2, to: "2031-03-17T00:00:00.000Z", marking: "TLP:AMBER" }),
    anIssue({ id: "cccccccccccc", number: 3, to: "2031-03-24T00:00:00.000Z", preview: true }),
  ];
  for (const issue of issues) {
    await desk.ports.archive.saveIssue(issue);
    await desk.ports.issues.file(issue);
  }
});
afterAll(() => cloud.stop());

const green = { role: "reader", clearance: "TLP:GREEN" } as const;
const at = "/v1/issues/aaaaaaaaaaaa";

describe("an issue", () => {
  it("is data unless something else is asked for", async () => {
    for (const accept of [undefined, "*/*", "application/json", "application/json, text/html"]) {
      const answer = await desk.ask("GET", at, { ...green, ...(accept && { accept }) });
      expect(answer.headers["content-type"]).toBe("application/json");
      expect(answer.json()).toEqual(anIssue({}));
    }
  });

  it("is its text part for those who read text", async () => {
    const answer = await desk.ask("GET", at, { ...green, accept: "text/plain" });
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(answer.text).toContain("No qualifying incidents in 4 reports received.");
  });

  it("is a page without scripts for browsers, with nobody's own links", async () => {
    const answer = await desk.ask("GET", at, { ...green, accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.text).toContain("Invented valley &lt;&amp;&gt;");
    expect(answer.text).not.toMatch(/<script|token=/);
  });

  it("above a clearance does not exist", async () => {
    expect((await desk.ask("GET", "/v1/issues/bbbbbbbbbbbb", green)).status).toBe(404);
    expect((await desk.ask("GET", "/v1/issues/bbbbbbbbbbbb", { ...green, clearance: "TLP:AMBER" })).status).toBe(200);
  });
});

it("lists numbered issues a reader may see, newest window first, previews left out", async () => {
  const ids = async (clearance: "TLP:GREEN" | "TLP:AMBER") =>
    (await desk.ask("GET", "/v1/issues", { role: "reader", clearance })).json().items.map(({ id }: Issue) => id);
  expect(await ids("TLP:GREEN")).toEqual(["aaaaaaaaaaaa"]);
  expect(await ids("TLP:AMBER")).toEqual(["bbbbbbbbbbbb", "aaaaaaaaaaaa"]);
  expect((await desk.ask("GET", "/v1/issues/cccccccccccc", green)).json().preview).toBe(true);
});
