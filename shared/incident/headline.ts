/** One neutral sentence for people: who did what to whom, where, when, and according to whom. */
import { isViolent } from "../facts/event-types.ts";
import type { CountKind } from "../facts/mention.ts";
import { insideSentence, isNamed } from "./actor-identity.ts";
import { countInWords } from "./counts.ts";
import type { Judged } from "./credibility.ts";
import { atTime } from "./dates-in-words.ts";
import { type Dossier, openDenials } from "./dossier.ts";
import { eventPhrase, targetWord } from "./event-phrases.ts";
import type { Incident } from "./incident.ts";
import { printableName } from "./printable-name.ts";
import { inOutlet, isOwnVoice, outlet } from "./speakers.ts";
import { tollOf } from "./toll.ts";

type Told = Pick<Incident, "type" | "tags" | "stage" | "when" | "place" | "actors" | "counts">;

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

const stageWords: Record<Incident["stage"], string> = {
  accomplished: "",
  attempted: ", which missed its aim",
  foiled: ", stopped before the act",
  threatened: ", threatened but not carried out",
  planned: ", planned",
};

const harm: readonly { kind: CountKind; words: (n: string) => string }[] = [
  { kind: "killed", words: (n) => `${n} killed` },
  { kind: "injured", words: (n) => `${n} injured` },
  { kind: "abducted", words: (n) => `${n} abducted` },
  { kind: "arrested", words: (n) => `${n} arrested` },
  { kind: "displaced", words: (n) => `${n} displaced` },
  { kind: "deported", words: (n) => `${n} deported` },
];

/** Names beyond these are in the record; a sentence that lists all says nothing. */
const mostNames = 2;

const names = (told: Told, role: "perpetrator" | "target" | "party"): string => {
  const all = told.actors
    .filter((actor) => actor.role === role && printableName(actor.name) !== "")
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return list(all.slice(0, mostNames).map((actor) => printableName(insideSentence(actor))));
};

/** Violence is "blamed on" those a report names; what nobody disputes is simply done by them. */
const doneBy = (told: Told, denied: string): string => {
  const doers = told.actors.filter(({ role }) => role === "perpetrator");
  const by = names(told, "perpetrator");
  if (by === "") return "";
  if (by.toLowerCase() === "unknown") return " by unknown perpetrators";
  const blamed = isViolent(told.type) && doers.some(isNamed);
  return `${blamed ? ", blamed on" : " by"} ${by}${denied === "" ? "" : denied === by ? " (who denies it)" : ` (denied by ${denied})`}`;
};

/** Each figure in words; one that speakers give differently stands with those speakers. */
const figuresOf = (told: Told, dossier: Dossier): string[] =>
  harm.flatMap(({ kind, words }) => {
    const count = told.counts[kind];
    if (count === undefined || count.max === 0) return [];
    const toll = tollOf(dossier, kind);
    if (toll?.dispute === undefined) return [words(countInWords(count))];
    const sides = toll.figures
      .toSorted((a, b) => a.count.min - b.count.min || (a.speaker < b.speaker ? -1 : 1))
      .map((figure) => `${countInWords(figure.count)} according to ${figure.speaker}`);
    return [`${words(countInWords(count))}: ${[...new Set(sides)].slice(0, mostSides).join(", ")}`];
  });

/** Most speakers of one disputed figure that a sentence names. */
const mostSides = 3;

/** The happening as a noun phrase: "a grenade attack against X in Y on 7 September 2002 (2 killed)". */
const happening = (told: Told, figures: readonly string[], denied: string): string => {
  const on = names(told, "target");
  const by = doneBy(told, denied);
  const between = names(told, "party");
  return [
    eventPhrase(told),
    on === "" ? "" : ` ${targetWord(told)} ${on}`,
    by,
    between === "" || on !== "" ? "" : ` involving ${between}`,
    stageWords[told.stage],
    by.startsWith(",") || told.stage !== "accomplished" ? "," : "",
    told.place === null ? " at an unstated place" : ` in ${told.place.name}`,
    ` ${atTime(told.when)}`,
    figures.length === 0 ? "" : ` (${figures.join("; ")})`,
  ].join("");
};

/** The best named speaker of each origin, and who passed it on. */
const tellers = (dossier: Dossier): string[] =>
  dossier.origins.map(({ publisher, reports }) => {
    const spoken = dossier.statements.find(
      ({ claim, report }) =>
        reports.includes(report.id) &&
        (claim.stance === "asserts" || claim.stance === "confirms") &&
        claim.speaker.name !== null &&
        !isOwnVoice(claim, report.publisher),
    );
    return spoken === undefined ? outlet(publisher) : inOutlet(spoken.speaker, outlet(publisher));
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verb ladder: the weaker the information, the weaker the verb. */
export const headlineOf = (told: Told, dossier: Dossier, happened: Judged): string => {
  const deniers = (field: "happened" | "perpetrator"): string =>
    list([...new Set(openDenials(dossier, field).map(({ speaker }) => speaker))].slice(0, mostSides));
  const what = happening(told, figuresOf(told, dossier), deniers("perpetrator"));
  const who = tellers(dossier);
  const [first = "An unidentified publisher", ...others] = who;
  const shown = (all: readonly string[]): string => list(all.slice(0, 3));
  switch (happened.value) {
    case 1:
      return `${capital(what)}, confirmed by ${shown(who)}.`;
    case 2:
      return `${capital(first)} reported ${what}, consistent with ${shown(others)}.`;
    case 3:
      return `${capital(first)} reported ${what}.`;
    case 4:
      return `${capital(first)} claimed ${what}; doubtful because ${happened.reasons.join(", ")}.`;
    case 5:
      return `${capital(first)} claimed ${what}; contradicted by ${deniers("happened") || "other origins"}.`;
    default:
      return `${capital(first)} claimed ${what}; not assessed.`;
  }
};
