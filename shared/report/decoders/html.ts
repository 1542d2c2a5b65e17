/** A web page: the passages of its article, and its head. */
import { decodeText } from "../charset.ts";
import type { Decoded } from "../decoded.ts";
import { articleOf } from "../html/article.ts";
import { type Page, readPage } from "../html/dom.ts";
import { flowOf } from "../html/flow.ts";
import { headOf } from "../html/head.ts";
import type { Parsers } from "../parsers.ts";
import type { Decoder } from "./decoder.ts";

/** A page has a few titles; each line is held against all of them. */
const mostTitles = 20;

/** Titles the page gives itself. */
const titlesOf = (title: string, metas: readonly { name: string; content: string }[]): string[] => [
  title,
  ...metas
    .filter(({ name }) => /(?:^|:)title$|^headline$/.test(name))
    .slice(0, mostTitles - 1)
    .map(({ content }) => content),
];

const articleMetas = /^(?:article:published_time|article:published|citation_publication_date|parsely-pub-date)$/;

/** Whether a page calls itself an article in its head. */
const saysArticle = ({ metas, linkedData }: Page): boolean =>
  metas.some(({ name, content }) =>
    name === "og:type" ? /^(?:article|news)/i.test(content) : articleMetas.test(name),
  ) || linkedData.some((text) => /"@type"\s*:\s*\[?\s*"(?:\w*Article|BlogPosting|Report)"/.test(text));

export const decodePage = (source: string, parsers: Pick<Parsers, "html">): Decoded => {
  const page = readPage(parsers.html, source);
  const { lines, root } = flowOf(page.body);
  const titles = titlesOf(page.title, page.metas);
  // A line of the article that repeats a title, or a part of one, is no part of the telling.
  const parts = [...titles, ...page.title.split(/\s+[|–—·»:-]\s+/)];
  const address = page.canonical ?? page.metas.find(({ name }) => name === "og:url")?.content ?? "";
  const article = articleOf(lines, root, { titles: parts, address, isArticle: saysArticle(page) });
  const [first, last] = [article[0], article.at(-1)];
  const start = first === undefined ? lines.length : lines.indexOf(first);
  const end = last === undefined ? lines.length : lines.lastIndexOf(last) + 1;
  return {
    kind: "html",
    passages: article.map(({ kind, text }) => ({ kind, text })),
    page: headOf(page, lines, { start, end }, titles),
  };
};

export const html: Decoder = async ({ bytes, contentType }, parsers) =>
  decodePage((await decodeText(bytes, contentType, parsers)).text, parsers);
