/** Rules that write a small word large for its neighbours' sake; order does not matter, each only adds. */
import {
  countryWords,
  countryWordsPlaced,
  institutionHeads,
  institutionPhrases,
  nameParticles,
  personalWords,
  personTitles,
} from "./lexicon.ts";
import type { Word } from "./words.ts";

/** One text's words, and what is known of each. */
export type Line = {
  text: string;
  words: readonly Word[];
  /** Whether the word is a name or unknown to the word list. */
  isName(i: number): boolean;
  /** Whether the text explains the word as a short form in brackets. */
  isShortForm(i: number): boolean;
};

type Raiser = (line: Line) => number[];

const endOf = ({ words }: Line, i: number): number => (words[i]?.start ?? 0) + (words[i]?.raw.length ?? 0);
const gapAfter = (line: Line, i: number): string =>
  line.text.slice(endOf(line, i), line.words[i + 1]?.start ?? line.text.length);
/** Whether only spaces stand between a word and the next. */
const touches = (line: Line, i: number): boolean =>
  i >= 0 && i + 1 < line.words.length && /^ +$/.test(gapAfter(line, i));

const indices = ({ words }: Line, holds: (i: number, low: string) => boolean): number[] =>
  words.flatMap(({ low }, i) => (holds(i, low) ? [i] : []));

const months = new Set(
  "january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/** "MAY" and "MARCH" are months beside a number only. */
const monthNames: Raiser = (line) =>
  indices(line, (i, low) => {
    if (months.has(low)) return true;
    const before = line.text.slice(Math.max(0, (line.words[i]?.start ?? 0) - 2), line.words[i]?.start ?? 0);
    return /^(?:may|march|mar)$/.test(low) && (/\d $/.test(before) || /^ \d/.test(line.text.slice(endOf(line, i))));
  });

const joins = /^(?:de|del|la|las|los|y|e|da|do|dos|al|bin|ibn|von|van)$/;
const neverOpens = /^(?:de|y|e|do|al)$/;

/** "LA ESPERANZA", "SAN MIGUEL": a particle opens a name; between two parts of one it stays small. */
const openingParticles: Raiser = (line) =>
  indices(line, (i, low) => {
    const next = line.words[i + 1];
    if (!nameParticles.has(low) || next === undefined || !touches(line, i)) return false;
    if (!line.isName(i + 1) && !nameParticles.has(next.low)) return false;
    const inside = i > 0 && line.isName(i - 1) && touches(line, i - 1) && joins.test(low);
    return !inside && !neverOpens.test(low);
  });

const linking = new Set("de del la las los da do dos".split(" "));

/** "SAN MIGUELITO DE LA SIERRA": what a name's links lead to is part of it, whatever it means. */
const afterLinks: Raiser = (line) =>
  indices(line, (i, low) => {
    if (linking.has(low) || !linking.has(line.words[i - 1]?.low ?? "")) return false;
    let k = i - 1;
    while (k >= 0 && linking.has(line.words[k]?.low ?? "") && touches(line, k)) k -= 1;
    return k >= 0 && k < i - 1 && line.isName(k) && touches(line, k);
  });

const titlesBeforeNames: Raiser = (line) =>
  indices(
    line,
    (i, low) =>
      personTitles.has(low) &&
      touches(line, i) &&
      (line.isName(i + 1) || personTitles.has(line.words[i + 1]?.low ?? "")),
  );

/** Ranks and callings, which stand before people only. */
const calledPeople =
  /^(?:president|general|colonel|major|captain|lieutenant|sergeant|brigadier|admiral|senator|bishop|archbishop|cardinal|dr|mr|mrs|ms)$/;

/** "ROSA MENDIZABAL", "OKONJEWSKI PEARL", "COLONEL STONE": a word that is a name too is one beside a name. */
const personalNames: Raiser = (line) => {
  const isPart = (i: number): boolean => {
    const low = line.words[i]?.low.replace(/['’]s$/, "") ?? "";
    return personalWords.has(low);
  };
  return indices(line, (i) => {
    if (!isPart(i)) return false;
    const named = (k: number): boolean => line.isName(k) && !line.isShortForm(k);
    if (touches(line, i) && named(i + 1)) return true;
    if (touches(line, i - 1)) {
      const before = line.words[i - 1]?.low ?? "";
      if (
        calledPeople.test(before) ||
        /^\p{L}\.$/u.test(line.text.slice(line.words[i - 1]?.start, endOf(line, i - 1) + 1))
      )
        return true;
      // What follows a name may say what is done: "LIMA WILL", "OLTENDORP POST".
      if (named(i - 1) && touches(line, i - 2) && (named(i - 2) || isPart(i - 2))) return true;
    }
    return false;
  });
};

const placed = /^(?:in|of|from|to|near|into|across|for|with|and|at|through)$/;
/** "PANAMA" is written large wherever it stands, "CHINA" where somebody is there or comes from there. */
const countries: Raiser = (line) =>
  indices(line, (i, low) => {
    const bare = low.replace(/['’]s$/, "");
    if (countryWords.has(bare)) return true;
    const before = line.words[i - 1]?.low ?? "";
    return countryWordsPlaced.has(bare) && ((touches(line, i - 1) && placed.test(before)) || bare !== low);
  });

const links = /^(?:of|for|and|de|la|del)$/;
const longestName = 8;

/** "NATIONAL LIBERATION FRONT (XNLF)": the words before a short form in brackets are what it stands for. */
const beforeShortForms: Raiser = (line) => {
  const raised: number[] = [];
  line.words.forEach((_, i) => {
    const head = line.words[i - 1];
    if (head === undefined || !line.isShortForm(i) || !institutionHeads.has(head.low)) return;
    if (!/^\s[([]$/.test(gapAfter(line, i - 1))) return;
    for (let k = i - 1; k >= 0 && i - k <= longestName; k -= 1) {
      const low = line.words[k]?.low ?? "";
      if ((k < i - 1 && !touches(line, k)) || low === "the" || low.length < 2) break;
      if (!links.test(low)) raised.push(k);
    }
  });
  return raised;
};

/** "XNLF [NATIONAL LIBERATION FRONT]": the other way round. */
const afterShortForms: Raiser = (line) => {
  const raised: number[] = [];
  line.words.forEach((_, i) => {
    if (!/^\s[([]$/.test(gapAfter(line, i))) return;
    let last = i + 1;
    while (last - i < longestName && touches(line, last)) last += 1;
    const all = Array.from({ length: last - i }, (_, k) => i + 1 + k);
    if (!/^[)\]]/.test(gapAfter(line, last)) || !institutionHeads.has(line.words[last]?.low ?? "")) return;
    raised.push(...all.filter((k) => !links.test(line.words[k]?.low ?? "") && line.words[k]?.low !== "the"));
  });
  return raised;
};

const knownInstitutions: Raiser = (line) =>
  line.words.flatMap((_, i) =>
    institutionPhrases
      .filter((phrase) =>
        phrase.every((each, k) => line.words[i + k]?.low === each && (k === 0 || touches(line, i + k - 1))),
      )
      .flatMap((phrase) => phrase.flatMap((each, k) => (each === "of" || each === "the" ? [] : [i + k]))),
  );

const raisers: readonly Raiser[] = [
  monthNames,
  openingParticles,
  afterLinks,
  titlesBeforeNames,
  beforeShortForms,
  afterShortForms,
  knownInstitutions,
  personalNames,
  countries,
];

export const raisedIn = (line: Line): Set<number> => new Set(raisers.flatMap((raise) => raise(line)));
