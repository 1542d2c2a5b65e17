/** The error report: faults by sort and number, with examples. */
import type { Fault } from "./faults.ts";

const clipped = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)} …` : text);

/** The report people read: the sorts by number, then examples, one of each sort in turn. */
export const faultReport = (corpus: string, faults: readonly Fault[], examples: number): string => {
  const sorts = [...Map.groupBy(faults, ({ sort }) => sort)].sort(([, a], [, b]) => b.length - a.length);
  const counted = sorts.slice(0, 25).map(([sort, all]) => `${String(all.length).padStart(6)}  ${sort}`);
  const turns = sorts
    // Each sort begins elsewhere, so that not all examples are of the corpus's first rows.
    .flatMap(([, all], rank) => all.map((_, turn) => ({ fault: all[(rank * 17 + turn) % all.length]!, turn, rank })))
    .sort((a, b) => a.turn - b.turn || a.rank - b.rank)
    .slice(0, examples);
  const shown = turns.map(({ fault: { row, sort, right, read, sentence, rule } }) =>
    [
      `${row}  ${sort}`,
      `  read   ${read || "-"}`,
      `  right  ${right || "-"}`,
      `  from   ${sentence}`,
      `  rule   ${rule || "none spoke"}`,
    ]
      .map(clipped)
      .join("\n"),
  );
  return [`${corpus}: ${faults.length} faults of ${sorts.length} sorts`, ...counted, "", ...shown].join("\n");
};
