/** How grave: a band by deaths, one step up for what deaths do not show; threats and plans on a scale of their own. */
import { type AcledSubType, isViolent } from "../facts/event-types.ts";
import type { Actor, Count, CountKind } from "../facts/mention.ts";
import { isNamed } from "./actor-identity.ts";
import { aimedAtCivilians } from "./civilian-targets.ts";
import { countInWords } from "./counts.ts";
import type { Incident } from "./incident.ts";

type Severity = 0 | 1 | 2 | 3 | 4;
type Judged = { value: Severity; reasons: string[] };

/** Fewest deaths of each band, gravest first. */
const bands: readonly { deaths: number; value: Severity }[] = [
  { deaths: 25, value: 4 },
  { deaths: 10, value: 3 },
  { deaths: 3, value: 2 },
  { deaths: 1, value: 1 },
  { deaths: 0, value: 0 },
];

/** Fewest people taken that make an abduction a mass abduction. */
const massAbduction = 10;
const takesTerritory: readonly AcledSubType[] = ["non-state-actor-overtakes-territory", "government-regains-territory"];

const bandOf = (deaths: number): Severity => bands.find((band) => deaths >= band.deaths)?.value ?? 0;

export type SeverityInput = Pick<Incident, "type" | "stage" | "actors" | "tags" | "things"> & {
  counts: Partial<Record<CountKind, Pick<Count, "min" | "max">>>;
  weapons: readonly string[];
};

type Step = { reason: string; holds: (incident: SeverityInput) => boolean };

const targets = (incident: SeverityInput): Actor[] => incident.actors.filter((actor) => actor.role === "target");

const steps: readonly Step[] = [
  {
    reason: "civilians targeted",
    holds: aimedAtCivilians,
  },
  { reason: `${massAbduction} or more abducted`, holds: ({ counts }) => (counts.abducted?.min ?? 0) >= massAbduction },
  { reason: "territory taken", holds: ({ type }) => takesTerritory.includes(type) },
  { reason: "complex attack, several weapons", holds: ({ weapons }) => new Set(weapons).size > 1 },
];

/** Threats, plans and foiled acts: how concrete they are, not how bloody they might have been. */
const ofAThreat = (incident: SeverityInput): Judged => {
  const named = targets(incident).some(isNamed);
  const stopped = incident.stage === "foiled";
  return {
    value: ((named ? 1 : 0) + (stopped ? 1 : 0)) as Severity,
    reasons: [
      "scale of threats and plans, not of violence",
      ...(named ? ["names a target"] : []),
      ...(stopped ? ["stopped when already under way"] : []),
    ],
  };
};

/** The band follows the fewest deaths nobody disputes; what the highest figure would make it is said beside it. */
export const severityOf = (incident: SeverityInput): Judged => {
  if (incident.stage !== "accomplished" && incident.stage !== "attempted") return ofAThreat(incident);
  if (!isViolent(incident.type)) return { value: 0, reasons: ["not an act of violence"] };
  const killed = incident.counts.killed ?? { min: 0, max: 0 };
  const band = bandOf(killed.min);
  const highest = killed.max === null ? band : bandOf(killed.max);
  const up = steps.filter((step) => step.holds(incident)).map(({ reason }) => reason);
  return {
    value: Math.min(4, band + (up.length > 0 ? 1 : 0)) as Severity,
    reasons: [
      incident.counts.killed === undefined ? "no deaths reported" : `killed: ${countInWords(killed)}`,
      ...(highest > band ? [`the highest figure would make it band ${highest} instead of ${band}`] : []),
      ...(up.length > 0 ? [`one step up: ${up.join(", ")}`] : []),
    ],
  };
};
