/** From sightings to incidents: `resolve` is a pure function of the set it is given, whatever its order. */
import { type Marking, strictest } from "../report/marking.ts";
import { clusters } from "./clustering.ts";
import { credibilityOf } from "./credibility.ts";
import { dated } from "./days.ts";
import { type Dossier, dossierOf } from "./dossier.ts";
import { headlineOf } from "./headline.ts";
import type { Incident } from "./incident.ts";
import { reportsOf } from "./origins.ts";
import { best, reliabilityOf } from "./reliability.ts";
import { severityOf } from "./severity.ts";
import type { Sighting, Sources } from "./sighting.ts";
import { outlet } from "./speakers.ts";
import { strongestQuote } from "./strongest-quote.ts";
import { valuesOf } from "./values.ts";

/** Joins sightings of any buckets into incidents, in id order; each mention is in exactly one. */
export const resolve = (sightings: readonly Sighting[], sources: Sources): Incident[] =>
  clusters(sightings).map((cluster) => incidentOf(cluster, sources));

const gradeOf = (dossier: Dossier, values: ReturnType<typeof valuesOf>, sources: Sources): Incident["grade"] => {
  const letters = reportsOf(dossier.sightings).map(({ publisher, published }) =>
    reliabilityOf(publisher, published, sources),
  );
  const reliability = best(letters.map(({ letter }) => letter));
  const judged = values.supports.map((support) => ({ field: support.field, ...credibilityOf(dossier, support) }));
  const happened = judged.find(({ field }) => field === "happened")!;
  const others = judged.filter(({ field, value }) => field !== "happened" && value > happened.value);
  return {
    reliability,
    credibility: happened.value,
    reasons: [
      ...new Set([
        `${reliability}: ${letters.find(({ letter }) => letter === reliability)!.reason}`,
        ...happened.reasons.map((reason) => `${happened.value}: ${reason}`),
        ...others.flatMap(({ field, value, reasons }) => reasons.map((reason) => `${field} ${value}: ${reason}`)),
      ]),
    ],
    perField: Object.fromEntries(judged.map(({ field, value }) => [field, value])),
  };
};

/** When a mention makes an incident current: news of a done or tried act in a report whose date is known. */
const tellsNews = ({ mention, report }: Sighting): boolean =>
  mention.timeStatus === "news" &&
  (mention.stage === "accomplished" || mention.stage === "attempted") &&
  dated(report.published) !== null;

const quotesOf = (sightings: readonly Sighting[]): Incident["quotes"] =>
  [...new Map(sightings.map((sighting) => [sighting.report.id, sighting])).values()]
    .sort((a, b) =>
      a.report.received < b.report.received
        ? -1
        : a.report.received > b.report.received
          ? 1
          : a.mention.id < b.mention.id
            ? -1
            : 1,
    )
    .map(({ report, mention }) => ({
      report: report.id,
      publisher: outlet(report.publisher),
      quote: strongestQuote(mention),
      ...(report.transcription !== undefined && { recognised: report.transcription.confidence }),
    }));

const incidentOf = (sightings: readonly Sighting[], sources: Sources): Incident => {
  const dossier = dossierOf(sightings, sources);
  const values = valuesOf(dossier);
  const { weapons, supports, things, ...valued } = values;
  const held = {
    ...valued,
    ...(weapons[0] === undefined ? {} : { weapon: weapons[0] }),
    ...(things.length === 0 ? {} : { things }),
  };
  const mentions = sightings.map(({ mention }) => mention.id);
  const received = sightings.map(({ report }) => report.received).sort();
  const known =
    sightings
      .filter(tellsNews)
      .map(({ report }) => report.received)
      .sort()[0] ?? null;
  const grade = gradeOf(dossier, values, sources);
  return {
    id: mentions[0]!,
    aliases: mentions,
    ...held,
    mentions,
    origins: [...dossier.origins],
    severity: severityOf({ ...held, weapons }),
    grade,
    headline: headlineOf(held, dossier, credibilityOf(dossier, supports[0]!)),
    quotes: quotesOf(sightings),
    current: sightings.some(({ mention }) => mention.timeStatus !== "background"),
    known,
    updated: received.at(-1)!,
    reviews: [],
    marking: strictest(sightings.map(({ report }): Marking => report.marking)),
  };
};
