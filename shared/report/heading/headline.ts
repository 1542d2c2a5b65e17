/** The title as a reader sees it: a page's headline, or the first line of a text that stands for itself. */

import { boilerplateOf } from "../boilerplate-lines.ts";
import type { HeadingRule } from "./finding.ts";
import { clean } from "./names.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** "Headline | Site": the longest part, unless the bar is part of the headline. */
export const withoutSite = (title: string): string => {
  const parts = clean(title).split(/\s+[|»·•]\s+|\s+[–—-]{1,2}\s+(?=[^–—-]{2,45}$)/);
  const [first = ""] = parts;
  if (parts.length === 1) return first;
  if (first.split(" ").length >= 3) return first;
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
};

/** The page's heading when its title repeats it; a heading that does not is often the site's name. */
export const pageHeadline: HeadingRule = {
  id: "headline",
  read({ decoded }) {
    const { page } = decoded;
    if (page === undefined) return {};
    const meta = page.metas.find(({ name }) => name === "og:title")?.content ?? "";
    const told = letters(`${page.title} ${meta}`);
    const heading = page.headings.find((text) => text.length >= 8 && told.includes(letters(text)));
    if (heading !== undefined) return { title: clean(heading) };
    const fallback =
      withoutSite(meta) || (page.headings.length === 1 ? (page.headings[0] ?? "") : "") || withoutSite(page.title);
    return fallback === "" ? {} : { title: fallback };
  },
};

const maxLength = 180;
const near = 6;
const isSentence = (text: string): boolean => /[.;:,]["”’»)]?$/.test(text) && !/\b(?:\p{Lu}\.){1,}$/u.test(text);

/** First heading-like line; a text that begins with prose has no title, and none is made up. */
export const firstLine: HeadingRule = {
  id: "first-line",
  read({ decoded }) {
    if (decoded.page !== undefined) return {};
    for (const [i, { text, kind }] of decoded.passages.slice(0, near).entries()) {
      if (kind === "list-item" || kind === "table-row" || kind === "quote") return {};
      if (boilerplateOf(text) !== undefined) continue;
      if (text.length > maxLength || (isSentence(text) && kind !== "heading")) return {};
      if (!/\p{L}{2}/u.test(text) || text.split(/\s+/).length < 2) continue;
      return { title: clean(text), taken: [i] };
    }
    return {};
  },
};
