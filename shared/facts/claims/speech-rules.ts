/** The rules that find who says what, in the order they read a sentence. */
import type { Rule } from "../rule.ts";
import { accordingToSpeech } from "./according-to.ts";
import { continuedQuote } from "./continued-quote.ts";
import { cuedSpeech } from "./cued-speech.ts";
import { hearsay } from "./hearsay.ts";
import { reportingNoun } from "./reporting-noun.ts";
import type { SpeechView, Spoken } from "./spoken.ts";
import { tollTold } from "./toll-told.ts";

export const speechRules: readonly Rule<SpeechView, Spoken[]>[] = [
  cuedSpeech, // first: a named speaker with a verb is the surest
  accordingToSpeech,
  tollTold, // a number put is told too
  reportingNoun, // nouns pass on what no verb did
  hearsay,
  continuedQuote, // last: only what no other rule gave a speaker
];
