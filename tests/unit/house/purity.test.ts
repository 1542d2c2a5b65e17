/** Stages are pure and ports are promises: read off the sources, so that no reviewer has to notice. */
import { expect, it } from "vitest";
import { code, filesUnder, source } from "../../support/source-tree.ts";

const stages = ["report", "text", "facts", "incident", "filter", "digest"];

/** What would make the same input give another output, or speak to the outside. */
const impure: readonly [what: string, pattern: RegExp][] = [
  ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(\)|\bperformance\.now\b/],
  ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
  ["the console", /\bconsole\./],
  [
    "the environment",
    /\bprocess\.(?:env|argv|cwd|platform|stdout|stderr)\b|\bimport\.meta\.(?:dirname|filename|url)\b/,
  ],
  ["the network", /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ["a timer", /\bset(?:Timeout|Interval|Immediate)\(/],
  ["the machine's language", /\.toLocale(?:String|DateString|TimeString|LowerCase|UpperCase)\(\s*\)/],
];

const impurities = (text: string): string[] =>
  impure.filter(([, pattern]) => pattern.test(code(text))).map(([what]) => what);

it.each([
  ["const now = Date.now();", "the clock"],
  ["const today = new Date();", "the clock"],
  ["const dice = Math.random();", "chance"],
  ["console.log(text);", "the console"],
  ["const zone = process.env.TZ;", "the environment"],
  ["await fetch(url);", "the network"],
  ["date.toLocaleDateString()", "the machine's language"],
])("sees the impurity of %j", (line, what) => expect(impurities(line)).toEqual([what]));

it.each([
  "const then = new Date(iso);",
  "/* no Date.now here */",
  "// console.log is for others",
  'const cue = "fetch water";',
])("lets %j stand", (line) => expect(impurities(line)).toEqual([]));

it("stages touch neither clock, chance, console, environment nor network", () => {
  const files = stages.flatMap((stage) => filesUnder(`shared/${stage}`, /\.ts$/));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((path) => impurities(source(path)).map((what) => `${path} touches ${what}`));
  expect(found).toEqual([]);
});

it("ports hold types only", () => {
  const values = filesUnder("shared/ports", /\.ts$/).flatMap((path) =>
    code(source(path))
      .split("\n")
      .filter((line) => /^(?:import(?! type\b)|export(?! (?:type|interface)\b)|const|let|function|class)\b/.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(values).toEqual([]);
});

it("only entries, infrastructure, command line, tools and tests read the environment", () => {
  const readers = [...filesUnder("functions", /\.ts$/), ...filesUnder("shared", /\.ts$/)]
    .filter((path) => !path.startsWith("functions/entry/"))
    .filter((path) => /\bprocess\.env\b/.test(code(source(path))));
  expect(readers).toEqual([]);
});

it("the command line knows the shapes of stages by type only; it may run the filter language", () => {
  const run = filesUnder("cli", /\.ts$/).flatMap((path) =>
    [
      ...code(source(path)).matchAll(
        /^import (?!type\b)[^;]*?from "(\.\.\/shared\/(?!filter\/|config|errors)[^"]+)"/gm,
      ),
    ].map(([, imported]) => `${path} runs ${imported}`),
  );
  expect(run).toEqual([]);
});
