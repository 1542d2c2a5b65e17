/** Table rows name things in fragments; only a cell that tells, or a dated row, tells of a deed done. */
import type { Sentence } from "../../text/sentences.ts";
import type { Draft } from "../draft.ts";
import { parts } from "../grammar.ts";
import { type Reading, within } from "../reading.ts";
import { isInterval } from "../when.ts";

const isRow = (reading: Reading, sentence: Sentence): boolean =>
  reading.blocks[sentence.block]?.kind === "table-row" ||
  / \| |\t.*\t/.test(reading.text.slice(sentence.span.start, sentence.span.end));

/** The draft's cell as tokens. */
const cellOf = (reading: Reading, sentence: Sentence, draft: Draft): { from: number; to: number } => {
  const { start, end } = reading.tokens;
  const edge = (left: number, right: number): boolean => /[|\t\n]/.test(reading.text.slice(left, right));
  let [from, to] = [draft.from, draft.to];
  while (from > sentence.from && !edge(end[from - 1] ?? 0, start[from] ?? 0) && reading.tokens.word[from - 1] !== "|")
    from -= 1;
  while (to < sentence.to && !edge(end[to - 1] ?? 0, start[to] ?? 0) && reading.tokens.word[to] !== "|") to += 1;
  return { from, to };
};

/** Whether a draft is told and not merely named in a table. */
export const isTold = (reading: Reading, sentence: Sentence, draft: Draft): boolean => {
  if (!isRow(reading, sentence)) return true;
  // A row with a day is an entry of a log of incidents.
  const dated = within(reading.times, sentence.from, sentence.to).some(
    (time) => isInterval(time.when) && time.kind === "date" && time.direction !== "future",
  );
  if (dated) return true;
  const cell = cellOf(reading, sentence, draft);
  const isVerb = reading.part[draft.from] === parts.verb;
  if (isVerb && draft.agents.some((one) => one.from >= cell.from && one.to <= draft.from)) return true;
  for (let i = cell.from; i < cell.to; i += 1) if (reading.part[i] === parts.auxiliary) return true;
  return false;
};
