/** Which passages of a report tell something: without particulars, boilerplate, site furniture and repeats. */
import { boilerplateOf } from "../report/boilerplate-lines.ts";
import type { Passage } from "../report/passage.ts";
import { cleanPassage } from "./cleaning.ts";

/** A passage this long that comes twice is a pull quote or a copy in another layout. */
const repeatLength = 60;

/** A site's search box, glued to the end of the last sentence. */
const gluedSearch = /(?<=[.!?"”’)])\s*(?:search|print|share|back to top|subscribe)(?: \p{Lu}[\p{L}.]+){0,3}$/iu;

const isWordless = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** A heading that nothing follows is that of something left out. */
const withoutEmptyHeadings = (passages: readonly Passage[]): Passage[] =>
  passages.slice(0, passages.findLastIndex(({ kind }) => kind !== "heading") + 1);

export const tellingOf = (passages: readonly Passage[], taken: ReadonlySet<number>, isDocument: boolean): Passage[] => {
  const seen = new Set<string>();
  const kept: Passage[] = [];
  passages.forEach((passage, i) => {
    if (taken.has(i)) return;
    let clean = cleanPassage(passage.text);
    if (i === passages.length - 1) clean = clean.replace(gluedSearch, "");
    if (isWordless(clean) || boilerplateOf(clean) !== undefined) return;
    if (clean.length >= repeatLength) {
      if (seen.has(clean)) return;
      seen.add(clean);
    }
    kept.push({ ...passage, text: clean });
  });
  const telling = isDocument ? kept : withoutEmptyHeadings(kept);
  return telling.length > 0 ? telling : kept;
};
