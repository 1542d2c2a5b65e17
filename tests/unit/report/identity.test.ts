import { describe, expect, it } from "vitest";
import { reportId, versionOf } from "../../../shared/report/identity.ts";
import { bytesOf } from "./made-files.ts";

describe("a report's id", () => {
  it("is the same for the same upload", () => {
    expect(reportId("reports", "incoming/a b.txt", null)).toBe(reportId("reports", "incoming/a b.txt", null));
    expect(reportId("reports", "incoming/a b.txt", null)).toMatch(/^[0-9a-f]{12}$/);
  });

  it("tells bucket, key and member apart however they are cut", () => {
    const ids = [
      reportId("reports", "incoming/a", "b"),
      reportId("reports", "incoming/ab", null),
      reportId("reportsi", "ncoming/ab", null),
      reportId("reports", "incoming/a", null),
    ];
    expect(new Set(ids).size).toBe(4);
  });
});

describe("a report's version", () => {
  it("changes with the bytes and not with the key", () => {
    expect(versionOf(bytesOf("one"))).toBe(versionOf(bytesOf("one")));
    expect(versionOf(bytesOf("one"))).not.toBe(versionOf(bytesOf("two")));
  });

  it("tells two uploads that were too large to read apart by their size", () => {
    expect(versionOf(new Uint8Array(), 30_000_000)).not.toBe(versionOf(new Uint8Array(), 40_000_000));
  });
});
