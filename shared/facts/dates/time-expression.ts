/** A time expression as a text writes it, with the days it means and its TIMEX3 value. */
import type { When } from "../../report/when.ts";
import type { Span } from "../../text/span.ts";

/** `date` names days; `time` a clock or part of a day; `duration` a length; `set` a repetition; `vague` points without naming ("now", "recently"). */
export type TimeKind = "date" | "time" | "duration" | "set" | "vague";

export type TimeExpression = {
  span: Span;
  /** The days meant; null when the words or the report's date do not allow to say. */
  when: When;
  kind: TimeKind;
  /** Name of the rule that read it. */
  rule: string;
  /** TIMEX3 value: `2002-09-07`, `2002-W37`, `2002-SU`, `P3D`, `PRESENT_REF`, `XXXX-09-06`. */
  timex: string;
  /** Which side of the report the text places it on, when the words say so. */
  direction?: "past" | "future";
};
