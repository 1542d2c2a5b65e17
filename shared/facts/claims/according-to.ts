/** Speech by "according to X": the rest of the sentence is the content, or the quotation where there is one. */
import { isFormerFigure } from "../former-figure.ts";
import { parts } from "../grammar.ts";
import { phraseAt } from "../noun-phrase.ts";
import { markAt, wordsOf } from "../reading.ts";
import type { Rule } from "../rule.ts";
import { asWritten, speakerOf } from "./speakers.ts";
import type { SpeechView, Spoken } from "./spoken.ts";

/** Sources that are no speakers: "according to our information", "according to plan". */
const noSource = new Set(["information", "plan", "plans", "schedule", "law", "constitution", "tradition"]);

/** "According to estimates" names nobody; "according to police figures" does. */
const bareFigures = new Set(["data", "estimates", "figures"]);

export const accordingToSpeech: Rule<SpeechView, Spoken[]> = {
  id: "claim.according-to",
  read: (view) => {
    const { reading, sentence, number } = view;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const end = markAt(reading, i, "according-to");
      if (end === null || reading.quoted[i] === 1) continue;
      const phrase = phraseAt(reading, end, sentence.to);
      if (!phrase || noSource.has(reading.tokens.word[phrase.head] ?? "")) continue;
      if (phrase.from === phrase.head && bareFigures.has(reading.tokens.word[phrase.head] ?? "")) continue;
      let to = phrase.to;
      while (to < sentence.to && reading.tokens.word[to] !== "," && reading.quoted[to] === 0 && to < phrase.to + 10)
        to += 1;
      const speaker =
        speakerOf(view, phrase, phrase.from, to) ?? speakerByWords(view, phrase.from, to) ?? asWritten(reading, phrase);
      if (!speaker) continue;
      const opens = i - sentence.from < 3;
      let from = opens ? to : sentence.from;
      let until = opens ? sentence.to : i;
      while (from < until && reading.part[from] === parts.sign) from += 1;
      while (until > from && reading.part[until - 1] === parts.sign) until -= 1;
      if (until - from < 3) continue;
      const told = (start: number, stop: number): Spoken => ({
        speaker,
        cue: wordsOf(reading, i, end),
        stance: "asserts",
        from: start,
        to: stop,
        sentence: number,
        shown: { from: i, to: phrase.to },
        direct: reading.quoted[start] === 1,
        rule: "claim.according-to",
      });
      // "..., according to the hospital, which put the dead at nine": the clause after it is the source's too.
      const adds =
        !opens && reading.tokens.word[to] === "," && /^(?:which|who)$/.test(reading.tokens.word[to + 1] ?? "");
      let last = sentence.to;
      while (last > to && reading.part[last - 1] === parts.sign) last -= 1;
      const added = told(to + 2, last);
      const former = isFormerFigure(reading, last - 1, to);
      return adds && last - to > 4
        ? [told(from, until), former ? { ...added, stance: "retracts", former } : added]
        : [told(from, until)];
    }
    return [];
  },
};

/** A source named by its office words only: "according to preliminary police reports". */
const speakerByWords = (view: SpeechView, from: number, to: number): Spoken["speaker"] | null => {
  for (let i = from; i < to; i += 1)
    for (const hit of view.reading.starts[i] ?? [])
      if (hit.sense.kind === "role") return { name: wordsOf(view.reading, from, to), role: hit.sense.role };
  return null;
};
