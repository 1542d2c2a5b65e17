/** The day in a wire dateline: "OSH, Kyrgyzstan, 9 May 2011 (Agency) --". The line stays in the text. */
import { readDate } from "../dates.ts";
import type { HeadingRule } from "./finding.ts";

const shape =
  /^(?:\([^)]{2,40}\)\s*)?(\p{Lu}[\p{Lu}\p{M}' .-]{2,40}(?:\s\([^)]{2,40}\))?(?:,\s*\p{Lu}[\p{L}\p{M}' .-]{1,30}){0,2}),\s+([^()–—]{5,32}?)\s*(?:\([^)]{2,60}\)\s*)?(?:--|—|–|-\s|:\s|\[|\()/u;
/** Passages that may stand before the dateline: title, kicker. */
const near = 8;

export const dateline: HeadingRule = {
  id: "dateline",
  read({ decoded, received }) {
    for (const { text } of decoded.passages.slice(0, near)) {
      const found = shape.exec(text.slice(0, 200));
      const date = readDate(found?.[2] ?? "");
      if (date !== null && date.precision === "day" && date.from <= received.slice(0, 10)) return { published: date };
    }
    return {};
  },
};
