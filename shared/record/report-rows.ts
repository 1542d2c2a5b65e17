/** Rows of a report: its head, its place in the month lists, its mentions, claims and sightings. */
import type { Facts } from "../facts/facts.ts";
import { bucketOf } from "../incident/blocking.ts";
import type { ReportBrief, Sighting } from "../incident/sighting.ts";
import type { Report } from "../report/report.ts";
import { candidateOf } from "../text/copies.ts";
import { storyKeys, wordingKeys } from "../text/kin.ts";
import type { NormalizedReport } from "../text/normalized-report.ts";
import { type Key, keys } from "./keys.ts";
import type { Condition, Item } from "./row.ts";

/** The stage that speaks of a report. */
export type ReportStage = "normalize" | "transcribe" | "classify";

/**
 * How far a report has come within one version. A failure of a stage stands before that stage's success and after the
 * former stage's: so a late failure never overwrites success, and a repeated success mends a failure.
 */
const reading = { received: 0, failed: 1, quarantined: 1, normalized: 2, unpacked: 2, classified: 4 } as const;
const steps = {
  normalize: reading,
  // The same reading, finished elsewhere.
  transcribe: reading,
  classify: { received: 0, normalized: 2, unpacked: 2, failed: 3, quarantined: 3, classified: 4 },
} as const;

/** The head row; `facts` names the reading whose rows count, `sightings` the bucket rows it owns. */
export const reportHead = (report: Report, stage: ReportStage): Item => ({
  ...keys.report(report.id),
  version: report.version,
  arrived: report.arrived,
  step: steps[stage][report.state],
  report,
});

/** Holds when nothing newer stands: another arrival, a later step of the same version, or the headstone of this arrival. */
export const notOlder = (head: Item): Condition => ({
  expression:
    "attribute_not_exists(pk) OR #arrived < :arrived OR (#arrived = :arrived AND attribute_not_exists(#erased) AND (#version <> :version OR #step <= :step))",
  names: { "#arrived": "arrived", "#version": "version", "#step": "step", "#erased": "erased" },
  values: { ":arrived": head["arrived"], ":version": head["version"], ":step": head["step"] },
});

/** List rows of a report: by month received, the month itself, and under the report it lies in. */
export const reportLists = (report: Report): Item[] => [
  { ...keys.received(report.received, report.id), id: report.id },
  keys.receivedMonth(report.received),
  ...(report.container === undefined
    ? []
    : [{ ...keys.member(report.container, report.member ?? "", report.id), id: report.id }]),
];

/** The rows of {@link reportLists} that are this report's alone. */
export const listRows = (report: Report): Key[] => [
  keys.received(report.received, report.id),
  ...(report.container === undefined ? [] : [keys.member(report.container, report.member ?? "", report.id)]),
];

/** What stays of a deleted report: that it is gone, and which arrivals that is true of. */
export const headstone = (id: string, arrived: string, sightings: readonly Key[]): Item => ({
  ...keys.report(id),
  erased: true,
  arrived,
  sightings,
});

/**
 * The report of a head row, undefined for a headstone. A copy is noted beside the report, for its version: reading again
 * must not lose it.
 */
export const reportIn = (head: Item): Report | undefined => {
  const report = head["report"] as Report | undefined;
  if (report === undefined) return undefined;
  const { copyOf, copyVersion } = head as { copyOf?: string; copyVersion?: string };
  if (copyOf === undefined || copyVersion !== report.version) return report;
  return { ...report, origin: { ...report.origin, copyOf } };
};

/** Where else than in the report's own partition its texts left rows. */
export const rowsAbroad = (texts: readonly NormalizedReport[]): Key[] =>
  texts.flatMap((text) => [keys.received(text.report.received, text.report.id), ...filedUnder(text)]);

/** The day a text is filed under: it was published then, or else received. */
export const kinDay = ({ published, received }: Report): string =>
  published !== null && "from" in published ? published.from : received.slice(0, 10);

const filedUnder = ({ report, fingerprint }: NormalizedReport): Key[] => [
  ...wordingKeys(fingerprint).map((key) => keys.band(key, report.id)),
  ...storyKeys(fingerprint).map((word) => keys.story(word, kinDay(report), report.id)),
];

/** Rows a text is found by later, small, and one with what it is compared by. */
export const kinRows = (text: NormalizedReport): Item[] => [
  ...filedUnder(text),
  { ...keys.signature(text.report.id), candidate: candidateOf(text), story: text.fingerprint.story },
];

const briefOf = ({ report, fingerprint }: NormalizedReport): ReportBrief => ({
  id: report.id,
  version: report.version,
  title: report.title,
  publisher: report.publisher,
  published: report.published,
  received: report.received,
  marking: report.marking,
  origin: report.origin,
  ...(report.transcription !== undefined && { transcription: report.transcription }),
  fingerprint: { exact: fingerprint.exact, signature: fingerprint.signature },
});

/** Version of a reading: of the text and of the rules that read it. */
export const factsVersion = (facts: Facts): string => `${facts.version}-${facts.rules}`;

/** Everything one reading leaves: its mentions and claims under the report, its sightings under their buckets. */
export const factsRows = (
  text: NormalizedReport,
  facts: Facts,
): { rows: Item[]; sightings: Item[]; buckets: string[] } => {
  const version = factsVersion(facts);
  const report = briefOf(text);
  const rows: Item[] = [
    ...facts.mentions.map((mention) => ({ ...keys.mention(facts.report, version, mention.id), mention })),
    ...facts.claims.map((claim) => ({ ...keys.claim(facts.report, version, claim.id), claim })),
  ];
  const sightings = facts.mentions.map((mention) => {
    const sighting: Sighting = {
      mention,
      report,
      claims: facts.claims.filter((claim) => claim.mention === mention.id),
    };
    return { ...keys.sighting(bucketOf(mention), mention.id), facts: version, sighting };
  });
  return { rows, sightings, buckets: [...new Set(facts.mentions.map(bucketOf))].sort() };
};

/** The update of the head that makes a reading count, as long as the head still stands for the same bytes. */
export const countReading = (
  text: NormalizedReport,
  facts: Facts,
  sightings: readonly Key[],
): [Key, string, Record<string, unknown>, Condition] => {
  const countries = new Set(facts.mentions.flatMap(({ places }) => places.map(({ country }) => country)));
  const report: Report = {
    ...text.report,
    state: "classified",
    relevant: facts.relevant,
    countries: [...countries].sort(),
  };
  return [
    keys.report(report.id),
    "SET #report = :report, #step = :step, #facts = :facts, #sightings = :sightings",
    {
      ":report": report,
      ":step": steps.classify.classified,
      ":facts": factsVersion(facts),
      ":sightings": sightings.map(({ pk, sk }) => ({ pk, sk })),
    },
    {
      expression: "#version = :version",
      names: {
        "#version": "version",
        "#step": "step",
        "#report": "report",
        "#facts": "facts",
        "#sightings": "sightings",
      },
      values: { ":version": report.version },
    },
  ];
};
