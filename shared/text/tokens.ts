/** Cuts a text once into words, numbers and signs with exact offsets; every later step works on token numbers. */

export const tokenKinds = { word: 0, number: 1, sign: 2, possessive: 3 } as const;

/** A token's kind, one of {@link tokenKinds}. */
export type TokenKind = (typeof tokenKinds)[keyof typeof tokenKinds];

/** Parallel lists, one entry a token: cheaper than an object each, and a report has thousands. */
export type Tokens = {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** 1 where a hyphen ties the token to the one before: `US-led` is `us` and a tied `led`. */
  tied: Uint8Array;
  /** 1 where the token begins with a capital letter. */
  capital: Uint8Array;
  /** Lower case, without accents: what lexicons are asked with. */
  word: string[];
};

const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isUpperAscii = (c: number): boolean => c >= 65 && c <= 90;
const isLowerAscii = (c: number): boolean => c >= 97 && c <= 122;
const foreignLetter = /[\p{L}\p{M}]/u;
const isLetter = (c: number): boolean =>
  isLowerAscii(c) || isUpperAscii(c) || (c > 0xbf && foreignLetter.test(String.fromCharCode(c)));
const isApostrophe = (c: number): boolean => c === APOSTROPHE || c === RIGHT_QUOTE;
const isHyphen = (c: number): boolean => c === 0x2d || c === 0x2010 || c === 0x2011;
const isSpace = (c: number): boolean => c <= 32 || c === 0xa0 || c === 0x202f;

/** Lower case without accents: `Ejército` is asked as `ejercito`. */
export const foldWord = (raw: string): string => {
  const low = raw.toLowerCase();
  for (let i = 0; i < low.length; i += 1)
    if (low.charCodeAt(i) > 127) return low.normalize("NFD").replace(/\p{M}/gu, "").replace(/ı/g, "i");
  return low;
};

/** End of the number that starts at `i`: digits with inner commas or points that digits follow. */
const numberEnd = (text: string, i: number): number => {
  let j = i + 1;
  for (; j < text.length; j += 1) {
    const c = text.charCodeAt(j);
    if (isDigit(c)) continue;
    if ((c === 0x2c || c === 0x2e) && isDigit(text.charCodeAt(j + 1))) continue;
    break;
  }
  return j;
};

/** End of the word that starts at `i`: letters and digits, and the points of `U.S.`. */
const wordEnd = (text: string, i: number): number => {
  let j = i + 1;
  while (j < text.length && (isLetter(text.charCodeAt(j)) || isDigit(text.charCodeAt(j)))) j += 1;
  if (j !== i + 1) return j;
  let k = j;
  while (text.charCodeAt(k) === 0x2e && isLetter(text.charCodeAt(k + 1)) && !isLetter(text.charCodeAt(k + 2))) k += 2;
  if (k === j) return j;
  return text.charCodeAt(k) === 0x2e ? k + 1 : k;
};

/** Reads a text into tokens. */
export const tokenize = (text: string): Tokens => {
  const most = text.length + 1;
  const start = new Int32Array(most);
  const end = new Int32Array(most);
  const kind = new Uint8Array(most);
  const tied = new Uint8Array(most);
  const capital = new Uint8Array(most);
  const word: string[] = [];
  let count = 0;
  let hyphen = false;
  const add = (from: number, to: number, k: TokenKind): void => {
    start[count] = from;
    end[count] = to;
    kind[count] = k;
    if (hyphen) tied[count] = 1;
    hyphen = false;
    const raw = text.slice(from, to);
    const lower = foldWord(raw);
    if (k === tokenKinds.word && raw.charCodeAt(0) !== lower.charCodeAt(0)) capital[count] = 1;
    word.push(lower);
    count += 1;
  };
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      i += 1;
      continue;
    }
    if (isDigit(c)) {
      let j = numberEnd(text, i);
      // `7th` and `28B` are one word, not a number and a rest.
      if (isLetter(text.charCodeAt(j))) {
        j = wordEnd(text, j);
        add(i, j, tokenKinds.word);
      } else add(i, j, tokenKinds.number);
      i = j;
      continue;
    }
    if (isLetter(c)) {
      const j = wordEnd(text, i);
      add(i, j, tokenKinds.word);
      i = j;
      if (isApostrophe(text.charCodeAt(i))) {
        const next = text.charCodeAt(i + 1);
        const after = text.charCodeAt(i + 2);
        if ((next === 115 || next === 83) && !isLetter(after) && !isDigit(after)) {
          add(i, i + 2, tokenKinds.possessive);
          i += 2;
        } else if (isLetter(next)) {
          // `don't`, `O'Brien`: the sign stays with the second half.
          const k = wordEnd(text, i + 1);
          tied[count] = 1;
          add(i, k, tokenKinds.word);
          i = k;
        }
      }
      continue;
    }
    if (isHyphen(c) && count > 0 && end[count - 1] === i && !isSpace(text.charCodeAt(i + 1)) && i + 1 < text.length) {
      const next = text.charCodeAt(i + 1);
      if ((isLetter(next) || isDigit(next)) && kind[count - 1] !== tokenKinds.sign) {
        hyphen = true;
        i += 1;
        continue;
      }
    }
    const code = text.codePointAt(i) ?? c;
    const size = code > 0xffff ? 2 : 1;
    add(i, i + size, tokenKinds.sign);
    i += size;
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    tied: tied.subarray(0, count),
    capital: capital.subarray(0, count),
    word,
  };
};

/** The words a lexicon phrase is stored under: the same cut as the text's, so that both always agree. */
export const phraseWords = (phrase: string): string[] =>
  // Thousands are cut when the lexicons load; most are plain words, which no rule would cut otherwise.
  plainWords.test(phrase) ? phrase.split(" ") : tokenize(phrase).word;
const plainWords = /^[a-z]+(?: [a-z]+)*$/;
