/** The running total a sentence gives: "bringing the death toll to five", "the toll rose to 12", "put the dead at nine". */
import { isFormerFigure } from "./former-figure.ts";
import { parts } from "./grammar.ts";
import type { Count } from "./mention.ts";
import { numberAt } from "./numbers.ts";
import type { Reading } from "./reading.ts";

export type RunningTotal = { kind: "killed" | "injured"; count: Count; from: number; to: number };

const putting = new Set(["put", "puts", "putting", "placed", "estimated"]);
const rising = new Set(["rose", "risen", "rises", "climbed", "reached", "stood", "stands", "grew", "jumped"]);
const hurt = new Set(["wounded", "injured"]);

/** What is totalled at a token: a toll of the dead, or "the dead", "the wounded" as the object of putting. */
const totalled = (reading: Reading, i: number, from: number, to: number): RunningTotal["kind"] | null => {
  const { word } = reading.tokens;
  const here = word[i] ?? "";
  if (here === "toll") {
    if (word[i - 1] === "death" || hasDeath(reading, from, to)) return "killed";
    // "the bridge toll rose": a toll of something else is money.
    const plain = reading.part[i - 1] === parts.determiner || word[i - 1] === "official";
    return plain && word.slice(i + 1, i + 4).some((one) => rising.has(one)) ? "killed" : null;
  }
  if (here !== "dead" && !hurt.has(here)) return null;
  const numbered = word[i - 1] === "of" && word[i - 2] === "number";
  const put =
    (word[i - 1] === "the" && putting.has(word[i - 2] ?? "")) ||
    (word[i - 1] === "of" && word.slice(Math.max(from, i - 5), i).some((one) => putting.has(one)));
  return numbered || put ? (hurt.has(here) ? "injured" : "killed") : null;
};

/** Units in which a toll is paid and not suffered. */
const isMoney = (reading: Reading, at: number): boolean =>
  /^(?:\p{Sc}|soms?|cents?|dollars?|euros?|pesos?|rupees?|roubles?|rubles?|pounds?|percent|per)$/u.test(
    reading.tokens.word[at] ?? "",
  );

/** A former figure is no total, unless it is asked for. */
export const runningTotal = (
  reading: Reading,
  from: number,
  to: number,
  ask: "current" | "any" = "current",
): RunningTotal | null => {
  const { word } = reading.tokens;
  for (let i = from; i < to; i += 1) {
    const kind = totalled(reading, i, from, to);
    if (!kind) continue;
    for (let at = i + 1; at < Math.min(to, i + 14); at += 1) {
      if (word[at] !== "to" && word[at] !== "at" && !rising.has(word[at] ?? "")) continue;
      const read = numberAt(reading.tokens, at + 1);
      if (!read || reading.timeAt[at + 1] !== -1 || isMoney(reading, read.to)) continue;
      if (ask === "current" && isFormerFigure(reading, at, reading.sentences[reading.sentenceOf[at] ?? 0]?.from ?? 0))
        return null;
      return { kind, count: read.count, from: i, to: read.to };
    }
  }
  return null;
};

const hasDeath = (reading: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1)
    if (/^(?:died|dead|killed|death|deaths|succumbed)$/.test(reading.tokens.word[i] ?? "")) return true;
  return false;
};
