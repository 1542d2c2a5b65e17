/** Rows of a report: its head, its place in the month lists, its mentions, claims and sightings. */
import type { Facts } from "../facts/facts.ts";
import { bucketOf } from "../incident/blocking.ts";
import type { ReportBrief, Sighting } from "../incident/sighting.ts";
import type { Report } from "../report/report.ts";
import { candidateOf } from "../text/copies.ts";
import type { Fingerprint, NormalizedReport } from "../text/normalized-report.ts";
import { type Key, keys } from "./keys.ts";
import type { Condition, Item } from "./row.ts";

/** The stage that speaks of a report. */
export type ReportStage = "normalize" | "classify";

/**
 * How far a report has come within one version. A failure of a stage stands before that stage's success and after the
 * former stage's: so a late failure never overwrites success, and a repeated success mends a failure.
 */
const steps = {
  normalize: { received: 0, failed: 1, quarantined: 1, normalized: 2, unpacked: 2, classified: 4 },
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

/** Holds when nothing newer stands: another arrival, or a later step of the same version. */
export const notOlder = (head: Item): Condition => ({
  expression:
    "attribute_not_exists(pk) OR #arrived < :arrived OR (#arrived = :arrived AND (#version <> :version OR #step <= :step))",
  names: { "#arrived": "arrived", "#version": "version", "#step": "step" },
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

/** The report of a head row. A copy is noted beside the report, for its version: reading again must not lose it. */
export const reportIn = (head: Item): Report => {
  const report = head["report"] as Report;
  const { copyOf, copyVersion } = head as { copyOf?: string; copyVersion?: string };
  if (copyOf === undefined || copyVersion !== report.version) return report;
  return { ...report, origin: { ...report.origin, copyOf } };
};

/** Near-copy rows of a text: one a band and one for the exact text, small, and one with the signature to compare. */
export const bandRows = (text: NormalizedReport): Item[] => [
  ...bandsOf(text.fingerprint).map((band) => keys.band(band, text.report.id)),
  { ...keys.signature(text.report.id), candidate: candidateOf(text) },
];

/** Everything a text can be found by. */
export const bandsOf = (fingerprint: Fingerprint): string[] => [fingerprint.exact, ...fingerprint.bands];

const briefOf = ({ report, fingerprint }: NormalizedReport): ReportBrief => ({
  id: report.id,
  version: report.version,
  title: report.title,
  publisher: report.publisher,
  published: report.published,
  received: report.received,
  marking: report.marking,
  origin: report.origin,
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
