/** Whether what a verb acts on is of the kind that makes its word mean what it seems. */

import { armedClasses } from "./lexicon/people.ts";
import type { Patient } from "./lexicon/triggers.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { numberAt } from "./numbers.ts";
import type { Reading } from "./reading.ts";

const personal = new Set("he she him her them they who us me himself herself themselves others whom we".split(" "));
const banked = new Set([
  "bank",
  "building",
  "home",
  "vehicle",
  "government-building",
  "religious",
  "site",
  "farm",
  "hospital",
]);

/** Endings of the names of trades and peoples: "woodcutters", "florists". */
const trade = /(?:ers|ors|ists|men|ants|eers|ians)$/;

export const isPerson = (reading: Reading, phrase: NounPhrase): boolean =>
  phrase.kind === "person" ||
  phrase.kind === "group" ||
  phrase.kind === "number" ||
  (phrase.kind === "other" &&
    phrase.plural &&
    numberAt(reading.tokens, phrase.from) !== null &&
    trade.test(reading.tokens.word[phrase.head] ?? "")) ||
  (phrase.kind === "pronoun" && personal.has(reading.tokens.word[phrase.head] ?? "")) ||
  (phrase.kind === "other" &&
    phrase.name !== undefined &&
    phrase.name.to === phrase.to &&
    phrase.name.kind !== "place");

export const isArmed = (phrase: NounPhrase): boolean =>
  phrase.kind === "group" ||
  ((phrase.kind === "person" || phrase.kind === "body") &&
    (armedClasses.has(phrase.class ?? "") || phrase.class === "unknown"));

export const fits = (reading: Reading, need: Patient, phrase: NounPhrase): boolean => {
  switch (need) {
    case "any":
      return true;
    case "person":
      return isPerson(reading, phrase);
    case "thing":
      return phrase.kind === "thing";
    case "hurtable":
      return isPerson(reading, phrase) || phrase.kind === "thing" || phrase.kind === "place" || phrase.kind === "body";
    case "weapons":
      return phrase.kind === "arms" || phrase.kind === "weapon";
    case "goods":
      return (
        phrase.kind === "goods" ||
        phrase.kind === "arms" ||
        phrase.kind === "body" ||
        phrase.kind === "place" ||
        isPerson(reading, phrase) ||
        (phrase.kind === "thing" && banked.has(phrase.class ?? ""))
      );
    case "place":
      return (
        phrase.kind === "place" ||
        (phrase.kind === "thing" &&
          (phrase.class === "site" || phrase.class === "government-building" || phrase.class === "infrastructure"))
      );
  }
};
