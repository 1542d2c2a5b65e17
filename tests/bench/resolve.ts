/** Mentions of one country a second into incidents, and what ten times as many in the same ten years cost each. */

import type { Sighting } from "../../shared/incident/sighting.ts";
import { sources } from "../../shared/incident/sources.ts";
import { resolve } from "../../shared/journey.ts";
import { type Bench, median, told } from "./bench.ts";
import { inventedReports } from "./invented-reports.ts";
import { readings, sightingsOf } from "./readings.ts";

const sizes = (full: boolean) => (full ? { few: 10_000, many: 100_000 } : { few: 300, many: 3000 });
/** Mentions in a report of so many sentences, roughly. */
const sentences = 30;
const mentionsAReport = 5.5;
const rounds = 3;

/** `count` sightings spread evenly over ten years. */
const sightingsIn = async (count: number): Promise<Sighting[]> => {
  const wish = { from: "2011-01-01", to: "2020-12-31", countries: ["Kyrgyzstan"], sentences, seed: 11 };
  const reports = inventedReports({ ...wish, count: Math.ceil((count / mentionsAReport) * 1.3) });
  const found = (await Array.fromAsync(readings(reports, `country-${count}`), sightingsOf)).flat();
  const here = found.filter(({ mention }) => mention.places[0]?.country === "KG");
  if (here.length < count) throw new Error(`only ${here.length} mentions were read where ${count} are wanted`);
  const step = here.length / count;
  return Array.from({ length: count }, (_, i) => here[Math.floor(i * step)]!);
};

const seconds = (sightings: readonly Sighting[]): number => {
  const started = performance.now();
  if (resolve(sightings, sources).length === 0) throw new Error("no incidents were found");
  return (performance.now() - started) / 1000;
};

const run: Bench["run"] = async ({ full }) => {
  const { few, many } = sizes(full);
  const [small, large] = [await sightingsIn(few), await sightingsIn(many)];
  seconds(small);
  const taken = Array.from({ length: rounds }, () => ({ small: seconds(small) / few, large: seconds(large) / many }));
  const a = median(taken.map((round) => round.small));
  const b = median(taken.map((round) => round.large));
  return [
    {
      key: "mentions-a-second",
      measure: "resolve: mentions into incidents",
      value: 1 / b,
      unit: "/s",
      note: `${told(many)} mentions`,
    },
    {
      key: "growth",
      measure: "resolve: time of a mention, many against few",
      value: b / a,
      unit: "x",
      note: `${told(few)} and ${told(many)} mentions of one country in the same ten years`,
    },
  ];
};

export const bench: Bench = { name: "resolve", run };
