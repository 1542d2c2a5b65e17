/** A light document tree: only what reading an article needs, its depth bounded so that walks never overflow, and its size. */
import { limits } from "../limits.ts";
import type { HtmlSink } from "../parsers.ts";
import { inlineTags, lentBreak, unseenTags, voidTags } from "./element-tags.ts";

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

const emptyPage = (): Page => ({
  body: { tag: "body", attributes: {}, children: [], parent: null, from: 0, to: 0 },
  title: "",
  language: null,
  canonical: null,
  metas: [],
  linkedData: [],
});

/** Pieces of text held back before they are joined. */
const mostHeld = 1000;

const noAttributes: Record<string, string> = Object.freeze({});
const isEmpty = (attributes: Record<string, string>): boolean => {
  for (const _ in attributes) return false;
  return true;
};

/** Elements deeper or later than the limits are left out: their text, line by line, goes to the last element kept. */
export const readPage = (parse: (source: string, sink: HtmlSink) => void, source: string): Page => {
  const page = emptyPage();
  let at = page.body;
  let depth = 0;
  let count = 0;
  /** Open elements that were left out. */
  let lent = 0;
  let unseenTag = "";
  let unseenDepth = 0;
  let collect: "title" | "linked-data" | null = null;
  let collected = "";

  const noteHead = (tag: string, attributes: Record<string, string>): void => {
    if (tag === "meta") {
      const name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"] ?? attributes["http-equiv"];
      const content = attributes["content"];
      if (name && content && page.metas.length < limits.htmlParticulars)
        page.metas.push({ name: name.toLowerCase(), content });
    } else if (tag === "link") {
      if (attributes["rel"]?.toLowerCase() === "canonical" && attributes["href"]) page.canonical = attributes["href"];
    } else if (tag === "html") page.language = attributes["lang"] ?? attributes["xml:lang"] ?? null;
  };

  /** Text of `at` that is not yet among its children: joined, for a parser tells it in small pieces. */
  let held: string[] = [];
  const settle = (): void => {
    if (held.length > 0) at.children.push(held.join(""));
    held = [];
  };
  const put = (data: string): void => {
    held.push(data);
    if (held.length >= mostHeld) settle();
  };
  /** Of an element that is not kept only its lines are. */
  const lend = (tag: string): void => {
    if (tag === "br") put("\n");
    else if (tag === "td" || tag === "th") put(" ");
    else if (!inlineTags.has(tag)) put(lentBreak);
  };

  parse(source, {
    open(tag, attributes) {
      if (unseenTag !== "") {
        if (tag === unseenTag) unseenDepth += 1;
        return;
      }
      if (unseenTags.has(tag)) {
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
      const isVoid = voidTags.has(tag);
      if (count >= limits.htmlElements || (depth >= limits.htmlNesting && !isVoid)) {
        lend(tag);
        if (!isVoid) lent += 1;
        return;
      }
      count += 1;
      const own = isEmpty(attributes) ? noAttributes : attributes;
      const element: Element = { tag, attributes: own, children: [], parent: at, from: 0, to: 0 };
      settle();
      at.children.push(element);
      if (isVoid) return;
      at = element;
      depth += 1;
    },
    text(data) {
      if (collect !== null) collected += data;
      else if (unseenTag === "") put(data);
    },
    close(tag) {
      if (unseenTag !== "") {
        if (tag !== unseenTag) return;
        unseenDepth -= 1;
        if (unseenDepth > 0) return;
        unseenTag = "";
        if (collect === "linked-data" && page.linkedData.length < limits.htmlParticulars)
          page.linkedData.push(collected);
        collect = null;
        return;
      }
      if (tag === "title" && collect === "title") {
        page.title = collected.trim();
        collect = null;
        return;
      }
      if (lent > 0) {
        if (voidTags.has(tag)) return;
        lent -= 1;
        lend(tag);
        return;
      }
      // The parser closes what it opened, in order; a close that matches no open element here was one of the skipped tags.
      if (at.tag === tag && at.parent !== null) {
        settle();
        at = at.parent;
        depth -= 1;
      }
    },
  });
  settle();
  return page;
};
