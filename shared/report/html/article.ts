/** Finds the lines of a page that tell its story: the zone that holds most prose, less the parts that are not the story. */

import { boilerplateOf } from "../boilerplate-lines.ts";
import {
  advertWords,
  bodyPairs,
  bodyWords,
  foreignPairs,
  foreignRoles,
  foreignTags,
  foreignWords,
  readerWords,
} from "./boilerplate-words.ts";
import type { Element } from "./dom.ts";
import type { Line, Zone } from "./flow.ts";

const nameWords = (element: Element): string[] => {
  const name = `${element.attributes["class"] ?? ""} ${element.attributes["id"] ?? ""}`;
  if (name.length < 2) return [];
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[\s]+/);
};

const split = (name: string): string[] => name.split(/[^a-z]+/).filter(Boolean);

/** Class names of page builders tell how a part is laid out, not what it is for. */
const builderPrefix =
  /^(?:elementor|wp-block-|et_pb|vc_|fusion|wixui|sqs-|fl-|brz|kt-|uk-|mw-|col-|row-|js-|data-|css-|svelte-|sc-)/;

type Character = "foreign" | "readers" | "advert" | "body" | "plain";

const isHidden = ({ attributes }: Element): boolean =>
  attributes["hidden"] !== undefined ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes["style"] ?? "");

const characterOf = (element: Element, byName: boolean): Character => {
  if (foreignTags.has(element.tag) || isHidden(element)) return "foreign";
  const { role, itemprop } = element.attributes;
  if (role !== undefined && foreignRoles.has(role)) return "foreign";
  if (itemprop === "articleBody") return "body";
  let character: Character = "plain";
  for (const name of nameWords(element)) {
    if (builderPrefix.test(name)) continue;
    const words = split(name);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? "";
      if (readerWords.has(word) && i === words.findIndex((each) => readerWords.has(each)) && i <= 1) return "readers";
      if (!byName) continue;
      const pair = `${word}-${words[i + 1] ?? ""}`;
      if (bodyPairs.has(pair) || bodyWords.has(word)) character = "body";
      else if (advertWords.has(word)) character = "advert";
      else if (foreignWords.has(word) || foreignPairs.has(pair)) return "foreign";
    }
  }
  return character;
};

/** How much a line looks like told prose, in characters. */
const proseOf = (line: Line): number => {
  const { length } = line.text;
  if (line.kind === "heading" || line.linked > length * 0.5) return 0;
  const own = length - line.linked;
  if (length >= 80) return own;
  return length >= 25 && /[.!?…。！？:;"”»’)]$/.test(line.text) ? own * 0.7 : 0;
};

/** A part named as foreign is kept all the same when it holds this share of the page's prose, or the page's heading and a good part. */
const tooLargeToDrop = 0.8;
const tooLargeWithHeading = 0.45;
const tooLargeForAdvert = 0.15;

/** The child zone that holds this share of the prose holds the article, unless paragraphs stand beside it. */
const shareToDescend = 0.7;
/** Characters of prose directly beside a child zone that make both one article. */
const proseBeside = 60;

const sumsOf = (lines: readonly Line[], foreign: Uint8Array): Float64Array => {
  const sums = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => {
    sums[i + 1] = (sums[i] ?? 0) + (foreign[i] ? 0 : proseOf(line));
  });
  return sums;
};

const within = (sums: Float64Array, zone: Zone): number => (sums[zone.end] ?? 0) - (sums[zone.start] ?? 0);

const hasHeading = (lines: readonly Line[], zone: Zone): boolean => {
  for (let i = zone.start; i < zone.end; i += 1) if (lines[i]?.level === 1) return true;
  return false;
};

/** Marks the lines of parts that say themselves they are not the article; answers the zones that say they are. */
const markForeign = (lines: readonly Line[], root: Zone, foreign: Uint8Array, byName: boolean): Zone[] => {
  const sums = sumsOf(lines, foreign);
  const total = within(sums, root);
  const bodies: Zone[] = [];
  const mark = (zone: Zone): void => {
    const character = characterOf(zone.element, byName);
    const share = total === 0 ? 0 : within(sums, zone) / total;
    const dropped =
      (character === "foreign" &&
        (share < tooLargeWithHeading || (share < tooLargeToDrop && !hasHeading(lines, zone)))) ||
      (character === "readers" && !hasHeading(lines, zone)) ||
      (character === "advert" && share < tooLargeForAdvert);
    if (dropped) {
      foreign.fill(1, zone.start, zone.end);
      return;
    }
    if (character === "body") bodies.push(zone);
    for (const child of zone.children) mark(child);
  };
  mark(root);
  return bodies;
};

/** Whether paragraphs stand beside `child`, as its siblings or theirs. */
const besides = (lines: readonly Line[], foreign: Uint8Array, at: Zone, child: Zone): boolean => {
  let prose = 0;
  for (let i = at.start; i < at.end; i += 1) {
    if (i === child.start) i = child.end;
    const line = lines[i];
    if (line === undefined || i >= at.end || foreign[i]) continue;
    if (line.zone === at || line.zone.parent === at) prose += proseOf(line);
  }
  return prose >= proseBeside;
};

const articleZone = (lines: readonly Line[], root: Zone, foreign: Uint8Array, bodies: readonly Zone[]): Zone => {
  const sums = sumsOf(lines, foreign);
  const total = within(sums, root);
  let at = bodies.find((zone) => within(sums, zone) >= total * 0.5) ?? root;
  for (;;) {
    const here = within(sums, at);
    let next: Zone | undefined;
    for (const child of at.children) if (next === undefined || within(sums, child) > within(sums, next)) next = child;
    if (next === undefined || within(sums, next) < here * shareToDescend || next.end - next.start < 2) return at;
    if (at !== root && besides(lines, foreign, at, next)) return at;
    at = next;
  }
};

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Cuts what stands before the telling: title, kicker, byline, date; and what trails after it. */
const trim = (kept: Line[], titles: readonly string[]): Line[] => {
  const known = new Set(titles.map(letters).filter(Boolean));
  const isTitle = (line: Line): boolean => line.level === 1 || known.has(letters(line.text));
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

const read = (lines: readonly Line[], root: Zone, titles: readonly string[], byName: boolean): Line[] => {
  const foreign = new Uint8Array(lines.length);
  const bodies = markForeign(lines, root, foreign, byName);
  const zone = articleZone(lines, root, foreign, bodies);
  const kept: Line[] = [];
  for (let i = zone.start; i < zone.end; i += 1) {
    const line = lines[i];
    if (line !== undefined && !foreign[i] && !isLinkList(line)) kept.push(line);
  }
  return trim(kept, titles);
};

const proseIn = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + proseOf(line), 0);

/** Names are read first; where they would leave next to nothing of a page that has prose, only tags and roles count. */
export const articleOf = (lines: readonly Line[], root: Zone, titles: readonly string[]): Line[] => {
  const named = read(lines, root, titles, true);
  if (proseIn(named) >= Math.min(200, proseIn(lines) * 0.3)) return named;
  const plain = read(lines, root, titles, false);
  const better = proseIn(plain) > proseIn(named) * 2 ? plain : named;
  // A page of short lines only has no article; what it shows is still what it tells.
  return better.length > 0
    ? better
    : lines.filter((line) => !isLinkList(line) && boilerplateOf(line.text) === undefined);
};

/** A line that is nearly all link leads elsewhere, unless it is a sentence. */
const isLinkList = ({ text, linked }: Line): boolean =>
  linked > text.length * 0.6 &&
  !(text.length >= 60 && linked < text.length * 0.95) &&
  !(linked >= 60 && /[.!?]$/.test(text));
