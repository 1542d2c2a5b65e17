import { describe, expect, it } from "vitest";
import { type Names, resolve, type Value } from "../../../infra/local/intrinsics.ts";

const names: Names = {
  ref: (name) => ({ Bucket: "reports", "AWS::Region": "eu-central-1", Marking: "TLP:GREEN" })[name] ?? `?${name}`,
  attribute: (resource, name) => `${resource}/${name}`,
  imported: (name) => `from ${name}`,
};

/** A name in a text, as templates write it. */
const $ = (name: string): string => `$\{${name}}`;

describe("a template value", () => {
  it.each<[string, Value, Value]>([
    ["a reference", { Ref: "Bucket" }, "reports"],
    ["an attribute by list", { "Fn::GetAtt": ["Queue", "Arn"] }, "Queue/Arn"],
    ["an attribute by path", { "Fn::GetAtt": "Queue.Arn" }, "Queue/Arn"],
    ["an import", { "Fn::ImportValue": "data:Bucket" }, "from data:Bucket"],
    ["an import by a name put together", { "Fn::ImportValue": { "Fn::Sub": `${$("Bucket")}-x` } }, "from reports-x"],
    [
      "a join",
      { "Fn::Join": ["", ["arn:", { Ref: "AWS::Region" }, ":", { "Fn::GetAtt": ["Q", "Arn"] }]] },
      "arn:eu-central-1:Q/Arn",
    ],
    [
      "a substitution",
      { "Fn::Sub": `https://${$("Bucket")}.${$("AWS::Region")}/${$("Queue.Arn")}/${$("!literal")}` },
      `https://reports.eu-central-1/Queue/Arn/${$("literal")}`,
    ],
    [
      "a substitution with its own names",
      { "Fn::Sub": [`${$("A")}-${$("Bucket")}`, { A: { Ref: "Marking" } }] },
      "TLP:GREEN-reports",
    ],
    ["a piece of a split", { "Fn::Select": [1, { "Fn::Split": ["@", "desk@example.org"] }] }, "example.org"],
    [
      "anything deep inside",
      { a: [{ b: { Ref: "Bucket" } }, 3, null, true] },
      { a: [{ b: "reports" }, 3, null, true] },
    ],
  ])("that is %s is worked out", (_, given, wanted) => {
    expect(resolve(given, names)).toEqual(wanted);
  });

  it("with an intrinsic function nobody taught it is refused, not passed through", () => {
    expect(() => resolve({ x: { "Fn::Cidr": ["10.0.0.0/8"] } }, names)).toThrow("Fn::Cidr");
  });

  it("that joins something other than text is refused", () => {
    expect(() => resolve({ "Fn::Join": ["", [{ a: 1 }]] }, names)).toThrow("text was expected");
  });
});
