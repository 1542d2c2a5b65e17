/** One pass over a text: its words, numbers and marks, each with what it is to the date parsers. */
import { type TimeWord, timeWords } from "../lexicon/calendar.ts";

/** `year4` is a plain four-digit number; `decade` is "1990s" or "'90s". */
export type Figure = { is: "figure"; n: number; digits: number; plain: boolean } | { is: "decade"; n: number };
export type Sense = TimeWord | Figure | undefined;

export type Token = {
  start: number;
  end: number;
  /** Lower-cased words; marks as they are. */
  low: string;
  sense: Sense;
  /** Capitalised in the text. */
  capital: boolean;
  /** White space stands before it. */
  spaced: boolean;
  /** A line break stands before it. */
  line: boolean;
};

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x370 && code <= 0x1fff);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const figure = (raw: string): Figure => {
  const plain = !raw.includes(",") && !raw.includes(".");
  return { is: "figure", n: Number(raw.replaceAll(",", "")), digits: raw.length, plain };
};

/** Where a number ends: digits with inner commas (1,500) or one decimal point (3.5). */
const numberEnd = (text: string, start: number): number => {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at++;
  while (text[at] === "," && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) at += 4;
  if (text[at] === "." && isDigit(text.charCodeAt(at + 1)) && !/^\.\d+\.\d/.test(text.slice(at, at + 8))) {
    at++;
    while (isDigit(text.charCodeAt(at))) at++;
  }
  return at;
};

const ordinalTail = /^(?:st|nd|rd|th)(?![a-z])/i;

export const dateTokens = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let line = true;
  const push = (end: number, low: string, sense: Sense, capital: boolean): void => {
    tokens.push({ start: at, end, low, sense, capital, spaced, line });
    at = end;
    spaced = false;
    line = false;
  };
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 160) {
      if (code === 10) line = true;
      spaced = true;
      at++;
    } else if (isLetter(code)) {
      let end = at + 1;
      while (isLetter(text.charCodeAt(end))) end++;
      const low = text.slice(at, end).toLowerCase();
      push(end, low, timeWords.get(low), code < 97 || (code > 191 && code < 223));
    } else if (isDigit(code)) {
      const end = numberEnd(text, at);
      const raw = text.slice(at, end);
      const tail = text.slice(end, end + 3);
      if (ordinalTail.test(tail))
        push(end + 2, raw + tail.slice(0, 2).toLowerCase(), { is: "ordinal", n: Number(raw) }, false);
      else if (/^['’]?s(?![a-z])/i.test(tail) && /^(?:1\d|20)?\d0$/.test(raw)) {
        const decade = Number(raw) < 100 ? 1900 + Number(raw) : Number(raw);
        push(
          end + (tail.startsWith("s") || tail.startsWith("S") ? 1 : 2),
          `${raw}s`,
          { is: "decade", n: decade },
          false,
        );
      } else push(end, raw, figure(raw), false);
    } else push(at + 1, text[at]!, undefined, false);
  }
  return tokens;
};
