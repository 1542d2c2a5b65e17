/** The command itself: verbs, help, and what is said when nothing runs. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { dispatch } from "../../../cli/dispatch.ts";

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "no-stack-"));
});
afterAll(() => rmSync(data, { recursive: true }));

let out = "";
let err = "";
beforeEach(() => {
  out = "";
  err = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    err += text;
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

const operations = ["status", "trace", "retry", "redrive", "delete"];
const verbs = ["start", "demo", "ingest", "query", "explain", "failures", ...operations, "digest"];

describe("the command", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]]])("lists its verbs for %j", async (args) => {
    expect(await dispatch(args)).toBe(0);
    for (const verb of verbs) expect(out).toMatch(new RegExp(`^  ${verb} +\\w`, "m"));
  });

  it.each([
    ["quary", "Did you mean query?"],
    ["frobnicate", `It can: ${verbs.join(", ")}.`],
    ["constructor", "It can:"],
  ])("answers the unknown verb %j with what exists", async (verb, says) => {
    expect(await dispatch([verb])).toBe(2);
    expect(err).toContain(says);
  });

  it.each(["ingest", "query", "explain", "failures", "digest", ...operations])("explains %s", async (verb) => {
    expect(await dispatch([verb, "--help"])).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: threat-digest ${verb}`));
    expect(out.split("\n").every((line) => line.length <= 100)).toBe(true);
  });

  it.each([
    [["query", "country:KG"]],
    [["failures"]],
    [["explain", "0123456789ab"]],
    [["ingest", "package.json"]],
    [["digest", "--from", "2002-09-01", "--to", "2002-09-30"]],
  ])("says how to start the stack when %j finds none", async (args) => {
    expect(await dispatch([...args, "--data", data])).toBe(1);
    expect(err).toContain("npm start");
    expect(err).not.toContain("    at ");
  });

  it("says the same when the addresses are there but nobody answers", async () => {
    const endpoints = {
      s3: "http://127.0.0.1:1",
      bucket: "b",
      prefix: "incoming/",
      api: "http://127.0.0.1:1",
      tokens: { reader: "r", analyst: "a", admin: "d" },
      region: "eu-central-1",
      accessKeyId: "k",
      secretAccessKey: "s",
    };
    writeFileSync(join(data, "endpoints.json"), JSON.stringify(endpoints));
    expect(await dispatch(["query", "--data", data])).toBe(1);
    expect(err).toBe("Nothing answers at http://127.0.0.1:1.\nStart the stack in another terminal with: npm start\n");
  });

  it.each([
    [["ingest"], "Which files?"],
    [["explain"], "one file or one report id"],
    [["explain", "nothing"], "neither a file, nor a report id"],
    [["digest"], "Which days?"],
    [["digest", "country:KG"], "A filter goes after --filter."],
    [
      ["digest", "--from", "2002-09-01", "--to", "2002-09-02", "--subscription", "x", "--name", "y"],
      "its own filter and name",
    ],
  ])("sends %j back with advice", async (args, says) => {
    expect(await dispatch(args)).toBe(2);
    expect(err).toContain(says);
  });
});
