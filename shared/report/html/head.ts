/** Gathers what a page says about itself: head tags, microdata, times, bylines, and the lines around its headline. */
import type { PageHead } from "../decoded.ts";
import type { Element, Page } from "./dom.ts";
import type { Line } from "./flow.ts";

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

const nameOf = (element: Element): string =>
  `${element.attributes["class"] ?? ""} ${element.attributes["id"] ?? ""}`.toLowerCase();
const authorName = /(?:^|[\s_-])(?:by-?line|author(?:-?name)?|authors|writer|reporter|autor|auteur)(?:$|[\s_-]|__)/;
/** Authors of comments and of other stories are nobody's here. */
const elsewhere = /comment|related|sidebar|widget|teaser|promo|footer|recommend|bio\b|avatar|popular|trending/;
const properties = new Set(["datePublished", "dateCreated", "author", "headline", "publisher", "name"]);

/** How many of each are kept: a page may repeat them thousands of times. */
const most = 40;

export const headOf = (page: Page, lines: readonly Line[], articleStart: number): PageHead => {
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
    properties: [],
    times: [],
    bylines: [],
    frame: [],
  };
  const walk = (element: Element, foreign: boolean): void => {
    for (const child of element.children) {
      if (typeof child === "string") continue;
      const { attributes, tag } = child;
      const name = nameOf(child);
      const outside = foreign || tag === "aside" || tag === "footer" || elsewhere.test(name);
      const property = attributes["itemprop"];
      if (property !== undefined && properties.has(property) && !outside && head.properties.length < most)
        head.properties.push({
          name: property,
          value: attributes["content"] ?? attributes["datetime"] ?? textOf(child),
        });
      if (tag === "time" && !outside && head.times.length < most)
        head.times.push({
          value: attributes["datetime"] ?? textOf(child, 80),
          role: `${name} ${property ?? ""} ${nameOf(element)}`.trim(),
        });
      if (!outside && head.bylines.length < most && (attributes["rel"] === "author" || authorName.test(name)))
        head.bylines.push(textOf(child, 160));
      walk(child, outside);
    }
  };
  walk(page.body, false);
  const heading = lines.findIndex((line) => line.level === 1);
  const from = Math.max(0, Math.min(heading < 0 ? articleStart : heading, articleStart) - 6);
  for (let i = from; i < Math.min(lines.length, Math.max(articleStart, heading) + 12); i += 1) {
    const line = lines[i];
    if (line !== undefined && line.text.length <= 160) head.frame.push(line.text);
  }
  return head;
};
