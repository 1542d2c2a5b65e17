/** A light document tree: only what reading an article needs, with its depth bounded so that walks never overflow. */
import type { HtmlSink } from "../parsers.ts";

export type Element = {
  tag: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
  parent: Element | null;
  /** The half-open range of lines it lies in, once the page is laid out; a part of a line counts as that line. */
  from: number;
  to: number;
};

/** A parsed page: its body and what its head says. */
export type Page = {
  body: Element;
  title: string;
  language: string | null;
  canonical: string | null;
  /** `name`, `property`, `itemprop` or `http-equiv` (lower case) with its content, in document order. */
  metas: { name: string; content: string }[];
  /** Texts of the `application/ld+json` scripts. */
  linkedData: string[];
};

/** Their text is never read by a visitor, or only tells how the text beside it is spoken. */
const unseen = new Set(
  "script style noscript template svg math iframe object embed canvas video audio select datalist textarea button map applet dialog progress meter rt rp".split(
    " ",
  ),
);
const voids = new Set("area base br col hr img input link meta param source track wbr".split(" "));

const emptyPage = (): Page => ({
  body: { tag: "body", attributes: {}, children: [], parent: null, from: 0, to: 0 },
  title: "",
  language: null,
  canonical: null,
  metas: [],
  linkedData: [],
});

/** Elements deeper than `maxDepth` are left out, their text goes to the deepest element kept. */
export const readPage = (parse: (source: string, sink: HtmlSink) => void, source: string, maxDepth = 200): Page => {
  const page = emptyPage();
  let at = page.body;
  let depth = 0;
  let tooDeep = 0;
  let unseenTag = "";
  let unseenDepth = 0;
  let collect: "title" | "linked-data" | null = null;
  let collected = "";

  const noteHead = (tag: string, attributes: Record<string, string>): void => {
    if (tag === "meta") {
      const name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? attributes["http-equiv"];
      const content = attributes["content"];
      if (name && content) page.metas.push({ name: name.toLowerCase(), content });
    } else if (tag === "link") {
      if (attributes["rel"]?.toLowerCase() === "canonical" && attributes["href"]) page.canonical = attributes["href"];
    } else if (tag === "html") page.language = attributes["lang"] ?? attributes["xml:lang"] ?? null;
  };

  parse(source, {
    open(tag, attributes) {
      if (unseenTag !== "") {
        if (tag === unseenTag) unseenDepth += 1;
        return;
      }
      if (unseen.has(tag)) {
        unseenTag = tag;
        unseenDepth = 1;
        collect = tag === "script" && /ld\+json/i.test(attributes["type"] ?? "") ? "linked-data" : null;
        collected = "";
        return;
      }
      if (tag === "title" && page.title === "") {
        collect = "title";
        collected = "";
        return;
      }
      noteHead(tag, attributes);
      if (tag === "body") page.body.attributes = attributes;
      if (tag === "html" || tag === "head" || tag === "body" || tag === "meta" || tag === "link") return;
      if (depth >= maxDepth && !voids.has(tag)) {
        tooDeep += 1;
        return;
      }
      const element: Element = { tag, attributes, children: [], parent: at, from: 0, to: 0 };
      at.children.push(element);
      if (voids.has(tag)) return;
      at = element;
      depth += 1;
    },
    text(data) {
      if (collect !== null) collected += data;
      else if (unseenTag === "") at.children.push(data);
    },
    close(tag) {
      if (unseenTag !== "") {
        if (tag !== unseenTag) return;
        unseenDepth -= 1;
        if (unseenDepth > 0) return;
        unseenTag = "";
        if (collect === "linked-data") page.linkedData.push(collected);
        collect = null;
        return;
      }
      if (tag === "title" && collect === "title") {
        page.title = collected.trim();
        collect = null;
        return;
      }
      if (tooDeep > 0) {
        if (!voids.has(tag)) tooDeep -= 1;
        return;
      }
      // The parser closes what it opened, in order; a close that matches no open element here was one of the skipped tags.
      if (at.tag === tag && at.parent !== null) {
        at = at.parent;
        depth -= 1;
      }
    },
  });
  return page;
};
