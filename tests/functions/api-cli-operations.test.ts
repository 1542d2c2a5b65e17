/** The command's operations against a running API, and the command against a deployed one. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { dispatch } from "../../cli/dispatch.ts";
import type { Desk } from "../support/api-desk.ts";
import { type Counter, openCounter } from "../support/cli-counter.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { aReport, aText, someFacts } from "../support/specimens.ts";

let cloud: Cloud;
let open: Counter;
let desk: Desk;

beforeAll(async () => {
  cloud = await embeddedCloud();
  open = await openCounter(cloud);
  desk = open.desk;
  const report = aReport({ id: "abcabcabcabc" });
  await desk.ports.reports.save(report, "normalize");
  await desk.ports.reports.saveFacts(aText(report), someFacts(report, []), async () => {});
  const failure = { stage: "normalize", code: "report.encrypted", key: "incoming/x.pdf", report: null } as const;
  const detail = { key: "incoming/x.pdf", kind: "pdf" };
  const at = "2031-03-12T08:15:00.000Z";
  await desk.ports.failures.save({ ...failure, id: "f1", detail, at, attempts: 1, again: null });
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
const run = (...args: string[]) => dispatch([...args, "--data", open.data]);

describe("operations", () => {
  it("status shows queues and failures, and its exit code tells a script that something failed", async () => {
    expect(await run("status")).toBe(3);
    expect(out).toMatch(/^QUEUE {8}WAITING {2}IN WORK\nnormalize +0 +0/);
    expect(out).toContain("1 failure: report.encrypted");
    expect(out).toContain("Last report: abcabcabcabc, classified");
  });

  it("trace finds a report by id, key or file, and says when none came", async () => {
    expect(await run("trace", "abcabcabcabc")).toBe(0);
    expect(out).toMatch(/^Report abcabcabcabc: Grenade thrown in Osh, classified\n/);
    expect(out).toContain("Its stops are no longer kept.");
    expect(await run("trace", "incoming/never.txt")).toBe(1);
    expect(err).toBe("No report incoming/never.txt has come here.\n");
  });

  it("retry puts a failure back and says so when it cannot", async () => {
    const again = { queue: "normalize", body: "{}" } as const;
    const failure = { stage: "normalize", code: "message.exhausted", key: "incoming/z", attempts: 3 } as const;
    const detail = { queue: "normalize", attempts: 3 };
    const at = "2031-03-12T08:16:00.000Z";
    await desk.ports.failures.save({ ...failure, id: "f2", report: null, detail, at, again });
    expect(await run("retry", "f2")).toBe(0);
    expect(out).toContain("f2 lies in the queue normalize again.");
    expect(await run("retry", "f1")).toBe(1);
    expect(err).toContain("Cannot be tried again: No message can try f1 again.");
    out = "";
    expect(await run("redrive", "--json")).toBe(0);
    expect(JSON.parse(out)).toEqual([{ failure: "f2", queue: "normalize" }]);
    await desk.ports.failures.clear("f2");
  });

  it("delete wants to hear --yes, then deletes", async () => {
    const doomed = aReport({ id: "dededededede", key: "incoming/doomed.txt" });
    await desk.ports.reports.save(doomed, "normalize");
    expect(await run("delete", doomed.id)).toBe(2);
    expect(err).toContain("Nothing was deleted.");
    expect(await run("delete", doomed.id, "--yes")).toBe(0);
    expect(out).toContain("Report dededededede is deleted");
    expect(await run("delete", doomed.id, "--yes")).toBe(1);
  });
});

describe("a deployed system", () => {
  it("is asked by address and token, and takes files through its upload grants", async () => {
    const { api, tokens } = open;
    expect(await dispatch(["query", "--api", api])).toBe(2);
    expect(err).toContain("THREAT_DIGEST_TOKEN");
    vi.stubEnv("THREAT_DIGEST_TOKEN", tokens.analyst);
    expect(await dispatch(["query", "--api", `${api}/`, "type:grenade"])).toBe(0);
    expect(err).toContain("No incidents match.");
    expect(await dispatch(["query", "--api", "somewhere"])).toBe(2);

    const file = join(open.data, "note.txt");
    writeFileSync(file, "A grenade was thrown in Osh.");
    vi.stubEnv("THREAT_DIGEST_API", api);
    out = "";
    expect(await dispatch(["ingest", file, "--publisher", "Вестник", "--patience", "1", "--json"])).toBe(1);
    const [{ key, state }] = JSON.parse(out);
    expect(key).toMatch(/^incoming\/[0-9a-f]{8}\/note\.txt$/);
    // No worker runs here: the bytes lie in the bucket and wait.
    expect(state).toBe("waiting");
    const taken = await desk.ports.uploads.open(key, 1e6);
    expect(new TextDecoder().decode(taken?.bytes ?? undefined)).toBe("A grenade was thrown in Osh.");
    vi.unstubAllEnvs();
  });
});
