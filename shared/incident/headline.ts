/** One neutral sentence for people: who did what to whom, where, when, and according to whom. */
import type { CountKind } from "../facts/mention.ts";
import { isNamed } from "./actor-identity.ts";
import { countInWords } from "./counts.ts";
import type { Judged } from "./credibility.ts";
import { atTime } from "./dates-in-words.ts";
import { type Dossier, openDenials } from "./dossier.ts";
import { eventPhrases, tagPhrases } from "./event-phrases.ts";
import type { Incident } from "./incident.ts";
import { isOwnVoice, neutral } from "./speakers.ts";

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

/** What a happening is called, with its article. */
export const eventPhrase = ({ type, tags }: Pick<Told, "type" | "tags">): string =>
  tagPhrases.find(({ tag, types }) => tags.includes(tag) && (types === null || types.includes(type)))?.phrase ??
  eventPhrases[type];

const names = (told: Told, role: "perpetrator" | "target" | "party"): string => {
  const all = told.actors
    .filter((actor) => actor.role === role)
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)));
  return list(all.slice(0, mostNames).map(({ name }) => neutral(name)));
};

/** The happening as a noun phrase: "a grenade attack on X in Y on 7 September 2002 (0 killed)". */
const happening = (told: Told): string => {
  const on = names(told, "target");
  const by = names(told, "perpetrator");
  const between = names(told, "party");
  const figures = harm.flatMap(({ kind, words }) => {
    const count = told.counts[kind];
    return count === undefined || count.max === 0 ? [] : [words(countInWords(count))];
  });
  return [
    eventPhrase(told),
    on === "" ? "" : ` against ${on}`,
    by === "" ? "" : `, blamed on ${by}`,
    between === "" || on !== "" ? "" : ` involving ${between}`,
    stageWords[told.stage],
    by !== "" || told.stage !== "accomplished" ? "," : "",
    told.place === null ? " at an unstated place" : ` in ${told.place.name}`,
    ` ${atTime(told.when)}`,
    figures.length === 0 ? "" : `: ${list(figures)}`,
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
    return spoken === undefined ? publisher : `${spoken.speaker} (in ${publisher})`;
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verb ladder: the weaker the information, the weaker the verb. */
export const headlineOf = (told: Told, dossier: Dossier, happened: Judged): string => {
  const what = happening(told);
  const who = tellers(dossier);
  const [first = "An unidentified publisher", ...others] = who;
  const shown = (all: readonly string[]): string => list(all.slice(0, 3));
  const deniers = list([...new Set(openDenials(dossier, "happened").map(({ speaker }) => speaker))]);
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
      return `${capital(first)} claimed ${what}; contradicted by ${deniers || "other origins"}.`;
    default:
      return `${capital(first)} claimed ${what}; not assessed.`;
  }
};
