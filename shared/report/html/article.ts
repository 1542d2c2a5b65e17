/** The lines of a page that tell its story, from the first sentence under the headline to the last before what trails it. */
import { boilerplateOf } from "../boilerplate-lines.ts";
import { articleZone, type Manner, markForeign } from "./article-zone.ts";
import { catalogueOf } from "./catalogue.ts";
import type { Line, Zone } from "./flow.ts";
import { isLinkList, proseOf } from "./prose.ts";
import { isThread } from "./thread.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Cuts what stands before the telling: title, kicker, byline, date; and what trails after it. */
const trim = (kept: Line[], titles: readonly string[]): Line[] => {
  const known = new Set(titles.map(letters).filter(Boolean));
  const longest = Math.max(0, ...titles.map(({ length }) => length)) * 2;
  const isTitle = (line: Line): boolean =>
    line.level === 1 || (line.text.length <= longest && known.has(letters(line.text)));
  const sums = kept.map(proseOf);
  const total = sums.reduce((sum, n) => sum + n, 0);
  let start = 0;
  let before = 0;
  for (let i = 0; i < kept.length; i += 1) {
    if (isTitle(kept[i]!) && before <= total * 0.15) start = i + 1;
    before += sums[i] ?? 0;
    if (before > total * 0.5) break;
  }
  let end = kept.length;
  while (end > start && (kept[end - 1]?.kind === "heading" || boilerplateOf(kept[end - 1]?.text ?? "") !== undefined))
    end -= 1;
  return kept.slice(start, end).filter((line) => boilerplateOf(line.text) === undefined);
};

/** How far above its body an article's lead may stand. */
const leadReach = 12;
const leadLength = 80;

/** The sentences between the headline and the body: many sites set the first one apart. */
const leadBefore = (lines: readonly Line[], zone: Zone, foreign: Uint8Array, titles: readonly string[]): Line[] => {
  const known = new Set(titles.map(letters).filter(Boolean));
  const lead: Line[] = [];
  for (let i = zone.start - 1; i >= Math.max(0, zone.start - leadReach); i -= 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.level === 1 || known.has(letters(line.text))) return lead;
    if (
      !foreign[i] &&
      line.kind !== "list-item" &&
      line.linked === 0 &&
      line.text.length >= leadLength &&
      (line.level === 2 || /[.!?]["”’»]?$/.test(line.text))
    )
      lead.unshift(line);
  }
  return [];
};

const read = (lines: readonly Line[], root: Zone, titles: readonly string[], manner: Manner): Line[] => {
  const foreign = new Uint8Array(lines.length);
  const bodies = markForeign(lines, root, foreign, manner);
  const zone = articleZone(lines, root, foreign, bodies);
  const kept: Line[] = leadBefore(lines, zone, foreign, titles);
  for (let i = zone.start; i < zone.end; i += 1) {
    const line = lines[i];
    if (line !== undefined && !foreign[i] && !isLinkList(line)) kept.push(line);
  }
  return trim(kept, titles);
};

const proseIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + proseOf(line), 0);

/** Prose that makes a page an article, whatever it lists beside it. */
const enoughProse = 1500;
/** With less prose even a page that calls itself an article tells by what it lists. */
const fewProse = 250;
/** How much more a list must say than the prose. */
const listOverProse = 1.5;

/** What the page lists, with the prose around it, where the list is what the page is for. */
const withList = (lines: readonly Line[], root: Zone, article: readonly Line[], manner: Manner): Line[] | null => {
  const prose = proseIn(article);
  if (prose > enoughProse) return null;
  const foreign = new Uint8Array(lines.length);
  markForeign(lines, root, foreign, manner);
  const list = catalogueOf(lines, root, foreign);
  if (list === null || list.chars < prose * listOverProse) return null;
  const own = new Set<Line>(list.lines);
  const listed = new Set(lines.slice(list.start, list.end));
  for (const line of article) if (!listed.has(line)) own.add(line);
  return lines.filter((line) => own.has(line) && boilerplateOf(line.text) === undefined);
};

/** What the head of a page says of it: its titles, its address ("" where it tells none), and whether it is an article. */
export type Said = { titles: readonly string[]; address: string; isArticle: boolean };

/** Names are read first; where they would leave next to nothing of a page that has prose, only tags and roles count. */
export const articleOf = (lines: readonly Line[], root: Zone, { titles, address, isArticle }: Said): Line[] => {
  const manner = { byName: true, isThread: isThread(lines, root, address) };
  const named = read(lines, root, titles, manner);
  let article = named;
  if (proseIn(named) < Math.min(200, proseIn(lines) * 0.3)) {
    const plain = read(lines, root, titles, { ...manner, byName: false });
    if (proseIn(plain) > proseIn(named) * 2) article = plain;
  }
  const list = isArticle && proseIn(article) >= fewProse ? null : withList(lines, root, article, manner);
  if (list !== null) return list;
  // A page of short lines only has no article; what it shows is still what it tells.
  return article.length > 0
    ? article
    : lines.filter((line) => !isLinkList(line) && boilerplateOf(line.text) === undefined);
};
