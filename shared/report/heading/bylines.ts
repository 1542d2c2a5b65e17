/** "By A. Writer" as a line of its own near the start of a text, or in the frame of a page. */
import type { HeadingRule } from "./finding.ts";
import { peopleIn } from "./names.ts";

const starts = /^(?:(?:written|reported|story|reporting|words|text)\s+)?(?:by|von|par|por|автор)\b:?\s+\p{Lu}/iu;
const maxLength = 140;
const near = 10;

export const bylines: HeadingRule = {
  id: "byline",
  read({ decoded }) {
    const lines = (decoded.page?.frame ?? decoded.passages.slice(0, near)).map(({ text }) => text);
    for (const [i, line] of lines.entries()) {
      if (line.length > maxLength || !starts.test(line) || /[.!?]$/.test(line)) continue;
      const authors = peopleIn(line);
      if (authors.length > 0) return { authors, ...(decoded.page === undefined && { taken: [i] }) };
    }
    return {};
  },
};
