/** Pages a second over real news pages: our article extraction against Readability on linkedom, in the same process. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { decodePage } from "../../shared/report/decoders/html.ts";
import { articlePages, noPages } from "./article-pages.ts";
import { type Bench, median, told } from "./bench.ts";

const rounds = 3;

const pagesASecond = (pages: readonly string[], extract: (page: string) => number): number => {
  const started = performance.now();
  let characters = 0;
  for (const page of pages) characters += extract(page);
  if (characters === 0) throw new Error("nothing was extracted");
  return (pages.length * 1000) / (performance.now() - started);
};

const run: Bench["run"] = async () => {
  const pages = articlePages().map((bytes) => bytes.toString("utf8"));
  if (pages.length === 0) return noPages;
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
      key: "ratio",
      measure: "extract: pages/s against Readability + linkedom",
      value: mine / peer,
      unit: "x",
      note: `${told(mine)} against ${told(peer)} pages/s over ${pages.length} pages`,
    },
  ];
};

export const bench: Bench = { name: "extract", run };
