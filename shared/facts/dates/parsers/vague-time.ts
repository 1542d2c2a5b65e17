/** Words that point in time without naming it: "now", "recently", "in the past", "the near future", "at the moment". */
import { lowAt, lowBefore, type Match, type Parser } from "../scene.ts";

const ref = (from: number, to: number, timex: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): Match => ({
  from,
  to,
  kind: "vague",
  when: null,
  timex,
  ...(timex === "PAST_REF" && { direction: "past" as const }),
  ...(timex === "FUTURE_REF" && { direction: "future" as const }),
});

export const vagueTime: Parser = {
  name: "vague-time",
  starts: ["vague", "deictic"],
  read: (scene, from) => {
    const token = scene.tokens[from]!;
    const next = lowAt(scene, from + 1);
    const before = lowBefore(scene, from);
    if (token.sense?.is === "deictic") {
      // "in the past" with no noun after it; "current" as an adjective.
      if (token.low === "past" && before === "the" && !/^[a-z]/.test(next)) return ref(from - 1, from + 1, "PAST_REF");
      return null;
    }
    if (token.sense?.is !== "vague") return null;
    if ((token.low === "now" || token.low === "soon") && next === "-" && !scene.tokens[from + 1]!.spaced) return null;
    if (token.low === "shortly" && (next === "after" || next === "before")) return null;
    if (token.low === "soon" && (next === "after" || before === "as")) return null;
    if (token.low === "future" && !/^(?:the|near|foreseeable|immediate|distant)$/.test(before)) return null;
    return ref(from, from + 1, token.sense.value);
  },
};
