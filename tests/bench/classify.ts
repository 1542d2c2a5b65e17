/** Tokens a second from clean text to mentions and claims, against wink-nlp's own full pipe over the same texts in the same process. */
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { loadKnowledge } from "../../functions/entry/knowledge.ts";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { classify } from "../../shared/journey.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";
import { normalizeAlone as normalize } from "../support/normalize-alone.ts";
import { type Bench, median, told } from "./bench.ts";
import { inventedTexts } from "./invented-text.ts";

const texts = 200;
const rounds = 5;

const readable = async (): Promise<NormalizedReport[]> => {
  const parsers = await loadParsers();
  const reports: NormalizedReport[] = [];
  for (const [i, text] of inventedTexts(texts).entries()) {
    const bytes = new TextEncoder().encode(`An invented report\n\nPublished: 12 April 2018\n\n${text}\n`);
    const arrival = {
      bucket: "bench",
      key: `incoming/${i}.txt`,
      member: null,
      bytes,
      size: bytes.length,
      received: "2018-04-13T12:00:00.000Z",
      metadata: {},
      contentType: "text/plain",
      defaultMarking: "TLP:CLEAR" as const,
    };
    reports.push(await normalize(arrival, parsers));
  }
  return reports;
};

const seconds = (work: () => number): number => {
  const started = performance.now();
  if (work() === 0) throw new Error("nothing was read");
  return (performance.now() - started) / 1000;
};

const run: Bench["run"] = async () => {
  const reports = await readable();
  const knowledge = await loadKnowledge(new URL("../../dist/knowledge/", import.meta.url));
  const nlp = winkNlp(model);
  // One yardstick for both: wink's own count of the tokens in the texts.
  const tokens = reports.reduce((sum, { text }) => sum + nlp.readDoc(text).tokens().length(), 0);
  const ours = () =>
    reports.reduce((sum, report) => {
      const facts = classify(report, knowledge);
      return sum + facts.mentions.length + facts.claims.length;
    }, 0);
  const peer = () => reports.reduce((sum, { text }) => sum + nlp.readDoc(text).sentences().length(), 0);
  // Turns alternate, so that a noisy machine is noisy for both; the first round warms up.
  const taken = Array.from({ length: rounds + 1 }, () => ({ ours: seconds(ours), peer: seconds(peer) })).slice(1);
  const mine = tokens / median(taken.map((round) => round.ours));
  const winks = tokens / median(taken.map((round) => round.peer));
  return [
    {
      key: "ratio",
      measure: "classify: tokens/s against wink-nlp's full pipe",
      value: mine / winks,
      unit: "x",
      note: `${told(mine)} against ${told(winks)} tokens/s, text to mentions and claims`,
    },
  ];
};

export const bench: Bench = { name: "classify", run };
