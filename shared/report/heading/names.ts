/** Tells names of people and of publishers from other strings, and cleans them. */

import { datesIn } from "../dates-in-lines.ts";

const particles = new Set(
  "de da del della di du des la le el al bin ibn abu van von der den ter ten dos das y e i zu of the and für und et".split(
    " ",
  ),
);
const notPeople =
  /\b(?:staff|admin|administrator|editor(?:s|ial)?|team|desk|news|newsroom|agency|agencies|press|media|reuters|afp|bureau|service|daily|times|post|magazine|office|ministry|department|institute|foundation|group|inc|ltd|llc|university|report(?:er|ers|ing)?s?|correspondents?|contributors?|guest|writer|writers|wire|associated|unknown|anonymous|user|webmaster|redaktion|redacción|redazione|https?|www|com|online|tv|radio|network|center|centre|committee|council|organi[sz]ation|association|department|society|services?|marketing|performance|interactive|control|solutions|teams?|member|ceo|redakcja|presse|magazin|nachrichten|zeitung|landesanstalt|verlag|gmbh|about|updated|published|minutes?|collective|alliance|capital|labs?|technolog(?:y|ies)|software|systems|studios?|company|translations?|consulting|partners|ventures|academy|school|college|church|club|hotel|restaurant|shop|store|blog|insurance|bank|deutschland|abteilung|feuerwehr|praxis|verein|verband|stiftung|google|microsoft|authors?|date|posted|time|member|badges?|reviews?|facebook|redaktionsteam|assistant|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const organisationWords =
  /\b(?:news|agency|agencies|press|media|bureau|service|daily|times|post|herald|tribune|journal|gazette|chronicle|magazine|weekly|office|ministry|department|institute|foundation|group|university|network|center|centre|committee|council|organi[sz]ation|association|commission|union|watch|monitor|observatory|broadcasting|radio|tv|television|desk|team|initiative|project|mission|embassy|alert|alerts|bulletin|report|reports|review|digest|international|society|forum)\b/i;

export const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Compounds of German for houses and papers. */
const houseCompound = /\p{L}(?:nachrichten|zeitung|magazin|verlag|redaktion|verband|verein|schule|dienst)(?:\s|$)/iu;

/** Two to five words, each capitalised or a particle, none of them a word of trades or institutions. */
export const isPerson = (text: string): boolean => {
  const name = clean(text);
  if (
    name.length < 4 ||
    name.length > 60 ||
    notPeople.test(name) ||
    houseCompound.test(name) ||
    /[\d@/\\|:;!?"“”<>{}[\]=+*]/.test(name)
  )
    return false;
  const words = name.split(" ");
  // A house writes part of its name in capitals, a layout all of it.
  if (words.some((word) => /^\p{Lu}{4,}$/u.test(word)) && /\p{Ll}/u.test(name)) return false;
  if (words.length < 2 || words.length > 6) return false;
  return (
    words.every(
      (word, i) => /^\p{Lu}[\p{L}\p{M}.'’-]*,?$/u.test(word) || (i > 0 && particles.has(word.toLowerCase())),
    ) && /\p{Ll}/u.test(name)
  );
};

/** "JANE DOE" as "Jane Doe": names in capitals are a habit of layout. */
const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}+/gu, (word) => (word.length > 1 ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word));

/** What stands before the names: "Posted by", "Author:", "Veröffentlicht von". */
const introduction =
  /^(?:(?:(?:written|reported|posted|published|edited|created|submitted|story|words|text|reporting|veröffentlicht|geschrieben|erstellt|publié|publicado|escrito|scritto|ein beitrag)\s+)?(?:by|von|vom|par|por|da|di|автор)(?=[\s:])|(?:about|über)(?: the author| den autor)?(?=[\s:])|(?:author|autor|autorin|auteur|verfasst von)(?=[\s:]))\s*:?\s*/i;

/** Degrees and orders after a name: neither a name nor the end of the names. */
const degree =
  /^(?:ph\.?\s?d\.?|m\.?\s?d\.?|m\.?\s?sc?\.?|b\.?\s?sc?\.?|m\.?\s?a\.?|b\.?\s?a\.?|m\.?p\.?h\.?|m\.?b\.?a\.?|r\.?d\.?n?\.?|r\.?n\.?|l\.?d\.?|esq\.?|jr\.?|sr\.?|ii|iii|d\.?v\.?m\.?|cfp|cpa|mrcgp|ll\.?m\.?|j\.?d\.?)$/i;
/** What a person does, written behind the name without a comma. */
const trade =
  /\s+(?:(?:senior|staff|guest|chief|managing|freier?|freie)\s+)?(?:writer|editor|author|reporter|correspondent|contributor|journalist|columnist|redakteur(?:in)?|journalist(?:in)?|autor(?:in)?)\b.*$/iu;
/** What follows the names in a byline: a handle, a place, a day, a count. */
const afterNames =
  /\s*(?:[(|–—•·@].*|\s-(?:\s.*)?|\s(?:am|on|le|el|den|dne|op)\s+\p{L}*\.?,?\s*\d.*|\s\d.*|\s(?:in|for|at|near|reporting from)\s+\p{Lu}[\p{L}\s,.-]*)$/u;

/** Longer texts are biographies. */
const longestByline = 300;

/** What is left of a byline when its introduction and all that follows the names are gone; a day may be glued to a name. */
const namesOnly = (text: string): string => {
  const written = clean(text.slice(0, longestByline))
    .replace(/^[&,/|\s-]+/, "")
    .replace(introduction, "");
  const [day] = datesIn(written);
  return (day === undefined ? written : written.slice(0, day.start).trim()).replace(afterNames, "");
};

/** Names in "By A. Writer, B. Writer and C. Writer in Osh"; empty when one part is no name. */
export const peopleIn = (text: string): string[] => {
  const names = namesOnly(text)
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s+/i)
    .map((name) => unshouted(clean(name).replace(trade, "").replace(/[.,]$/, "")))
    .filter(Boolean);
  const people: string[] = [];
  for (const name of names) {
    if (degree.test(name)) continue;
    if (!isPerson(name)) return people; // what follows a name is a post or a place
    if (!people.includes(name)) people.push(name);
  }
  return people;
};

/** "By Aida": a name by which alone an author goes, where the words or the markup say that this is the author. */
const loneNameIn = (text: string): string | null => {
  const words = namesOnly(text).split(" ");
  const [name = ""] = words;
  const isLone = words.every((word) => word === name);
  return isLone && /^\p{Lu}\p{Ll}{2,14}$/u.test(name) && !notPeople.test(name) && !houseCompound.test(name)
    ? name
    : null;
};

/** The authors a text names that is marked as the author's. */
export const authorsIn = (text: string): string[] => {
  const people = peopleIn(text);
  const lone = people.length > 0 ? null : loneNameIn(text);
  return lone === null ? people : [lone];
};

/** A publisher's name: capitalised, short, no sentence. */
export const isPublisher = (text: string): boolean => {
  const name = clean(text);
  if (name.length < 2 || name.length > 90 || /[.!?]$|https?:|[<>{}=@]/.test(name)) return false;
  const words = name.split(" ");
  // Outside English only the first word of a name is written large.
  if (/^\p{Lu}[^A-Za-z]*$/u.test(name) && !/[\p{Script=Latin}]/u.test(name)) return words.length <= 6;
  return (
    words.length <= 10 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{N}&(“"'|–—-]/u.test(word) ||
        particles.has(word.toLowerCase()) ||
        /^(?:on|for|in|a|an|to|\w+\.\w+)$/.test(word),
    ) &&
    /\p{L}/u.test(name)
  );
};

export const soundsLikeOrganisation = (text: string): boolean => organisationWords.test(text);
