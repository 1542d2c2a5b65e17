/** The words of a text in capitals, with where a sentence opens. */

export type Word = { raw: string; low: string; start: number; opens: boolean };

/** A point after an initial, a short form or a title ends nothing. */
const shortened =
  /^(?:\p{L}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|gen|col|lt|sgt|capt|maj|st|no|jr|sr|rev|prof|sen|gov|rep|hon|brig|adm|cmdr|fr|msgr)$/iu;

const opensSentence = (text: string, gap: string, before: Word | undefined, at: number): boolean => {
  if (before === undefined || gap.includes("\n") || gap.includes("-- ") || /[!?:]["'”’)\]]*\s/.test(gap)) return true;
  // "LIMA (XYZ) - POLICE ...": behind a dateline.
  if (/^[)\]]\s+[-–—]\s+$/.test(gap)) return true;
  if (/^["'”’)\]]*\.["'”’)\]]*\s/.test(gap) || /^[,.]["”]\s/.test(gap))
    return gap.startsWith(",") ? false : !shortened.test(before.raw);
  return gap.startsWith("] ") && /--\s*(?:\[[^\]]*\]\s*)+$/.test(text.slice(Math.max(0, at - 300), at));
};

export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?:\.(?=\p{L}\.)\p{L})*/gu)) {
    const gap = text.slice(end, match.index);
    words.push({
      raw: match[0],
      low: match[0].toLowerCase(),
      start: match.index,
      opens: words.length === 0 || opensSentence(text, gap, words.at(-1), match.index),
    });
    end = match.index + match[0].length;
  }
  return words;
};
