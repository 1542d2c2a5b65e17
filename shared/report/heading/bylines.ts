/** "By A. Writer" in a line of its own near the start of a text, or in the frame of a page. */
import type { HeadingRule } from "./finding.ts";
import { authorsIn, peopleIn } from "./names.ts";

const preposition = "by|von|par|por|door|автор";
const starts = new RegExp(
  `^(?:(?:written|reported|story|reporting|words|text)\\s+)?(?:${preposition})\\b:?\\s+\\p{Lu}`,
  "iu",
);
/** A day, then the byline: "Posted on 3 May 2011 by A. Writer", "12/06/2011 by A. Writer". */
const afterDay = new RegExp(
  `^(?:(?:posted|published|written|created|veröffentlicht|publié|publicado)\\b)?[^.!?]{0,10}\\b\\d[^.!?]{3,24}\\s(?:${preposition})\\s+(?=\\p{Lu})`,
  "iu",
);
const maxLength = 140;
const near = 10;

export const bylines: HeadingRule = {
  id: "byline",
  read({ decoded }) {
    const lines = (decoded.page?.frame ?? decoded.passages.slice(0, near)).map(({ text }) => text);
    for (const [i, line] of lines.entries()) {
      if (line.length > maxLength || /[.!?]$/.test(line)) continue;
      for (const part of [line, ...line.split(/\s*[|•·]\s*/)]) {
        const written = part.replace(afterDay, "by ");
        if (!starts.test(written)) continue;
        const authors = decoded.page === undefined ? peopleIn(written) : authorsIn(written);
        if (authors.length > 0) return { authors, ...(decoded.page === undefined && { taken: [i] }) };
      }
    }
    return {};
  },
};
