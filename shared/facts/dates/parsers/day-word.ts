/** Days named from today: "yesterday", "last night", "this morning", "the day before yesterday", "the night of September 6". */
import { type Days, dayOf, interval } from "../calendar.ts";
import { lowAt, type Match, type Parser, type Scene, senseAt } from "../scene.ts";
import { readMonthDate } from "./month-date.ts";
import { readWeekday } from "./weekday.ts";

const at = (scene: Scene, from: number, to: number, by: number, code: string | undefined): Match => {
  const kind = code ? "time" : "date";
  if (scene.published === null)
    return { from, to, kind, when: null, timex: by === 0 ? "PRESENT_REF" : by < 0 ? "PAST_REF" : "FUTURE_REF" };
  const day = scene.published + by;
  return {
    from,
    to,
    kind,
    when: interval({ from: day, to: day }, "day", "relative-to-publication"),
    timex: dayOf(day) + (code ?? ""),
    names: { day },
  };
};

const dayword: Parser["read"] = (scene, from) => {
  const token = scene.tokens[from]!;
  if (token.sense?.is !== "dayword") return null;
  if (token.low === "overnight") {
    const match = at(scene, from, from + 1, 0, "TNI");
    if (scene.published === null) return { ...match, timex: "TNI" };
    const days: Days = { from: scene.published - 1, to: scene.published };
    return { ...match, when: interval(days, "day", "relative-to-publication"), names: {} };
  }
  const next = senseAt(scene, from + 1);
  if (next?.is === "daypart") return at(scene, from, from + 2, token.sense.n, next.code);
  return at(scene, from, from + 1, token.sense.n, token.sense.code);
};

/** "last night", "this morning", "that evening", "the same night". */
const relativePart: Parser["read"] = (scene, from) => {
  const sense = scene.tokens[from]!.sense;
  const part = senseAt(scene, from + 1);
  if (part?.is !== "daypart") return null;
  if (
    sense?.is === "deictic" &&
    (sense.n === 0 || scene.tokens[from]!.low === "last" || scene.tokens[from]!.low === "next")
  )
    return at(scene, from, from + 2, sense.n, part.code);
  if (sense?.is !== "back" && sense?.is !== "deictic") return null;
  const by = sense.is === "deictic" ? sense.n : 0;
  if (scene.anchor === null) return null;
  const day = scene.anchor + by;
  return {
    from,
    to: from + 2,
    kind: "time",
    when: interval({ from: day, to: day }, "day", "relative-to-text"),
    timex: dayOf(day) + part.code,
    names: { day },
  };
};

/** "night of September 6", "evening of the 6th of September", "morning of Tuesday". */
const partOf: Parser["read"] = (scene, from) => {
  const part = scene.tokens[from]!.sense;
  if (part?.is !== "daypart" || lowAt(scene, from + 1) !== "of") return null;
  const start = lowAt(scene, from + 2) === "the" ? from + 3 : from + 2;
  const token = scene.tokens[start];
  if (!token?.sense || token.line) return null;
  const date = readMonthDate(scene, start) ?? readWeekday(scene, start);
  return date ? { ...date, from, kind: "time", timex: date.timex + part.code } : null;
};

/** "the day before yesterday", "the day after tomorrow". */
const secondDay: Parser["read"] = (scene, from) => {
  if (scene.tokens[from]!.low !== "day") return null;
  if (lowAt(scene, from + 1) === "before" && lowAt(scene, from + 2) === "yesterday")
    return at(scene, from, from + 3, -2, undefined);
  return lowAt(scene, from + 1) === "after" && lowAt(scene, from + 2) === "tomorrow"
    ? at(scene, from, from + 3, 2, undefined)
    : null;
};

export const dayWord: Parser = {
  name: "day-word",
  starts: ["dayword", "deictic", "back", "daypart", "unit"],
  read: (scene, from) =>
    dayword(scene, from) ?? relativePart(scene, from) ?? partOf(scene, from) ?? secondDay(scene, from),
};
