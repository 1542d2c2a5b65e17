/** Pages a second over real news pages: our article extraction against Readability on linkedom, in the same process. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { decodePage } from "../../shared/report/decoders/html.ts";
import { type Bench, median } from "./bench.ts";

const folder = fileURLToPath(new URL("../../../shared/corpora/article-extraction-benchmark/html", import.meta.url));
const rounds = 3;

const pagesASecond = (pages: readonly string[], extract: (page: string) => number): number => {
  const started = performance.now();
  let characters = 0;
  for (const page of pages) characters += extract(page);
  if (characters === 0) throw new Error("nothing was extracted");
  return (pages.length * 1000) / (performance.now() - started);
};

const run: Bench["run"] = async () => {
  if (!existsSync(folder)) return { because: "the article-extraction-benchmark pages are not here" };
  const pages = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString("utf8"));
  const parsers = await loadParsers();
  const ours = (page: string): number =>
    decodePage(page, parsers).passages.reduce((sum, { text }) => sum + text.length, 0);
  const readability = (page: string): number =>
    new Readability(parseHTML(page).document).parse()?.textContent?.length ?? 0;
  // Turns alternate, so that a noisy machine is noisy for both; the first round warms up.
  const speeds = Array.from({ length: rounds + 1 }, () => ({
    ours: pagesASecond(pages, ours),
    peer: pagesASecond(pages, readability),
  })).slice(1);
  const mine = median(speeds.map((speed) => speed.ours));
  const peer = median(speeds.map((speed) => speed.peer));
  return [
    {
      measure: "extract: article of a page",
      ours: mine,
      unit: "pages/s",
      peer: { name: "Readability + linkedom", value: peer },
      ratio: mine / peer,
      against: "1.0 x best known, bar 1.5 x, goal 4 x",
    },
  ];
};

export const bench: Bench = { name: "extract", run };
