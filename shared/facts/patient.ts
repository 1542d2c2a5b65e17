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

/** Gatherings that forces break up. */
const rallies =
  /^(?:protests?|demonstrations?|march|marches|rally|rallies|sit-ins?|crowds?|gatherings?|processions?|marchers|chain)$/;
/** Understandings between those who fight; a deal over a budget is none. */
const accords =
  /\b(?:cease-?fires?|truces?|armistice|peace (?:agreements?|deals?|accords?|treat(?:y|ies)|pacts?|talks|negotiations)|evacuation deal)\b/;
/** What forces settle in; a phrase that says whose it is. */
const bases =
  /^(?=.*\b(?:military|army|naval|air|rebel|training|observation|troops?|forces?)\b).*\b(?:bases?|camps?|posts?|points?|barracks|headquarters|outposts?)$|^(?:(?:a|an|the|its|their|new|two|three|several|many|own|number|of) )*(?:bases?|barracks|headquarters|garrisons?|outposts?)$/;
const reinforcing = /^(?:reinforcements?|convoys?|warships?|warplanes?|tanks?|battalions?|brigades?)$/;
/** Pieces of land one takes and holds. */
const tracts =
  /^(?:valleys?|islands?|areas?|regions?|territor(?:y|ies)|zones?|crossings?|hills?|hilltops?|highways?|positions?|camps?|bases?|airports?|airbases?|castle)$/;

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
    case "loot":
      return (
        phrase.kind === "arms" ||
        phrase.kind === "weapon" ||
        phrase.kind === "goods" ||
        (phrase.kind === "thing" && phrase.class === "vehicle")
      );
    case "captives":
      return (
        phrase.class === "detainee" ||
        /^(?:prisoners|captives|hostages|bodies)$/.test(reading.tokens.word[phrase.head] ?? "")
      );
    case "rally":
      return phrase.class === "protesters" || rallies.test(reading.tokens.word[phrase.head] ?? "");
    case "accord":
      return accords.test(reading.tokens.word.slice(phrase.from, phrase.to).join(" "));
    case "base":
      return bases.test(reading.tokens.word.slice(phrase.from, phrase.head + 1).join(" "));
    case "troops":
      return (
        (phrase.kind === "person" &&
          phrase.plural &&
          armedClasses.has(phrase.class ?? "") &&
          phrase.class !== "police") ||
        reinforcing.test(reading.tokens.word[phrase.head] ?? "")
      );
    case "chemicals":
      return phrase.kind === "weapon" && phrase.class === "chemical agent";
    case "place":
      return (
        phrase.kind === "place" ||
        tracts.test(reading.tokens.word[phrase.head] ?? "") ||
        (phrase.kind === "thing" &&
          (phrase.class === "site" || phrase.class === "government-building" || phrase.class === "infrastructure"))
      );
  }
};
