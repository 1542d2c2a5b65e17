/** Gathers what a page says about itself: head tags, microdata, marked dates, bylines, and the lines around its headline. */
import type { MarkedAuthor, MarkedDate, PageHead } from "../decoded.ts";
import type { Element, Page } from "./dom.ts";
import { namesOf, saysOtherDay, saysPublished } from "./element-names.ts";
import type { Line } from "./flow.ts";
import { headlineLine } from "./headline-line.ts";

const textOf = (element: Element, most = 300): string => {
  let text = "";
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (text.length > most) return;
      if (typeof child === "string") text += child;
      else {
        walk(child);
        if (child.tag !== "span" && child.tag !== "a" && child.tag !== "b" && child.tag !== "strong") text += " ";
      }
    }
  };
  walk(element);
  return text.replace(/\s+/g, " ").trim().slice(0, most);
};

const maybeAuthor = /by|auth|writer|reporter|autor|auteur/;
const authorName = /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|authors|writer|reporter|autor|auteur)(?:$|[\s_-]|__)/;
/** Authors of comments and of other stories are nobody's here. */
const elsewhere = /comment|related|sidebar|widget|teaser|promo|footer|recommend|bio\b|avatar|popular|trending/;
/** Addresses of the pages that sites keep about their authors. */
const authorPage =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|writers?|columnists?|contributors?|reporters?|journalists?)\/[^/]/i;
const dateProperty = /(?:^|:)(?:datepublished|datecreated|dateposted|uploaddate)$/;

/** How many of each are kept: a page may repeat them thousands of times. */
const most = 40;
/** Longest text of an element that is a date with what introduces it. */
const longestDate = 120;
const longestLine = 160;

/** Within so many lines of the headline an aside, or a link to an author's page, is about this page. */
const besideHeadline = 6;
/** How many lines above and below the headline, and around where the telling begins, belong to the frame. */
const above = 8;
const below = 14;
const atStart = 6;
const afterStart = 8;
const afterEnd = 14;

/** A day in an attribute: a browser shows something else or nothing. */
const attributeDate = ({ attributes }: Element): string | undefined =>
  attributes["datetime"] ??
  attributes["content"] ??
  (/\d{4}/.test(attributes["title"] ?? "") ? attributes["title"] : undefined);

const markedDate = (element: Element, names: string): Pick<MarkedDate, "value" | "by" | "names"> | null => {
  const { attributes, tag } = element;
  const property = (attributes["itemprop"] ?? attributes["property"] ?? "").toLowerCase();
  const isProperty = dateProperty.test(property);
  const isTime = tag === "time";
  if (!isProperty && !isTime && !(names !== "" && saysPublished(names))) return null;
  const parent = element.parent === null ? "" : namesOf(element.parent);
  const all = `${names} ${property} ${parent}`.trim();
  const value = attributeDate(element);
  const by = isProperty ? "property" : isTime ? "time" : "name";
  if (value !== undefined && value.length <= longestDate && /\d/.test(value)) return { value, by, names: all };
  const text = textOf(element, longestDate + 1);
  return text.length <= longestDate && /\d/.test(text) ? { value: text, by, names: all } : null;
};

/** The first text of a descendant that is the `name` property. */
const nameWithin = (element: Element): string | null => {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.attributes["itemprop"] === "name") return child.attributes["content"] ?? textOf(child, 160);
    const inner = nameWithin(child);
    if (inner !== null) return inner;
  }
  return null;
};

const markedAuthor = (element: Element, names: string): Omit<MarkedAuthor, "offset"> | null => {
  const { itemprop, rel, content, href } = element.attributes;
  if (itemprop === "author") return { value: content ?? nameWithin(element) ?? textOf(element, 160), by: "property" };
  if (rel === "author" || (maybeAuthor.test(names) && authorName.test(names)))
    return { value: textOf(element, 160), by: "name" };
  if (element.tag === "a" && href !== undefined && authorPage.test(href))
    return { value: textOf(element, 80), by: "link" };
  return null;
};

/** Where the telling stands on the page: half-open range of lines. */
export type Told = { start: number; end: number };

export const headOf = (page: Page, lines: readonly Line[], told: Told, titles: readonly string[]): PageHead => {
  const head: PageHead = {
    title: page.title,
    headings: lines
      .filter((line) => line.level === 1)
      .map((line) => line.text)
      .slice(0, 5),
    language: page.language,
    canonical: page.canonical,
    metas: page.metas,
    linkedData: page.linkedData,
    dates: [],
    bylines: [],
    frame: [],
    headline: null,
    hasHeadline: false,
    ending: [],
    slashed: [],
  };
  const found = headlineLine(lines, titles);
  const headline = found?.at ?? told.start;
  head.hasHeadline = found !== null;
  head.headline = found?.isTitle ? (lines[found.at]?.text ?? null) : null;
  const holds = ({ from, to }: Element, line: number): boolean => from <= line && line < to;

  const walk = (element: Element, foreign: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      const { tag } = child;
      const names = namesOf(child);
      // What holds the headline or the telling is the page itself, whatever its theme calls it.
      const outside =
        foreign ||
        ((tag === "aside" || tag === "footer" || elsewhere.test(names)) &&
          !holds(child, headline) &&
          !holds(child, told.start));
      if (head.dates.length < most) {
        const date = markedDate(child, names);
        if (date !== null && !saysOtherDay(names))
          head.dates.push({
            ...date,
            offset: child.from - headline,
            line: lines[child.from]?.text.slice(0, longestLine) ?? "",
            outside,
          });
      }
      const offset = child.from - headline;
      const isNear = Math.abs(offset) <= besideHeadline;
      if (head.bylines.length < most && (!outside || isNear)) {
        const author = markedAuthor(child, names);
        if (author !== null && (author.by !== "link" || isNear)) head.bylines.push({ ...author, offset });
      }
      walk(child, outside);
    }
  };
  walk(page.body, false);

  lines.forEach((line, i) => {
    const { text } = line;
    if (text.length > longestLine) return;
    // Under the telling a day needs a word; a telling that begins above the headline was taken from elsewhere.
    const isUnder = i >= told.end && told.start >= headline;
    const isFrame =
      !isUnder &&
      ((i >= headline - above && i <= headline + below) || (i >= told.start - atStart && i < told.start + afterStart));
    if (isFrame) head.frame.push({ text, offset: i - headline, linked: line.linked > text.length * 0.6 });
    else if (i >= told.end && i < told.end + afterEnd) head.ending.push(text);
    if (head.slashed.length < most && text.length < longestDate) {
      const numbers = /(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d{2})(?![\d/-])/.exec(text);
      if (numbers !== null) head.slashed.push(numbers[0]);
    }
  });
  return head;
};
