/** Finds which of a corpus's own numbered sentences a place in our clean text lies in: spaces and signs may differ. */

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/** Answers the number of the sentence at an offset of `text`, or null. */
export const numberedSentences = (
  text: string,
  sentences: readonly (readonly [number, string])[],
): ((offset: number) => string | null) => {
  const letters = lettersOf(text);
  let from = 0;
  const ranges = sentences.flatMap(([number, sentence]) => {
    // A date line above may be set apart from the telling: then the last line alone is sought.
    const tries = [sentence, sentence.trim().split("\n").at(-1) ?? ""].map(lettersOf).filter(Boolean);
    const own = tries.find((one) => letters.indexOf(one, from) >= 0);
    if (own === undefined) return [];
    const start = letters.indexOf(own, from);
    from = start + own.length;
    return [{ number: String(number), start, end: from }];
  });
  return (offset) => {
    const at = lettersOf(text.slice(0, offset)).length;
    return ranges.find(({ start, end }) => start <= at && at < end)?.number ?? null;
  };
};
