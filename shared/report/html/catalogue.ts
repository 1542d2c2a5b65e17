/** Finds what a page lists: a row of like parts (offers, threads, entries) that together say more than its prose. */
import type { Line, Zone } from "./flow.ts";

/** Fewer like parts are a layout, not a list. */
const fewest = 4;
const card = { minChars: 12, maxChars: 900, maxLines: 30 };
/** A list of single links is a menu unless they read like titles. */
const titleWords = 4;
/** A text that stands in so many of the parts is a button or a label. */
const common = 0.5;
/** Share of a zone's parts that must be alike. */
const mostlyAlike = 0.6;

export type Catalogue = { start: number; end: number; lines: Line[]; chars: number };

const wordCount = (text: string): number => text.split(" ").length;

/** The lines of like parts without what they have in common; null where they are no list. */
const listOf = (lines: readonly Line[], parts: readonly Zone[], foreign: Uint8Array): Catalogue | null => {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const held = parts.map((part) => lines.slice(part.start, part.end).filter((_, i) => !foreign[part.start + i]));
  const counts = new Map<string, number>();
  for (const own of held)
    for (const text of new Set(own.map((line) => line.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  const telling = held.map((own) => {
    const seen = new Set<string>();
    return own.filter(({ text }) => {
      const isNew = !seen.has(text) && (counts.get(text) ?? 0) <= parts.length * common;
      seen.add(text);
      return isNew;
    });
  });
  const all = telling.flat();
  const chars = all.reduce((sum, { text }) => sum + text.length, 0);
  const words = all.reduce((sum, { text }) => sum + wordCount(text), 0);
  const isMenu = all.length <= parts.length * 1.2 && words < parts.length * titleWords;
  if (isMenu || all.length === 0) return null;
  return { start: first.start, end: last.end, lines: all, chars };
};

const isCard = (lines: readonly Line[], zone: Zone): boolean => {
  if (zone.end - zone.start > card.maxLines) return false;
  let chars = 0;
  for (let i = zone.start; i < zone.end; i += 1) chars += lines[i]?.text.length ?? 0;
  return chars >= card.minChars && chars <= card.maxChars;
};

/** The list with the most text on the page, outside its foreign parts. */
export const catalogueOf = (lines: readonly Line[], root: Zone, foreign: Uint8Array): Catalogue | null => {
  let best: Catalogue | null = null;
  const visit = (zone: Zone): void => {
    if (zone.end - zone.start < fewest) return;
    const groups = Map.groupBy(
      zone.children.filter((child) => !foreign[child.start]),
      ({ element }) => element.tag,
    );
    for (const parts of groups.values()) {
      const cards = parts.filter((part) => isCard(lines, part));
      if (cards.length < fewest || cards.length < parts.length * mostlyAlike) continue;
      const list = listOf(lines, cards, foreign);
      if (list !== null && list.chars > (best?.chars ?? 0)) best = list;
    }
    for (const child of zone.children) visit(child);
  };
  visit(root);
  return best;
};
