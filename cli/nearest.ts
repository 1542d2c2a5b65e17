/** The known word somebody most likely meant. */

/** Edits (a letter put in, left out, changed, or two swapped) from one word to the other. */
const distance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const [above, row] = [rows[i - 1]!, [i]];
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1, swapped ? rows[i - 2]![j - 2]! + 1 : changed));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
};

/** The nearest of `known`, when it is near enough to be a slip. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const wanted = word.toLowerCase();
  const close = known.filter((one) => one.startsWith(wanted) && wanted.length > 1);
  if (close.length > 0) return close[0];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  return known
    .map((one) => ({ one, away: distance(wanted, one) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)[0]?.one;
};
