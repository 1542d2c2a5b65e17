/** "a", "the" or nothing: the article a name or a description takes inside a sentence of ours. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Bodies of which a sentence speaks with "the": the Border Service, the Alai Front. */
const bodies = words(
  "administration agency army authority brigade bureau cabinet command commission committee congregation corps council court department directorate embassy federation force forces front government guard guards headquarters junta league legion militia ministry movement navy network office organisation organization parliament party police presidency regiment secretariat senate service services society state taliban tribunal union wing",
);
/** Those among them of which there is one, also in small letters. */
const institutions = words(
  "administration army cabinet committee department government junta military ministry navy office parliament",
);
/** Offices that one person holds at a time, once the words around them say which. */
const offices = words(
  "chairman chairwoman chief commander director emir governor head mayor minister president prefect prosecutor secretary sultan",
);
/** Already determined, or counted. */
const determined =
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|some|several|many|few|both|all|any|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds|thousands|unknown|unnamed|unidentified|another|other|\d.*)\s/iu;
/** Plurals without an s, and words that take no article. */
const plurals =
  /(?:men|women|people|police|children|troops|media|personnel|staff|military police|clergy|cattle|mujahid[ie]+n|gendarmerie|artillery|infantry)$/u;
/** The head noun stands before these. */
const afterHead = /[,(]|\s(?:of|for|in|from|at|near|to|by|on|with|who|under)\s/u;

const headOf = (name: string): string => (name.split(afterHead)[0] ?? "").trim().split(/\s+/u).at(-1) ?? "";

/** Whether a description speaks of more than one, or of what is not counted. */
export const isPlural = (name: string): boolean => {
  const head = headOf(name).toLowerCase();
  return plurals.test(head) || (/s$/u.test(head) && !/(?:ss|us|is)$/u.test(head));
};

const indefinite = (name: string): string =>
  `${/^(?:[aeiou](?!ni[tv]|uro|ne\b)|hour|heir|honest)/iu.test(name) ? "an" : "a"} ${name}`;

/** The name or description with its article: `the Border Service`, `a lawyer`, `border guards`, `Emil Sadykov`. */
export const withArticle = (name: string): string => {
  if (name === "" || determined.test(`${name} `) || /^[“"']/u.test(name)) return name;
  const head = headOf(name);
  const noun = head.toLowerCase();
  if (/^\p{Lu}/u.test(head)) return bodies.has(noun) ? `the ${name}` : name;
  if (isPlural(name)) return name;
  if (institutions.has(noun)) return `the ${name}`;
  const said = name.trim() !== head;
  return said && (offices.has(noun) || /['’]s\s/u.test(name)) ? `the ${name}` : indefinite(name);
};

/** Countries and islands that a sentence speaks of with "the". */
const withThe =
  /^(?:United (?:States|Kingdom|Arab Emirates)|Philippines|Netherlands|Gambia|Maldives|Bahamas|Comoros|Seychelles|\p{L}[\p{L} ]* (?:Republic|Islands|Territory|Territories)|Democratic Republic of .+)$/u;

/** Bodies that issue statements themselves; papers are seldom named after these. */
const publishing = words(
  "administration agency army bureau commission committee council department directorate embassy guard institute ministry office police secretariat service",
);

/** A publisher with "the" where its head noun is an institution's: `the Border Service`, but `Valley Post`. */
export const asInstitution = (name: string): string =>
  determined.test(`${name} `) || /^[“"']/u.test(name) || !publishing.has(headOf(name).toLowerCase())
    ? name
    : `the ${name}`;

/** A place as it stands after "in": `the United States`, `Osh`. */
export const placeInSentence = (place: string): string => (withThe.test(place) ? `the ${place}` : place);
