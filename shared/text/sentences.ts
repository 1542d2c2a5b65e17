/** Finds sentences in tokens: offset exact, aware of abbreviations, initials, closing quotes and block edges. */
import type { Block } from "./normalized-report.ts";
import type { Span } from "./span.ts";
import { type Tokens, tokenKinds } from "./tokens.ts";

/** A sentence as a half-open range of tokens; `block` numbers its paragraph. */
export type Sentence = { from: number; to: number; block: number; span: Span };

/** Words whose point does not end a sentence when more follows. */
const abbreviations = new Set(
  (
    "mr mrs ms dr prof rev fr st gen col lt maj capt cpt sgt cpl cmdr adm brig gov sen rep pres hon sr jr messrs mgr " +
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos vs etc approx ave blvd dept dist gov est fig vol ed al e.g i.e cf ca"
  ).split(" "),
);
const closers = new Set(['"', "”", "’", "»", ")", "]", "'"]);
const openers = new Set(['"', "“", "‘", "«", "(", "[", "'", "-", "–", "—"]);

/** Most tokens one sentence may have. */
const longest = 400;

const isEnder = (tokens: Tokens, i: number): boolean => {
  const sign = tokens.word[i];
  return sign === "." || sign === "!" || sign === "?" || sign === "…";
};

/** Whether the point at `i` belongs to an abbreviation or an initial rather than to the sentence. */
const isAbbreviation = (tokens: Tokens, i: number): boolean => {
  if (tokens.word[i] !== "." || i === 0 || tokens.end[i - 1] !== tokens.start[i]) return false;
  const before = tokens.word[i - 1] ?? "";
  if (tokens.kind[i - 1] !== tokenKinds.word) return false;
  return abbreviations.has(before) || (before.length === 1 && tokens.capital[i - 1] === 1);
};

/** Whether a sentence may start at token `i`. */
const canStart = (tokens: Tokens, i: number): boolean => {
  if (i >= tokens.count) return true;
  if (tokens.kind[i] === tokenKinds.number || tokens.capital[i] === 1) return true;
  return openers.has(tokens.word[i] ?? "");
};

/** Block number of each token; a blank line parts blocks where none are given. */
const blockStarts = (text: string, blocks: readonly Block[]): number[] => {
  if (blocks.length > 0) return blocks.map((block) => block.span.start);
  const starts = [0];
  for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 2)) starts.push(at + 2);
  return starts;
};

/** The sentences of a text, in order; they cover every token. */
export const sentencesOf = (tokens: Tokens, blocks: readonly Block[]): Sentence[] => {
  const sentences: Sentence[] = [];
  const starts = blockStarts(tokens.text, blocks);
  let block = 0;
  let from = 0;
  const close = (to: number): void => {
    if (to <= from) return;
    sentences.push({ from, to, block, span: { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 } });
    from = to;
  };
  for (let i = 0; i < tokens.count; i += 1) {
    // Lists and tables without a stop are cut, so that no rule ever walks a whole book.
    if (i - from >= longest) close(i);
    const at = tokens.start[i] ?? 0;
    while (at >= (starts[block + 1] ?? Number.POSITIVE_INFINITY)) {
      close(i);
      block += 1;
    }
    // The point inside `U.S.` ends nothing: most often the name goes on.
    if (!isEnder(tokens, i) || isAbbreviation(tokens, i)) continue;
    let last = i;
    while (
      last + 1 < tokens.count &&
      tokens.start[last + 1] === tokens.end[last] &&
      (closers.has(tokens.word[last + 1] ?? "") || isEnder(tokens, last + 1))
    )
      last += 1;
    const gap = last + 1 >= tokens.count || (tokens.start[last + 1] ?? 0) > (tokens.end[last] ?? 0);
    if (gap && canStart(tokens, last + 1)) {
      close(last + 1);
      i = last;
    }
  }
  close(tokens.count);
  return sentences;
};
