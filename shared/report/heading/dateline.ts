/** The day in a wire dateline: "OSH, Kyrgyzstan, 9 May 2011 (Agency) --". The line stays in the text. */
import { readDate } from "../dates.ts";
import type { HeadingRule } from "./finding.ts";

const shape =
  /^(?:\([^)]{2,40}\)\s*)?(\p{Lu}[\p{Lu}\p{M}' .-]{2,40}(?:\s\([^)]{2,40}\))?(?:,\s*\p{Lu}[\p{L}\p{M}' .-]{1,30}){0,2}),\s+([^()–—]{5,32}?)\s*(?:\([^)]{2,60}\)\s*)?(?:--|—|–|-\s|:\s|\[|\()/u;
/** A passage that opens with its day, set off by a stroke or a quotation: "09.05.2011 - ", "9 May 2011. The". */
const opening =
  /^(?:\p{Lu}[\p{L}\p{M}. -]{2,30},\s+)?((?:\d{1,2}\.\s?){2}\d{4}|\d{1,2}\.?\s\p{L}{3,12}\s\d{4})\s*(?:[-–—:|)/.]|\s["“„«»](?=\p{L}))/u;
/** Passages that may open with their day. */
const first = 2;
/** Passages that may stand before the dateline: title, kicker. */
const near = 8;

export const dateline: HeadingRule = {
  id: "dateline",
  read({ decoded, received }) {
    for (const [i, { text }] of decoded.passages.slice(0, near).entries()) {
      const start = text.slice(0, 200);
      const date = readDate(shape.exec(start)?.[2] ?? (i < first ? opening.exec(start)?.[1] : undefined) ?? "");
      if (date !== null && date.precision === "day" && date.from <= received.slice(0, 10)) return { published: date };
    }
    return {};
  },
};
