/** Time expressions: our readings as TIMEX3 rows. */
import { z } from "zod";
import { readDates } from "../../shared/facts/dates/read-dates.ts";
import type { TimeKind } from "../../shared/facts/dates/time-expression.ts";
import type { When } from "../../shared/report/when.ts";
import type { Adapter } from "./adapter.ts";
import { codePoints } from "./code-points.ts";
import { spanFaults } from "./spans.ts";

const types: Record<TimeKind, string> = { date: "DATE", vague: "DATE", time: "TIME", duration: "DURATION", set: "SET" };

/** The corpus writes one date day first. */
const published = (dct: string): When => {
  const day = dct.replace(/^(\d\d)-(\d\d)-(\d{4})$/, "$3-$2-$1").slice(0, 10);
  return { from: day, to: day, precision: "day", basis: "stated" };
};

export const adapter: Adapter = {
  corpus: "temporal",
  *predict(task) {
    for (const row of task.rows(z.object({ id: z.string(), dct: z.string(), text: z.string() }))) {
      const at = codePoints(row.text);
      const timexes = readDates(row.text, published(row.dct)).map((read) => ({
        start: at(read.span.start),
        end: at(read.span.end),
        type: types[read.kind],
        value: read.timex,
        rule: read.rule,
      }));
      yield { id: row.id, timexes };
    }
  },
  errors: (gold, predicted) =>
    spanFaults(gold, predicted, {
      list: "timexes",
      says: ({ type, value }) => `${type} ${value}`,
      // The dateline is given, not scored.
      right: (wanted, read) => wanted["is_dct"] === true || wanted["value"] === read["value"],
    }),
};
