/** How command lines are read, and what is said about those that cannot be. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { nearest } from "../../../cli/nearest.ts";
import { readNumber, readOptions } from "../../../cli/options.ts";

const usage = {
  verb: "query",
  usage: "\nUsage: threat-digest query\n",
  options: {
    limit: { type: "string", default: "20" },
    json: { type: "boolean", default: false },
    filter: { type: "string" },
  },
} as const;
const read = (...args: string[]) => readOptions(usage, args);

afterEach(() => vi.restoreAllMocks());

describe("a command line", () => {
  it("gives words and values, with the data folder everywhere", () => {
    expect(read("country:KG", "--limit", "5", "x")).toEqual({
      words: ["country:KG", "x"],
      values: { limit: "5", json: false, data: ".local" },
    });
  });

  it("takes a negated term for a word, not for an option", () => {
    expect(read("-type:protests", "--json", "-COUNTRY=UZ")?.words).toEqual(["-type:protests", "-COUNTRY=UZ"]);
    expect(read("--filter", "-type:protests")?.values.filter).toBe("-type:protests");
  });

  it.each([
    [["--limt", "5"], "Unknown option '--limt'. Did you mean --limit?"],
    [["--frobnicate"], "Unknown option '--frobnicate'."],
    [["--limit"], "Option '--limit <value>' argument missing."],
    [["--json=yes"], "Option '--json' does not take an argument."],
  ])("%j is answered with %j", (args, says) => {
    expect(() => read(...args)).toThrowError(
      expect.objectContaining({ name: "Advice", exit: 2, message: `${says}\nSee: threat-digest query --help` }),
    );
  });

  it.each(["--help", "-h"])("that asks for %s prints the usage and nothing else", (flag) => {
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expect(read("country:KG", flag)).toBeUndefined();
    expect(out).toHaveBeenCalledExactlyOnceWith("Usage: threat-digest query\n");
  });
});

it.each(["0", "-1", "2.5", "many", ""])("takes no %j for a number of at least 1", (text) => {
  expect(() => readNumber("limit", text, 1)).toThrowError(/--limit takes a whole number of at least 1/);
});

it.each([
  ["qeury", "query"],
  ["inges", "ingest"],
  ["failure", "failures"],
  ["frobnicate", undefined],
  ["x", undefined],
])("takes %j for %j", (word, meant) => {
  expect(nearest(word, ["start", "demo", "ingest", "query", "explain", "failures", "digest"])).toBe(meant);
});
