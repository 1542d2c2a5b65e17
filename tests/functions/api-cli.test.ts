/** The command against a running API: what people read at the prompt. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { dispatch } from "../../cli/dispatch.ts";
import type { Desk } from "../support/api-desk.ts";
import { type Counter, openCounter } from "../support/cli-counter.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { aClaim, aMention, anIncident, aReport, aText, someFacts } from "../support/specimens.ts";

let cloud: Cloud;
let desk: Desk;
let open: Counter;
let data: string;

const report = aReport({ id: "abcabcabcabc", title: "Grenade in Osh", publishedBasis: "metadata" });
const words = "“A grenade was thrown,” Colonel Asanov said. Residents deny it.";

beforeAll(async () => {
  cloud = await embeddedCloud();
  open = await openCounter(cloud);
  ({ desk, data } = open);

  const quote = words.slice(1, 22);
  const mention = aMention({
    id: `20310309-${report.id}-1`,
    report: report.id,
    killed: { min: 4, max: 11, basis: "stated" },
    actors: [{ name: "Blue Column", class: "armed group", role: "perpetrator" }],
    evidence: [
      { span: { start: 1, end: 22 }, quote, rule: "grenade" },
      { span: { start: 3, end: 10 }, quote: words.slice(3, 10), rule: "instrument-words" },
    ],
  });
  const claim = aClaim({
    id: `${report.id}-c45-happened`,
    report: report.id,
    mention: mention.id,
    speaker: { name: "Colonel Asanov", role: "state-security", institution: "Border Service" },
    cue: "said",
    stance: "denies",
    evidence: [{ span: { start: 45, end: 63 }, quote: words.slice(45, 63), rule: "denial-verb" }],
  });
  await desk.ports.reports.save(report, "normalize");
  const text = aText(report, words);
  await desk.ports.reports.saveFacts(text, someFacts(report, [mention], [claim]), async () => {});
  await desk.ports.incidents.replace("KG-2031-03", 1, [
    anIncident({
      counts: { killed: { min: 4, max: 11, basis: "stated", claims: [] } },
      severity: { value: 2, reasons: [] },
      headline: "Invented Gazette reported that a grenade was thrown in Osh,\nsays \u001b[31mColonel Asanov.",
    }),
    anIncident({
      id: "20310308-bbbbbbbbbbbb-0",
      aliases: ["20310308-bbbbbbbbbbbb-0"],
      type: "arrests",
      when: null,
      place: null,
    }),
  ]);
  await desk.ports.failures.save({
    id: "f1",
    stage: "normalize",
    code: "report.encrypted",
    detail: { key: "incoming/x.pdf", kind: "pdf" },
    again: null,
    key: "incoming/x.pdf",
    report: null,
    at: "2031-03-12T08:15:00.000Z",
    attempts: 1,
  });
});
afterAll(async () => {
  await open.close();
  await cloud.stop();
});

let out = "";
let err = "";
beforeEach(() => {
  [out, err] = ["", ""];
  const into = (add: (text: string) => void) => (text: string | Uint8Array) => {
    add(String(text));
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(into((text) => (out += text)));
  vi.spyOn(process.stderr, "write").mockImplementation(into((text) => (err += text)));
});
afterEach(() => vi.restoreAllMocks());
const run = (...args: string[]) => dispatch([...args, "--data", data]);

describe("query", () => {
  it("lays incidents out in columns, the headline under each", async () => {
    expect(await run("query")).toBe(0);
    expect(out.split("\n")).toEqual([
      "DATE        PLACE    TYPE     TOLL         SEVERITY  GRADE  ORIGINS  ID",
      "2031-03-09  Osh, KG  grenade  4-11 killed  2         F3     1        20310309-aaaaaaaaaaaa-0",
      "  Invented Gazette reported that a grenade was thrown in Osh, says [31mColonel Asanov.",
      "unknown     unknown  arrests               0         F3     1        20310308-bbbbbbbbbbbb-0",
      "  Invented Gazette reported that a grenade was thrown in Osh.",
      "",
    ]);
    expect(err).toBe("\n2 incidents.\n");
  });

  it("takes a filter, a limit and --json", async () => {
    expect(await run("query", "country:KG", "-type:arrests", "--json")).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ id: "20310309-aaaaaaaaaaaa-0" }]);
    out = "";
    expect(await run("query", "--limit", "1")).toBe(0);
    expect(err).toContain("1 incident; there are more");
  });

  it("shows what another role may see", async () => {
    expect(await run("query", "--as", "reader", "--json")).toBe(0);
    expect(JSON.parse(out)).toHaveLength(2);
    expect(await run("query", "--as", "king")).toBe(2);
    expect(err).toBe('--as takes reader, analyst, admin, not "king".\n');
  });

  it("says so when nothing matches", async () => {
    expect(await run("query", "country:UZ")).toBe(0);
    expect([out, err]).toEqual(["", "No incidents match.\n"]);
  });
});

describe("explain", () => {
  it("shows each value with its quote and rule", async () => {
    expect(await run("explain", report.id)).toBe(0);
    expect(out).toContain("Grenade in Osh  abcabcabcabc");
    expect(out).toMatch(/^ {2}published +2031-03-10 \(metadata\)$/m);
    expect(out).toMatch(/^1\. grenade, accomplished, news {2}20310309-abcabcabcabc-1$/m);
    expect(out).toMatch(/^ {3}killed +4-11$/m);
    expect(out).toMatch(/^ {3}perpetrator +Blue Column \(armed group\)$/m);
    expect(out).toMatch(/^ {5}grenade {11}“A grenade was thrown,”$/m);
    expect(out).toMatch(/^ {5}instrument-words {2}“grenade”$/m);
    expect(out).toMatch(/^1\. Colonel Asanov \(state-security, Border Service\) denies happened/m);
    expect(out).toMatch(/^ {5}denial-verb {2}“Residents deny it\.”$/m);
  });

  it("gives the records as JSON", async () => {
    expect(await run("explain", report.id, "--json")).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      report: { id: report.id },
      mentions: [{ type: "grenade" }],
      claims: [{ stance: "denies" }],
    });
  });

  it("says so when there is no such report", async () => {
    expect(await run("explain", "0123456789ab")).toBe(1);
    expect(err).toBe("There is no report 0123456789ab.\n");
  });
});

it("failures tells what failed in words", async () => {
  expect(await run("failures")).toBe(0);
  expect(out.split("\n")).toEqual([
    "TIME (UTC)        STAGE      FILE   CODE              REASON",
    "2031-03-12 08:15  normalize  x.pdf  report.encrypted  The pdf file needs a password.",
    "",
  ]);
});

describe("digest", () => {
  it("tells why an issue was held back", async () => {
    const ask = run("digest", "--from", "2031-03-03", "--to", "2031-03-09", "--preview", "--patience", "20");
    const failed = async () => {
      const { Messages } = await desk.queue.client.send(
        new (await import("@aws-sdk/client-sqs")).ReceiveMessageCommand({
          QueueUrl: desk.queue.url,
          WaitTimeSeconds: 5,
        }),
      );
      const request = JSON.parse(Messages?.[0]?.Body ?? "{}");
      const { issueId, seriesOf } = await import("../../shared/digest/series.ts");
      const subscription = await desk.ports.subscriptions.get(request.subscription);
      if (!subscription) throw new Error("no subscription was kept");
      const issue = issueId(seriesOf(subscription), request.from, request.to, true);
      const detail = { issue, findings: ["likelihood (outlook): might"] };
      const failure = {
        stage: "digest",
        code: "issue.wording",
        detail,
        key: null,
        report: null,
        attempts: 1,
        again: null,
      } as const;
      await desk.ports.failures.save({ ...failure, id: `issue-${issue}`, at: "2031-03-12T19:04:00.000Z" });
    };
    await failed();
    expect(await ask).toBe(1);
    expect(err).toBe("The issue was not built. The issue was held back: likelihood (outlook): might.\n");
  });

  it("stops waiting when told to", async () => {
    expect(await run("digest", "--from", "2031-01-01", "--to", "2031-01-02", "--patience", "1")).toBe(1);
    expect(err).toContain("is not there after 1 second;");
  });
});
