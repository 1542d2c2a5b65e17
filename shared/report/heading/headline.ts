/** The title as a reader sees it: a page's headline, or the first line of a text that stands for itself. */

import { boilerplateOf } from "../boilerplate-lines.ts";
import type { HeadingRule } from "./finding.ts";
import { clean } from "./names.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const bars = /\s+[|»·•]\s+|\s+[–—-]{1,2}\s+(?=[^–—-]{2,60}$)/;

/** "Headline | Site" without the site: a part that is the site's name goes, else a last part behind a headline of some length. */
export const withoutSite = (title: string, site = ""): string => {
  const whole = clean(title);
  const parts = whole.split(bars);
  const [first = ""] = parts;
  if (parts.length === 1) return first;
  const name = letters(site);
  if (name !== "") {
    const left = parts.filter((part) => letters(part) !== name);
    if (left.length > 0 && left.length < parts.length) return left.join(" - ");
  }
  return first.split(" ").length >= 3 ? first : whole;
};

/** A mark to link to the heading, or the count of what the page lists. */
const trailing = /\s*(?:[#¶§]|\(\d+ \p{L}+\))\s*$/u;

/** What a page calls itself where nobody named it. */
const nameless = /^(?:home|home ?page|index|start|startseite|welcome|untitled(?: document)?|new page|page \d+)$/i;

/** The headline readers see, where the page's own titles bear it out; else those titles without the site's name. */
export const pageHeadline: HeadingRule = {
  id: "headline",
  read({ decoded }) {
    const { page } = decoded;
    if (page === undefined) return {};
    const content = (name: string): string => page.metas.find((meta) => meta.name === name)?.content ?? "";
    const site = content("og:site_name");
    const [single = "", ...others] = page.headings;
    const candidates = [
      page.headline ?? "",
      withoutSite(content("og:title"), site),
      others.length === 0 && page.title === "" ? single : "",
      withoutSite(page.title, site),
      single,
    ].map((each) => clean(each.replace(trailing, "").replace(/[™®©]/g, "")));
    const title = candidates.find((each) => each !== "" && !nameless.test(each));
    return title === undefined ? {} : { title };
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
