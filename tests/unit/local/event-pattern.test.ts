import { describe, expect, it } from "vitest";
import { matches } from "../../../infra/local/event-pattern.ts";
import { objectCreated } from "../../../infra/local/object-event.ts";

const { source, type, detail } = objectCreated({
  bucket: "reports",
  key: "incoming/a b.txt",
  size: 3,
  etag: '"e"',
  reason: "PutObject",
});
const event = { source, "detail-type": type, detail };
const uploads = {
  source: ["aws.s3"],
  "detail-type": ["Object Created"],
  detail: { bucket: { name: ["reports"] }, object: { key: [{ prefix: "incoming/" }] } },
};

describe("a rule for uploads", () => {
  it("takes an object created under its prefix", () => {
    expect(matches(uploads, event)).toBe(true);
  });

  it.each([
    ["another prefix", { ...uploads, detail: { object: { key: [{ prefix: "normalized/" }] } } }],
    ["another bucket", { ...uploads, detail: { bucket: { name: ["archive"] } } }],
    ["another source", { ...uploads, source: ["aws.ses"] }],
    ["a field the event lacks", { ...uploads, detail: { object: { "version-id": ["1"] } } }],
  ])("for %s leaves it", (_, pattern) => {
    expect(matches(pattern, event)).toBe(false);
  });
});

describe("a pattern", () => {
  it.each([
    ["any of several values", { a: ["x", "y"] }, { a: "y" }, true],
    ["one of the event's list", { a: ["x"] }, { a: ["w", "x"] }, true],
    ["a number as a number", { a: [1] }, { a: "1" }, false],
    ["a suffix", { a: [{ suffix: ".pdf" }] }, { a: "x.pdf" }, true],
    ["presence", { a: [{ exists: true }] }, {}, false],
    ["absence", { a: [{ exists: false }] }, {}, true],
    ["anything but a value", { a: [{ "anything-but": ["x"] }] }, { a: "y" }, true],
    ["anything but that very value", { a: [{ "anything-but": ["x"] }] }, { a: "x" }, false],
  ])("asks for %s", (_, pattern, given, wanted) => {
    expect(matches(pattern, given)).toBe(wanted);
  });

  it("with an operator nobody taught it is refused", () => {
    expect(() => matches({ a: [{ cidr: "10.0.0.0/8" }] }, { a: "10.0.0.1" })).toThrow("cidr");
  });
});
