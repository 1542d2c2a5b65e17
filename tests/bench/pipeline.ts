/** From the bytes of a page to finished mentions and claims, against Readability on linkedom only finding the text. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { classify } from "../../shared/journey.ts";
import { normalizeAlone } from "../support/normalize-alone.ts";
import { articlePages, noPages } from "./article-pages.ts";
import { type Bench, median, told } from "./bench.ts";
import { arrivalOf, knowledge, parsers } from "./readings.ts";

const rounds = 3;

const pagesASecond = async (
  pages: readonly Buffer[],
  read: (page: Buffer) => number | Promise<number>,
): Promise<number> => {
  const started = performance.now();
  let found = 0;
  for (const page of pages) found += await read(page);
  if (found === 0) throw new Error("nothing was read");
  return (pages.length * 1000) / (performance.now() - started);
};

const ours = async (page: Buffer): Promise<number> => {
  const text = await normalizeAlone(arrivalOf("incoming/page.html", page, "text/html"), parsers);
  const { mentions, claims } = classify(text, knowledge);
  return mentions.length + claims.length;
};

const peer = (page: Buffer): number =>
  new Readability(parseHTML(page.toString("utf8")).document).parse()?.textContent?.length ?? 0;

const run: Bench["run"] = async () => {
  const pages = articlePages();
  if (pages.length === 0) return noPages;
  const speeds: { ours: number; peer: number }[] = [];
  // Turns alternate, so that a noisy machine is noisy for both; the first round warms up.
  for (let round = 0; round <= rounds; round++) {
    speeds.push({ ours: await pagesASecond(pages, ours), peer: await pagesASecond(pages, peer) });
  }
  const mine = median(speeds.slice(1).map((speed) => speed.ours));
  const theirs = median(speeds.slice(1).map((speed) => speed.peer));
  return [
    {
      key: "ratio",
      measure: "pipeline: pages/s to claims against Readability + linkedom to text",
      value: mine / theirs,
      unit: "x",
      note: `${told(mine)} against ${told(theirs)} pages/s over ${pages.length} pages`,
    },
  ];
};

export const bench: Bench = { name: "pipeline", run };
