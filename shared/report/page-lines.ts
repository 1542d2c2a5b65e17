/** The lines of a document that is all telling and comes as HTML: a mail's body, a converted text. */
import { readPage } from "./html/dom.ts";
import { flowOf, type Line } from "./html/flow.ts";
import type { Parsers } from "./parsers.ts";

export const linesOfPage = (source: string, { html }: Pick<Parsers, "html">): Line[] =>
  flowOf(readPage(html, source).body).lines;
