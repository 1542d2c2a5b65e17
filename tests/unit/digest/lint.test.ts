import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import type { Issue } from "../../../shared/digest/issue.ts";
import { lint } from "../../../shared/digest/lint.ts";
import { exactly, telling } from "../incident/a-sighting.ts";
import { inputOf } from "./an-issue.ts";

const sound = compose(inputOf([telling({ type: "armed-clash", killed: exactly(2) })]));
const row = sound.incidents[0]!;
const line = (text: string) => ({ text, ids: [] });
const judged = (text: string, basis = "Low confidence. One origin."): Partial<Issue> => ({
  judgements: [{ judgement: line(text), basis: line(basis) }],
});
const broken = (change: Partial<Issue>): string[] => [
  ...new Set(lint({ ...sound, ...change }).map(({ rule }) => rule)),
];

describe("the wording linter", () => {
  it("lets a sound issue pass", () => {
    expect(lint(sound)).toEqual([]);
    expect(broken(judged("We assess: it is likely (55-80 %) that a clash follows."))).toEqual([]);
  });
  it.each<[string, string, Partial<Issue>]>([
    ["weak-words", "a judgement that may or may not", judged("It is likely that it may happen.")],
    ["one-likelihood", "a judgement without a likelihood term", judged("We assess: a clash follows.")],
    ["one-likelihood", "a judgement with two", judged("It is likely, even very likely, that a clash follows.")],
    [
      "one-likelihood",
      "a reported fact told with probability",
      { incidents: [{ ...row, sentence: "Valley Post reported what was probably a clash." }] },
    ],
    ["confidence-apart", "confidence inside the judgement", judged("With high confidence a clash is likely.")],
    ["confidence-apart", "a basis without confidence", judged("A clash is likely.", "One origin.")],
    ["named-speaker", "a report by nobody", { updates: [line("It is reported that a bridge fell.")] }],
    ["named-speaker", "nameless sources", { background: [line("Sources say that a bridge fell.")] }],
    [
      "named-speaker",
      "a side of a dispute without a speaker",
      { contested: [{ about: "A toll", sides: [{ speaker: " ", says: "said 4 killed", ids: [] }] }] },
    ],
    [
      "contested-figures",
      "an interval without speakers",
      { incidents: [{ ...row, counts: "4-11 killed", sentence: "A clash in Osh." }] },
    ],
    ["absolute-dates", "a date that moves", { updates: [line("Valley Post reported a clash yesterday.")] }],
    ["neutral-nouns", "a loaded noun of our own", { updates: [line("Valley Post reported an attack by terrorists.")] }],
    ["explained-change", "a level without a reason", { changed: [{ ...sound.changed[0]!, reasons: [] }] }],
    ["absence", "absence told as a fact", { bottomLine: [line("There were no incidents.")] }],
    ["length", "a bottom line of more than 60 words", { bottomLine: [line("word ".repeat(61))] }],
    ["length", "a judgement of more than 35 words", judged(`It is likely that ${"word ".repeat(35)}.`)],
    [
      "length",
      "an incident of more than 60 words",
      { incidents: [{ ...row, sentence: `Valley Post reported ${"word ".repeat(60)}.` }] },
    ],
    ["whole-words", "a value that was never read", { updates: [line("Valley Post reported undefined in Osh.")] }],
    ["marked", "a subject without its marking", { subject: "Threat assessment" }],
    ["marked", "a subject of two lines", { subject: `${sound.subject}\r\nBcc: x` }],
    [
      "marked",
      "a mail over its size",
      { background: Array.from({ length: 2000 }, () => line("Valley Post reported a clash in Osh.")) },
    ],
  ])("%s stops %s", (rule, _, change) => {
    expect(broken(change)).toEqual([rule]);
  });
  it("leaves other people's words alone", () => {
    const quote = "“It is reported that terrorists may strike today, sources say; there were no survivors.”";
    expect(
      broken({
        updates: [line(`Valley Post reported: ${quote}`)],
        background: [line(`Valley Post reported: ${quote}`)],
      }),
    ).toEqual([]);
  });
  it("spares proper names", () => {
    expect(broken({ updates: [line("The Counter Terrorist Centre reported a clash to Russia Today.")] })).toEqual([]);
  });
});
