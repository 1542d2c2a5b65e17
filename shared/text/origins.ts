/** Whose copy a report prints (credits) and whom it names as its source (cites), read coarsely. */
import { wireServices } from "./wire-services.ts";

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const nameOf = new Map(wireServices.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)));
const forms = [...nameOf.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");

/** "(Reuters) -", "(AP/AFP)", "[EFE]" in the opening; "-- AFP", "With reporting by Reuters" at the close. */
const inBrackets = new RegExp(`[(\\[](?:with )?(${forms})(?:[/, &]+(${forms}))?[)\\]]`, "g");
const atDash = new RegExp(`^(?:[^.]{0,60}?[,:]\\s*)?(${forms})\\s*(?:--|—|–|-)\\s`, "g");
const atClose = new RegExp(
  `(?:^|\\s)(?:--|—|–|(?:with )?(?:additional )?(?:reporting|report|material|files|inputs?|information) (?:by|from)|source:)\\s*(?:the )?(${forms})(?:(?:,| and| &) (${forms}))?\\.?$`,
  "gi",
);

const openingLength = 300;
const closingLength = 200;

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)]
    .flatMap(([, first, second]) => [first, second])
    .flatMap((form) => (form === undefined ? [] : (nameOf.get(form) ?? [])));

export const creditsIn = (text: string): string[] => {
  const opening = text.slice(0, openingLength);
  const closing = text.slice(-closingLength).trimEnd();
  return [
    ...new Set([
      ...namesIn(opening, inBrackets),
      ...namesIn(opening, atDash),
      ...namesIn(closing, inBrackets),
      ...namesIn(closing, atClose),
    ]),
  ];
};

const medium =
  "(?:news agency|press agency|news service|newspaper|daily|weekly|magazine|radio|television|TV|TV channel|TV station|radio station|broadcaster|news website|website|news portal|wire service)";
const name = "(?:[\\p{Lu}][\\p{L}\\p{N}.'’&-]*)(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}.'’&-]*|of|al|el|de|la|the)){0,5}?";
const told = new RegExp(
  `\\b(?:told|to|by|[Aa]ccording to|[Cc]iting|cited by|quoted by|in|on)\\s+(?:the |a |\\p{L}+['’]s )?(?:\\p{Ll}[\\p{L}-]+ ){0,2}(${name}) ${medium}\\b`,
  "gu",
);
const reported = new RegExp(
  `(?:^|[.;]\\s|\\bthe )(?:\\p{Lu}\\p{L}+['’]s )?(${name}) ${medium} (?:reported|reports|said|says|quoted|cited|wrote|carried)\\b`,
  "gum",
);
const wire = new RegExp(
  `\\b(?:told|[Aa]ccording to|[Cc]iting|cited by|quoted by|reported by)\\s+(?:the )?(${forms})\\b`,
  "g",
);
/** "The Kyrgyz newspaper" names none. */
const demonym =
  /^\p{Lu}\p{Ll}*(?:ian|ean|can|ese|ish|yz|zbek|ajik|kmen|azakh?|raqi|aeli|meni|tani|eek|ench|utch|rman|hai|zech|local|state)$/u;
const mostCited = 20;

/** Names before a medium's kind ("the X news agency"), and agencies named after a cue. */
export const citesIn = (text: string): string[] => {
  const found: string[] = [];
  for (const pattern of [told, reported])
    for (const [, cited = ""] of text.matchAll(pattern)) {
      const bare = cited.trim().replace(/^The /, "");
      if (bare !== "" && bare !== "The" && !demonym.test(bare)) found.push(bare);
    }
  for (const [, form] of text.matchAll(wire)) if (form !== undefined) found.push(nameOf.get(form) ?? form);
  return [...new Set(found)].slice(0, mostCited);
};
