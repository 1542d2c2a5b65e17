import { expect, it } from "vitest";
import { faultReport } from "../../eval/fault-report.ts";
import { faultsIn, type Kind, spokenIn } from "../../eval/faults.ts";
import { numberedSentences } from "../../eval/numbered-sentences.ts";
import { spanFaults } from "../../eval/spans.ts";
import { distinct, type Told, toldBy, type Value } from "../../eval/told.ts";

const text = "A bridge fell. Gunmen shot two guards near Alta.";
const gold = { id: "r1", text };
const told = (value: Value, rule = "deed.shoot"): Told => ({
  value,
  sentence: "Gunmen shot two guards near Alta.",
  words: "shot",
  rule,
});
const sorts = (kind: Kind, right: unknown, ...read: Value[]): string[] =>
  faultsIn(
    { gold, text, field: "f", spoke: () => "" },
    { kind },
    right,
    read.map((value) => told(value)),
  ).map(({ sort }) => sort);

it.each<[string, Kind, unknown, Value[], string[]]>([
  ["what is read right", "set", ["attack", "arrest"], ["arrest", "attack"], []],
  [
    "a label missed and one invented",
    "set",
    ["attack"],
    ["arrest"],
    ["f: nothing for attack", "f: arrest for nothing"],
  ],
  ["one label taken for another", "label", "attack", ["arrest"], ["f: arrest for attack"]],
  ["only the value that is written", "label", "attack", ["attack", "arrest"], []],
  ["too few", "count", 3, [2], ["f: too few"]],
  ["a count of nothing read as nothing", "count", 0, [], []],
  ["an invented count", "count", 0, [2], ["f: invented"]],
  ["another day", "date", "2002-09-06", ["2002-09-07"], ["f: not quite"]],
  ["a name with its title as the same name", "strings", ["Colonel Ada Ro"], ["ada ro"], []],
  [
    "a record whose words are nearly right",
    "records",
    [{ type: "P", text: "Ada Ro" }],
    [{ type: "P", text: "Colonel Ada Ro" }],
    ["f P: not quite"],
  ],
  ["a record's words, not its offsets", "records", [{ text: "Alta", spans: [[1, 2]] }], [{ text: "Alta" }], []],
  ["a flag that should be down", "flag", false, ["yes"], ["f: yes for nothing"]],
])("tells %s", (_, kind, right, read, faults) => {
  expect(sorts(kind, right, ...read)).toEqual(faults);
});

it("shows a miss with the sentence that holds it and the rules that spoke there", () => {
  const spoke = spokenIn([
    { sentence: "A bridge fell.", rule: "deed.destroy" },
    { sentence: "Gunmen shot two guards near Alta.", rule: "deed.shoot, count.killed" },
    { sentence: "", rule: "heading" },
  ]);
  const [fault] = faultsIn({ gold, text, field: "place", spoke }, { kind: "strings" }, ["Alta"], []);
  expect(fault).toMatchObject({
    sentence: "Gunmen shot two guards near Alta.",
    rule: "deed.shoot, count.killed",
    read: "",
  });
});

it("tells of a value its mention's sentence, the words of its own rule, and both rules", () => {
  const evidence = [
    { span: { start: 0, end: 9 }, quote: "Two died.", rule: "deed.kill" },
    { span: { start: 0, end: 3 }, quote: "Two", rule: "count.killed" },
  ];
  expect(toldBy(2, { evidence }, "count.")).toEqual({
    value: 2,
    sentence: "Two died.",
    words: "Two",
    rule: "deed.kill, count.killed",
  });
});

it("keeps the first telling of each value", () => {
  expect(distinct([told("a", "one"), told("b", "two"), told("a", "three")]).map(({ rule }) => rule)).toEqual([
    "one",
    "two",
  ]);
});

it("counts faults by sort and shows one of each before a second of any", () => {
  const fault = (sort: string) => ({ row: "r", sort, right: "x", read: "", sentence: "S.", rule: "" });
  const report = faultReport("echo", [fault("often"), fault("often"), fault("seldom")], 2).split("\n");
  expect(report.slice(0, 3)).toEqual(["echo: 3 faults of 2 sorts", "     2  often", "     1  seldom"]);
  expect(report.filter((line) => line.startsWith("r  "))).toEqual(["r  often", "r  seldom"]);
});

it("finds the corpus's own sentence through other spacing and case", () => {
  const at = numberedSentences("First one.\n\nThe second — here.", [
    [4, "first  one."],
    [7, "the second -- here."],
  ]);
  expect([at(0), at(14), at(99)]).toEqual(["4", "7", null]);
});

it("holds spans against spans: missed, misread, invented", () => {
  const row = {
    id: "r1",
    text,
    spans: [
      { start: 2, end: 8, v: "b" },
      { start: 15, end: 21, v: "g" },
    ],
  };
  const line = {
    id: "r1",
    spans: [
      { start: 15, end: 21, v: "x", rule: "one" },
      { start: 27, end: 30, v: "y", rule: "two" },
    ],
  };
  const faults = spanFaults([row], [line], {
    list: "spans",
    says: ({ v }) => String(v),
    right: (a, b) => a["v"] === b["v"],
  });
  expect(faults.map(({ sort, sentence }) => [sort, sentence.match(/\[.*\]/)?.[0]])).toEqual([
    ["spans: missed", "[bridge]"],
    ["spans: misread by one", "[Gunmen]"],
    ["spans: invented by two", "[two]"],
  ]);
});
