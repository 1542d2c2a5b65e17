/** Numbers of units in front of a unit of time: "two", "twenty-five", "a few", "2 1/2". */
import { lowAt, pastHyphen, type Scene, senseAt } from "./scene.ts";

/** `n` null is an unknown number: "several", "a few". */
export type UnitCount = { n: number | null; to: number };

const vague = (scene: Scene, at: number): UnitCount | null => {
  if (senseAt(scene, at)?.is !== "several") return null;
  const to = lowAt(scene, at + 1) === "of" ? at + 2 : at + 1;
  return { n: lowAt(scene, at) === "couple" ? 2 : null, to };
};

/** "and a half" after a number. */
const half = (scene: Scene, count: { n: number; to: number }): UnitCount => {
  const { to } = count;
  if (lowAt(scene, to) === "and" && lowAt(scene, to + 1) === "a" && lowAt(scene, to + 2) === "half")
    return { n: count.n + 0.5, to: to + 3 };
  if (lowAt(scene, to) === "1" && lowAt(scene, to + 1) === "/" && lowAt(scene, to + 2) === "2")
    return { n: count.n + 0.5, to: to + 3 };
  return count;
};

export const readCount = (scene: Scene, at: number): UnitCount | null => {
  const first = at === undefined ? undefined : scene.tokens[at]?.sense;
  if (!first) return null;
  if (first.is === "article") {
    const more = vague(scene, at + 1);
    if (more) return more;
    const next = senseAt(scene, at + 1);
    if (next?.is === "number" && next.n >= 12) return half(scene, { n: next.n, to: at + 2 });
    return { n: 1, to: at + 1 };
  }
  if (first.is === "several") {
    const to = lowAt(scene, at + 1) === "of" ? at + 2 : at + 1;
    return { n: lowAt(scene, at) === "couple" || scene.tokens[at]!.low === "couple" ? 2 : null, to };
  }
  if (first.is === "figure") return half(scene, { n: first.n, to: at + 1 });
  if (first.is !== "number") return null;
  let n = first.n;
  let to = at + 1;
  for (let next = pastHyphen(scene, to); ; next = pastHyphen(scene, to)) {
    const sense = senseAt(scene, next);
    if (sense?.is !== "number") break;
    if (sense.n >= 100) n *= sense.n;
    else if (sense.n < 10 && n >= 20 && n % 10 === 0) n += sense.n;
    else if (n % 100 === 0) n += sense.n;
    else break;
    to = next + 1;
  }
  return half(scene, { n, to });
};
