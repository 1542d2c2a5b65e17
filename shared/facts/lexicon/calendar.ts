/** Words of time as data: what each word is and what it counts. */
import type { Season } from "../dates/calendar.ts";

/** What a token can be to the date parsers. */
export type TimeWord =
  | { is: "month"; n: number; abbreviated: boolean }
  | { is: "weekday"; n: number; abbreviated: boolean }
  | { is: "unit"; n: number; letter: string; plural: boolean; adverb?: boolean }
  | { is: "number"; n: number }
  | { is: "ordinal"; n: number }
  | { is: "season"; season: Season; plural: boolean }
  | { is: "quarter"; n: number; plural: boolean }
  | { is: "deictic"; n: number }
  | { is: "part"; part: "early" | "mid" | "late" }
  | { is: "daypart"; code: string }
  | { is: "dayword"; n: number; code?: string }
  | { is: "set"; value: string }
  | { is: "vague"; value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF" }
  | { is: "several" }
  | { is: "edge"; part: "early" | "mid" | "late" }
  | { is: "back" }
  | { is: "every" }
  | { is: "article" };

const entries: [string, TimeWord][] = [];
const add = (words: string, word: TimeWord): void => {
  for (const each of words.split(" ")) entries.push([each, word]);
};

"january february march april may june july august september october november december"
  .split(" ")
  .forEach((name, i) => {
    add(name, { is: "month", n: i + 1, abbreviated: false });
  });
["jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"].forEach((names, i) => {
  if (names) add(names, { is: "month", n: i + 1, abbreviated: true });
});
"sunday monday tuesday wednesday thursday friday saturday".split(" ").forEach((name, i) => {
  add(`${name} ${name}s`, { is: "weekday", n: i, abbreviated: false });
});
["sun", "mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat"].forEach((names, i) => {
  add(names, { is: "weekday", n: i, abbreviated: true });
});

/** Length of a unit in days where it has one; the letter is TIMEX3's, with T for parts of a day. */
const units: [singular: string, plural: string, days: number, letter: string][] = [
  ["second", "seconds", 0, "TS"],
  ["minute min", "minutes mins", 0, "TM"],
  ["hour hr", "hours hrs", 0, "TH"],
  ["day", "days", 1, "D"],
  ["week", "weeks", 7, "W"],
  ["fortnight", "fortnights", 14, "F"],
  ["weekend", "weekends", 2, "WE"],
  ["month", "months", 30, "M"],
  ["year", "years", 365, "Y"],
  ["decade", "decades", 3652, "DE"],
  ["century", "centuries", 36524, "CE"],
];
for (const [singular, plural, n, letter] of units) {
  add(singular, { is: "unit", n, letter, plural: false });
  add(plural, { is: "unit", n, letter, plural: true });
}
add("quarter", { is: "quarter", n: 0, plural: false });
add("quarters", { is: "quarter", n: 0, plural: true });

"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
  .split(" ")
  .forEach((name, n) => {
    add(name, { is: "number", n });
  });
"twenty thirty forty fifty sixty seventy eighty ninety".split(" ").forEach((name, i) => {
  add(name, { is: "number", n: 20 + 10 * i });
});
add("hundred", { is: "number", n: 100 });
add("dozen", { is: "number", n: 12 });
add("thousand", { is: "number", n: 1000 });
"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
  .split(" ")
  .forEach((name, i) => {
    if (name !== "second") add(name, { is: "ordinal", n: i + 1 });
  });

const seasons: [string, Season][] = [
  ["spring", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
];
for (const [name, season] of seasons) {
  add(name, { is: "season", season, plural: false });
  add(`${name}s`, { is: "season", season, plural: true });
}

add("last past previous preceding", { is: "deictic", n: -1 });
add("this current", { is: "deictic", n: 0 });
add("next coming following upcoming forthcoming", { is: "deictic", n: 1 });
add("early", { is: "part", part: "early" });
add("mid", { is: "part", part: "mid" });
add("late", { is: "part", part: "late" });
add("morning mornings dawn", { is: "daypart", code: "TMO" });
add("afternoon afternoons", { is: "daypart", code: "TAF" });
add("evening evenings dusk", { is: "daypart", code: "TEV" });
add("night nights midnight", { is: "daypart", code: "TNI" });
add("noon midday", { is: "daypart", code: "T12:00" });

add("today", { is: "dayword", n: 0 });
add("yesterday", { is: "dayword", n: -1 });
add("tomorrow", { is: "dayword", n: 1 });
add("tonight", { is: "dayword", n: 0, code: "TNI" });
add("overnight", { is: "dayword", n: 0, code: "TNI" });

add("daily nightly", { is: "set", value: "P1D" });
add("weekly", { is: "set", value: "P1W" });
add("monthly", { is: "set", value: "P1M" });
add("quarterly", { is: "set", value: "P3M" });
add("annual annually yearly", { is: "set", value: "P1Y" });

add("now currently presently nowadays", { is: "vague", value: "PRESENT_REF" });
add("recently lately recent", { is: "vague", value: "PAST_REF" });
add("soon shortly", { is: "vague", value: "FUTURE_REF" });
add("future", { is: "vague", value: "FUTURE_REF" });
add("several few many couple some", { is: "several" });
add("rest remainder", { is: "edge", part: "late" });
add("beginning start outset onset", { is: "edge", part: "early" });
add("middle", { is: "edge", part: "mid" });
add("end close", { is: "edge", part: "late" });
add("same that", { is: "back" });
add("every each", { is: "every" });
add("a an", { is: "article" });

export const timeWords: ReadonlyMap<string, TimeWord> = new Map(entries);

/** Months and weekdays that are also other English words: only capitalised and in a date's company. */
export const shyMonths: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "august",
  "dec",
  "jan",
  "sun",
  "sat",
  "mon",
  "wed",
]);

/** Words before a bare month, season or year that make it a date. */
export const datePrepositions: ReadonlySet<string> = new Set(
  "in since until till during by of from between through throughout before after for around about circa to and or on at late early mid last next this that the each every past as".split(
    " ",
  ),
);

/** Words that place the nearest date after the report. */
export const futureCues: ReadonlySet<string> = new Set(
  "will shall would plan plans planned planning due expected expects scheduled slated until till deadline upcoming forthcoming tomorrow next hope hopes intend intends won ll ahead awaits deadline expire expires".split(
    " ",
  ),
);
/** Words that place the nearest date before the report, besides verbs in -ed. */
export const pastCues: ReadonlySet<string> = new Set(
  "was were had did said told took came went began met held left made won lost fell rose shot hit struck found sent gave ran saw broke became got fought led won put spoke wrote burst blew caught kept brought fled flew since ago last yesterday been after".split(
    " ",
  ),
);
/** Verbs in -ed that look forward. */
export const forwardEd: ReadonlySet<string> = new Set(
  "expected scheduled planned slated need indeed bed shed red".split(" "),
);
