/** A report as the rules see it: tokens, sentences, the lexicon's hits, names, dates and places, each found once. */
import type { When } from "../report/when.ts";
import type { NormalizedReport } from "../text/normalized-report.ts";
import { isReadLanguage } from "../text/read-languages.ts";
import { type Sentence, sentencesOf } from "../text/sentences.ts";
import type { Span } from "../text/span.ts";
import { type Tokens, tokenize } from "../text/tokens.ts";
import { datelineOf } from "./dateline.ts";
import { readDates } from "./dates/read-dates.ts";
import type { TimeExpression } from "./dates/time-expression.ts";
import { partsOf } from "./grammar.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Toponym } from "./mention.ts";
import { type Name, readNames } from "./names/read-names.ts";
import { type Hit, startingAt } from "./phrasebook.ts";
import { readPlacesIn } from "./places/read-places.ts";
import { quotedTokens } from "./quotations.ts";
import { book, type Mark, type Sense } from "./senses.ts";

/** Something with a token range beside its offsets. */
export type Placed<T> = T & { from: number; to: number };

export type Reading = {
  report: NormalizedReport["report"];
  blocks: NormalizedReport["blocks"];
  text: string;
  published: When;
  tokens: Tokens;
  part: Uint8Array;
  sentences: readonly Sentence[];
  /** Number of the sentence each token lies in. */
  sentenceOf: Int32Array;
  /** Hits by the token they start at, longest first. */
  starts: readonly (readonly Hit<Sense>[] | undefined)[];
  /** Hits by the token before which they end. */
  ends: readonly (readonly Hit<Sense>[] | undefined)[];
  names: readonly Name[];
  /** Number of the name that covers a token, or -1. */
  nameAt: Int32Array;
  times: readonly Placed<TimeExpression>[];
  timeAt: Int32Array;
  toponyms: readonly Placed<Toponym>[];
  toponymAt: Int32Array;
  /** 1 where a token lies inside quotation marks. */
  quoted: Uint8Array;
};

