/** Repeated times: "weekly", "every day", "each season", "Fridays", "twice a week". */
import { readCount } from "../count.ts";
import { lowAt, type Parser, pastHyphen, senseAt } from "../scene.ts";
import { lengthOf } from "./duration.ts";

const times = new Set(["once", "twice", "times", "per"]);

export const repetition: Parser = {
  name: "repetition",
  starts: ["set", "every", "weekday", "article"],
  read: (scene, from) => {
    const token = scene.tokens[from]!;
    const sense = token.sense;
    if (sense?.is === "set") return { from, to: from + 1, kind: "set", when: null, timex: sense.value };
    if (sense?.is === "weekday" && !sense.abbreviated && token.low.endsWith("days") && token.capital)
      return { from, to: from + 1, kind: "set", when: null, timex: `XXXX-WXX-${sense.n || 7}` };
    if (sense?.is === "article") {
      const before = from > 0 ? scene.tokens[from - 1]!.low : "";
      const unit = senseAt(scene, from + 1);
      return times.has(before) && unit?.is === "unit"
        ? { from: from - 1, to: from + 2, kind: "set", when: null, timex: lengthOf(1, unit.letter) }
        : null;
    }
    if (sense?.is !== "every") return null;
    const next = senseAt(scene, from + 1);
    if (next?.is === "weekday")
      return { from, to: from + 2, kind: "set", when: null, timex: `XXXX-WXX-${next.n || 7}` };
    if (next?.is === "season") return { from, to: from + 2, kind: "set", when: null, timex: `XXXX-${next.season}` };
    if (next?.is === "daypart") return { from, to: from + 2, kind: "set", when: null, timex: `XXXX-XX-XX${next.code}` };
    if (next?.is === "month")
      return { from, to: from + 2, kind: "set", when: null, timex: `XXXX-${String(next.n).padStart(2, "0")}` };
    const other = lowAt(scene, from + 1) === "other" ? 2 : null;
    const count = other ? { n: other, to: from + 2 } : (readCount(scene, from + 1) ?? { n: 1, to: from + 1 });
    const at = pastHyphen(scene, count.to);
    const unit = senseAt(scene, at);
    return unit?.is === "unit"
      ? { from, to: at + 1, kind: "set", when: null, timex: lengthOf(count.n, unit.letter) }
      : null;
  },
};
