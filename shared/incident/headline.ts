/** One neutral sentence for people: who did what to whom, where, when, and according to whom. */
import type { Judged } from "./credibility.ts";
import { type Dossier, openDenials } from "./dossier.ts";
import { happeningPhrase, listed, type Told } from "./happening-phrase.ts";
import { inOutlet, isOwnVoice, outletInSentence } from "./speakers.ts";

/** Most deniers, and most tellers, that a sentence names. */
const mostNames = 3;

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
    return spoken === undefined ? outletInSentence(publisher) : inOutlet(spoken.speaker, outletInSentence(publisher));
  });

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The verb ladder: the weaker the information, the weaker the verb. */
export const headlineOf = (told: Told, dossier: Dossier, happened: Judged): string => {
  const deniers = (field: "happened" | "perpetrator"): string =>
    listed([...new Set(openDenials(dossier, field).map(({ speaker }) => speaker))].slice(0, mostNames));
  const what = happeningPhrase(told, dossier, deniers("perpetrator"));
  const who = tellers(dossier);
  const [first = "An unidentified publisher", ...others] = who;
  const shown = (all: readonly string[]): string => listed([...new Set(all)].slice(0, mostNames));
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
