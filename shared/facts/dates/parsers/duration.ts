/** Lengths of time and ages: "two years", "a 12-hour flight", "for decades", "25-year-old". */
import { readCount } from "../count.ts";
import { lowAt, lowBefore, type Parser, pastHyphen, senseAt } from "../scene.ts";

/** TIMEX3 length; an unknown number is X. */
export const lengthOf = (n: number | null, letter: string): string => {
  const number = n === null ? "X" : String(n);
  if (letter === "F") return `P${n === null ? "X" : 2 * n}W`;
  if (letter === "DE") return n === null ? "PXDE" : `P${10 * n}Y`;
  if (letter === "CE") return n === null ? "PXCE" : `P${100 * n}Y`;
  if (letter === "WE") return `P${number}WE`;
  return letter.startsWith("T") ? `PT${number}${letter.slice(1)}` : `P${number}${letter}`;
};

/** Words before a bare plural unit that make it a length: "over the years", "for days". */
const lengthWords = new Set(
  "for over in within of the after during through throughout than many those these just mere only".split(" "),
);

export const duration: Parser = {
  name: "duration",
  starts: ["article", "number", "figure", "several", "unit", "quarter"],
  read: (scene, from) => {
    const first = scene.tokens[from]!.sense;
    if (first?.is === "unit") {
      if (!first.plural || first.letter === "TS" || first.letter === "WE") return null;
      const before = lowBefore(scene, from);
      const long = lowAt(scene, pastHyphen(scene, from + 1)) === "long";
      const pointing = /^(?:before|after)$/.test(lowAt(scene, from + 1));
      return long || pointing || lengthWords.has(before)
        ? { from, to: long ? from + 3 : from + 1, kind: "duration", when: null, timex: lengthOf(null, first.letter) }
        : null;
    }
    const count = readCount(scene, from);
    if (!count) return null;
    let at = pastHyphen(scene, count.to);
    const adjective =
      senseAt(scene, at) === undefined &&
      /^(?:consecutive|full|straight|long|whole|short|more|further|additional|trading|working|business)$/.test(
        lowAt(scene, at),
      );
    if (adjective) at++;
    const unit = senseAt(scene, at);
    if (unit?.is === "quarter" && unit.plural)
      return { from, to: at + 1, kind: "duration", when: null, timex: `P${count.n ?? "X"}Q` };
    if (unit?.is !== "unit") return null;
    // "a second man" and "a minute amount" are no lengths; nor is "a day" after a number ("20 a day").
    if (
      first?.is === "article" &&
      count.to === from + 1 &&
      (unit.letter === "TS" || scene.tokens[from - 1]?.sense?.is === "figure")
    )
      return null;
    if (
      first?.is === "article" &&
      unit.letter === "TM" &&
      /^(?:amount|amounts|quantity|detail|part|trace|dose)$/.test(lowAt(scene, at + 1))
    )
      return null;
    const end = at + 1;
    const tail = pastHyphen(scene, end);
    const old = lowAt(scene, tail) === "old";
    const long = lowAt(scene, tail) === "long" && tail !== end;
    return {
      from,
      to: old || long ? tail + 1 : end,
      kind: "duration",
      when: null,
      timex: lengthOf(count.n, unit.letter),
    };
  },
};
