/** Where files lie, how they are called, how long they are. */
import { expect, it } from "vitest";
import { filesUnder, source } from "../../support/source-tree.ts";

const folders = ["shared", "functions", "infra", "cli", "tools", "tests"];
const sources = folders.flatMap((folder) => filesUnder(folder, /\.(?:ts|mjs|cjs)$/));
const nameOf = (path: string): string => path.split("/").at(-1) ?? "";

it("files are called by kebab-case nouns", () => {
  expect(
    sources.filter((path) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.oracle|\.d)?\.(?:ts|mjs|cjs)$/.test(nameOf(path))),
  ).toEqual([]);
});

it("there are no drawers", () => {
  const drawer =
    /^(?:utils?|helpers?|common|types?|constants?|index|misc|lib|shared|stuff)(?:\.test)?\.(?:ts|mjs|cjs)$/;
  expect(sources.filter((path) => drawer.test(nameOf(path)))).toEqual([]);
});

it("every file says in its first sentence what it is for", () => {
  // A test file's sentences are its tests.
  const silent = sources
    .filter((path) => !/\.(?:test|oracle)\.ts$/.test(path))
    .filter((path) => !/^(?:#![^\n]*\n)?(?:\/\*\*?|\/\/) ?\S/.test(source(path)));
  expect(silent).toEqual([]);
});

it("files over 250 lines give their reason in the first line, unless they are data", () => {
  const data = /lexicon|register|\/data\//;
  const long = sources
    .filter((path) => !data.test(path))
    .filter((path) => source(path).split("\n").length > 251)
    .filter((path) => !/\blong\b|\btable\b/i.test(source(path).split("\n", 1)[0] ?? ""));
  expect(long).toEqual([]);
});

it("no path of anybody's machine stands in the project", () => {
  const texts = [...sources, ...filesUnder("docs", /\.md$/), ...filesUnder("samples", /\.(?:md|txt|html|eml)$/)];
  const own = "tests/unit/house/files.test.ts";
  const machine = /(?<![\w.:/-])\/(?:root|home|work|Users|private)\/[A-Za-z]/;
  expect(texts.filter((path) => path !== own && machine.test(source(path)))).toEqual([]);
});

it("no test is skipped or left alone on stage", () => {
  const tests = sources.filter((path) => path.endsWith(".test.ts"));
  const own = "tests/unit/house/files.test.ts";
  expect(tests.filter((path) => path !== own && /\.(?:skip|only|todo)\(|\bskipIf\(/.test(source(path)))).toEqual([]);
});
