/** What lies ahead: dated events, warnings with speaker and horizon, and what would move each level. */
import type { Claim } from "../../facts/claim.ts";
import { inWords } from "../../incident/dates-in-words.ts";
import { dated } from "../../incident/days.ts";
import { inOutlet, isOwnVoice, outletInSentence, speakerOf } from "../../incident/speakers.ts";
import type { Line, PlaceLevel } from "../issue.ts";
import { table } from "../levels.ts";
import { capital, list, plural, quoted } from "../phrasing.ts";
import type { Scene } from "../scene.ts";
import { daysOf } from "../window.ts";
import { clauseOf, type Spoken, sentenceOf } from "./spoken.ts";
import { stanceWords } from "./stance-words.ts";

/** Most warnings an issue prints. */
const mostWarnings = 8;
/** Most places named that lack reports. */
const mostNames = 6;

/** The horizon as dates; the text's own words beside it where the quote does not hold them. */
const horizonWords = ({ horizon = null, horizonText }: Claim, quote: string): string => {
  const words = horizonText === undefined || quote.includes(horizonText) ? "" : ` (${quoted(horizonText)})`;
  if (horizon === null) return horizonText === undefined ? "no horizon given" : `horizon ${quoted(horizonText)}`;
  return `horizon ${inWords(horizon)}${words}`;
};

/** Who warned, when, of what, until when; only what is warned of is quoted, the speaker is named already. */
const warningLine = (spoken: Spoken): Line => {
  const { claim, report } = spoken;
  const name = capital(speakerOf(claim, report.publisher));
  const speaker = isOwnVoice(claim, report.publisher) ? name : inOutlet(name, outletInSentence(report.publisher));
  const on = dated(claim.said) === null ? "" : `, ${inWords(claim.said)}`;
  const quote = clauseOf(spoken) ?? sentenceOf(spoken).replace(/[.,](?=["”]?$)/u, "");
  return {
    text: `${speaker} ${stanceWords[claim.stance]}${on}: ${quoted(quote)}; ${horizonWords(claim, quote)}.`,
    ids: [claim.id],
  };
};

const isOver = (claim: Claim, firstDay: string): boolean => {
  const horizon = dated(claim.horizon ?? null);
  return horizon !== null && horizon.to < firstDay;
};

const warnings = (scene: Scene): Line[] => {
  const { first } = daysOf(scene.window, scene.scope.zone);
  return scene.datedReports
    .filter(({ report }) => report.origin.copyOf === undefined)
    .flatMap((material) =>
      material.claims
        .filter((claim) => (claim.stance === "warns" || claim.stance === "threatens") && !isOver(claim, first))
        .map((claim) => warningLine({ claim, report: material.report, material })),
    )
    .slice(0, mostWarnings);
};

/** What would raise or lower a level, and nothing vaguer. */
const conditions = (levels: readonly PlaceLevel[]): Line[] => {
  const without = levels.filter(({ level }) => level === "insufficient reporting").map(({ name }) => name);
  const given = levels.filter(({ level, turning }) => level !== "insufficient reporting" && turning.length > 0);
  const names = [
    ...without.slice(0, mostNames),
    ...(without.length > mostNames ? [plural(without.length - mostNames, "more place")] : []),
  ];
  return [
    ...given.map(({ name, level, score, turning, drivers }) => ({
      text: `${name}, ${level} at score ${score}: ${turning.join("; ")}.`,
      ids: drivers,
    })),
    ...(without.length === 0
      ? []
      : [
          {
            text: `${list(names)}: a level needs at least ${table.coverage} reports about the place in a window.`,
            ids: [],
          },
        ]),
  ];
};

export const outlookOf = (scene: Scene, levels: readonly PlaceLevel[]): Line[] => [
  ...scene.ahead.map((incident) => ({ text: incident.headline, ids: [incident.id] })),
  ...warnings(scene),
  ...conditions(levels),
];
