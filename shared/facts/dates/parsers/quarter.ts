/** Quarters and halves of a year: "the third quarter of 2009", "Q3", "the first half of last year". */
import { interval, monthOf, quarterDays, yearOf } from "../calendar.ts";
import { lean, lowAt, type Parser, pastHyphen, senseAt } from "../scene.ts";
import { yearAfter } from "./years.ts";

export const quarter: Parser = {
  name: "quarter",
  starts: ["ordinal", "deictic"],
  read: (scene, from) => {
    const first = scene.tokens[from]!.sense;
    const at = pastHyphen(scene, from + 1);
    const half = lowAt(scene, at) === "half";
    const unit = senseAt(scene, at);
    if (unit?.is !== "quarter" && !half) return null;
    if (first?.is === "deictic") {
      if (half || scene.published === null) return null;
      const index = yearOf(scene.published) * 4 + Math.ceil(monthOf(scene.published) / 3) - 1 + first.n;
      const [year, n] = [Math.floor(index / 4), (index % 4) + 1];
      return {
        from,
        to: at + 1,
        kind: "date",
        when: interval(quarterDays(year, n), "season", "relative-to-publication"),
        timex: `${year}-Q${n}`,
      };
    }
    if (first?.is !== "ordinal" || first.n > (half ? 2 : 4)) return null;
    const year = yearAfter(scene, at + 1);
    if (half && !year) return null;
    const code = `${half ? "H" : "Q"}${first.n}`;
    if (!year && scene.published === null) return { from, to: at + 1, kind: "date", when: null, timex: `XXXX-${code}` };
    const days = (y: number) =>
      half
        ? { from: quarterDays(y, first.n * 2 - 1).from, to: quarterDays(y, first.n * 2).to }
        : quarterDays(y, first.n);
    const side = lean(scene, from, at + 1);
    const latest = (published: number): number =>
      days(yearOf(published)).from <= published || side !== "past" ? yearOf(published) : yearOf(published) - 1;
    const found = year?.year ?? latest(scene.published!);
    return {
      from,
      to: year?.to ?? at + 1,
      kind: "date",
      when: interval(days(found), half ? "year" : "season", year?.basis ?? "relative-to-publication"),
      timex: `${found}-${code}`,
    };
  },
};
