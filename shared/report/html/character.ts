/** What a part of a page says it is for, by its tag, role and names. */
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

export type Character = "foreign" | "readers" | "advert" | "body" | "plain";

const isHidden = ({ attributes }: Element): boolean =>
  attributes["hidden"] !== undefined ||
  attributes["aria-hidden"] === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes["style"] ?? "");

export const characterOf = (element: Element, byName: boolean): Character => {
  if (foreignTags.has(element.tag) || isHidden(element)) return "foreign";
  const { role, itemprop } = element.attributes;
  if (role !== undefined && foreignRoles.has(role)) return "foreign";
  if (itemprop === "articleBody") return "body";
  let character: Character = "plain";
  let isForeign = false;
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
      else if (foreignWords.has(word) || foreignPairs.has(pair)) isForeign = true;
    }
  }
  // A name that says "body" outweighs one that says how the part looks.
  return isForeign && character !== "body" ? "foreign" : character;
};