/** First token that ends after an offset. */
export const tokenAt = (tokens: Tokens, offset: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const placed = <T extends { span: Span }>(tokens: Tokens, items: readonly T[]): Placed<T>[] =>
  items.map((item) => ({
    ...item,
    from: tokenAt(tokens, item.span.start),
    to: tokenAt(tokens, item.span.end - 1) + 1,
  }));

/** Which of the items covers each token, or -1. */
const coverage = (count: number, items: readonly { from: number; to: number }[]): Int32Array => {
  const at = new Int32Array(count).fill(-1);
  items.forEach((item, number) => {
    for (let i = item.from; i < item.to && i < count; i += 1) at[i] = number;
  });
  return at;
};

const scan = (tokens: Tokens) => {
  const starts: (readonly Hit<Sense>[] | undefined)[] = new Array(tokens.count);
  const ends: (Hit<Sense>[] | undefined)[] = new Array(tokens.count + 1);
  let idiomTo = 0;
  for (let i = 0; i < tokens.count; i += 1) {
    // "May" with a capital is the month.
    if (tokens.word[i] === "may" && tokens.capital[i] === 1) continue;
    let hits = startingAt(book, tokens, i);
    if (hits.length === 0) continue;
    const idiom = hits.find((hit) => hit.sense.kind === "mark" && hit.sense.mark === "idiom");
    // A trigger inside a figure of speech means nothing, unless it is the longer phrase of the two.
    if (idiom) idiomTo = Math.max(idiomTo, idiom.to);
    if (i < idiomTo) hits = hits.filter((hit) => hit.sense.kind !== "trigger" || hit.to > idiomTo);
    if (hits.length === 0) continue;
    starts[i] = hits;
    for (const hit of hits) {
      const list = ends[hit.to];
      if (list) list.push(hit);
      else ends[hit.to] = [hit];
    }
  }
  return { starts, ends };
};

/** Reads the report once for all rules. */
export const readReport = (normalized: NormalizedReport, knowledge: Knowledge): Reading => {
  const { report, text } = normalized;
  const tokens = tokenize(text);
  const dateline = datelineOf(text, [0, ...normalized.blocks.slice(1).map(({ span }) => span.start)]);
  const afterDateline = dateline?.end ?? 0;
  const sentences = sentencesOf(tokens, normalized.blocks).map((sentence) => {
    // What stands before the dateline is headline or letterhead: told all the same.
    if (dateline && sentence.span.end <= dateline.start) return sentence;
    const from = Math.min(tokenAt(tokens, afterDateline), sentence.to - 1);
    return sentence.from < from && from < sentence.to
      ? { ...sentence, from, span: { start: tokens.start[from] ?? 0, end: sentence.span.end } }
      : sentence;
  });
  const sentenceOf = new Int32Array(tokens.count);
  for (const [number, sentence] of sentences.entries()) sentenceOf.fill(number, sentence.from, sentence.to);
  const times = placed(
    tokens,
    readDates(text, report.published).filter(
      ({ span }) =>
        (span.start >= afterDateline || span.end <= (dateline?.start ?? 0)) &&
        // "a 70-year-old farmer": an age tells of people and of no time.
        !/^\S+[- ]years?[- ]olds?\b/.test(text.slice(span.start, span.end + 6)),
    ),
  );
  // A dateline further down lies outside every sentence, so it locates nothing; its country still helps to tell places apart.
  const hints = dateline?.start === 0 ? { dateline } : {};
  const toponyms = placed(tokens, readPlacesIn(tokens, knowledge.gazetteer, hints));
  const part = partsOf(tokens);
  const { starts, ends } = scan(tokens);
  const toponymAt = coverage(tokens.count, toponyms);
  const timeAt = coverage(tokens.count, times);
  const names = readNames(
    { tokens, sentences, sentenceOf, part, starts, toponyms, toponymAt, timeAt },
    knowledge.actors,
  );
  return {
    report,
    blocks: normalized.blocks,
    text,
    published: report.published,
    tokens,
    part,
    sentences,
    sentenceOf,
    starts,
    ends,
    names,
    nameAt: coverage(tokens.count, names),
    times,
    timeAt,
    toponyms,
    toponymAt,
    quoted: quotedTokens(tokens, sentences),
  };
};

/** Whether a sentence stands in a paragraph of a language the rules cannot read. */
export const isForeign = (reading: Pick<Reading, "blocks">, { block }: Sentence): boolean =>
  !isReadLanguage(reading.blocks[block]?.language ?? "en");

/** Token range of the paragraph a sentence lies in, at most fifty sentences to either side. */
export const paragraphOf = (reading: Pick<Reading, "sentences">, number: number): { from: number; to: number } => {
  const block = reading.sentences[number]?.block;
  let first = number;
  let last = number;
  while (number - first < 50 && reading.sentences[first - 1]?.block === block) first -= 1;
  while (last - number < 50 && reading.sentences[last + 1]?.block === block) last += 1;
  return { from: reading.sentences[first]?.from ?? 0, to: reading.sentences[last]?.to ?? 0 };
};

/** Those of a list in the order of the text that start in a token range. */
export const within = <T extends { from: number }>(items: readonly T[], from: number, to: number): readonly T[] => {
  const firstFrom = (token: number): number => {
    let low = 0;
    let high = items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((items[middle]?.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = firstFrom(from);
  return items.slice(first, Math.max(first, firstFrom(to)));
};

/** The words of a token range as the text has them. */
export const wordsOf = (reading: Pick<Reading, "text" | "tokens">, from: number, to: number): string =>
  reading.text.slice(reading.tokens.start[from], reading.tokens.end[to - 1]);

export const spanOf = (reading: Pick<Reading, "tokens">, from: number, to: number): Span => ({
  start: reading.tokens.start[from] ?? 0,
  end: reading.tokens.end[to - 1] ?? 0,
});

/** The marks that start at a token, with where they end. */
export const markAt = (reading: Reading, at: number, mark: Mark): number | null => {
  for (const hit of reading.starts[at] ?? []) if (hit.sense.kind === "mark" && hit.sense.mark === mark) return hit.to;
  return null;
};

/** Whether one of the marks starts in a token range. */
export const hasMark = (reading: Reading, from: number, to: number, ...wanted: readonly Mark[]): boolean => {
  for (let i = from; i < to; i += 1)
    for (const hit of reading.starts[i] ?? [])
      if (hit.sense.kind === "mark" && wanted.includes(hit.sense.mark) && hit.to <= to) return true;
  return false;
};
