/** normalize: the bytes of a report become clean text with its head, or a problem that says why not. */
import { Problem } from "../errors.ts";
import type { Arrival } from "../report/arrival.ts";
import { decode } from "../report/decoders/decoders.ts";
import { headingOf } from "../report/heading/heading.ts";
import { readMetadata } from "../report/heading/metadata-values.ts";
import { reportId, versionOf } from "../report/identity.ts";
import { limits } from "../report/limits.ts";
import type { Parsers } from "../report/parsers.ts";
import { markingFor, receptionOf } from "../report/reception.ts";
import type { Report } from "../report/report.ts";
import { cleanPassage } from "./cleaning.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { languageOf } from "./language.ts";
import { layOut } from "./layout.ts";
import type { NormalizedReport } from "./normalized-report.ts";
import { citesIn, creditsIn } from "./origins.ts";
import { storyOf } from "./story.ts";
import { tellingOf } from "./telling.ts";
import { isInCapitals, isShouted, truecaserOf } from "./truecase/truecase.ts";

export const normalize = async (arrival: Arrival, parsers: Parsers): Promise<NormalizedReport> => {
  const { key, bytes, size } = arrival;
  if (size > limits.bytes) throw new Problem("report.too-large", { key, bytes: size, limit: limits.bytes });
  const decoded = await decode(arrival, parsers);
  const metadata = readMetadata(arrival.metadata);
  const heading = headingOf({ metadata, decoded, received: arrival.received });

  let passages = tellingOf(decoded.passages, heading.taken);
  // A report may be all headline: then the headline is what it tells.
  if (passages.length === 0) passages = tellingOf(decoded.passages, new Set());
  if (passages.length === 0) throw new Problem("report.no-text", { key, kind: decoded.kind });
  const written = passages.map(({ text }) => text).join("\n\n");
  const language = await languageOf(written, heading.language, parsers);
  const shouted = isShouted(passages.map(({ text }) => text)) && (language === "en" || language === "und");
  const lowered = shouted ? truecaserOf(await parsers.casedWords(), written) : (text: string) => text;
  const truecase = (text: string) => (isInCapitals(text) ? lowered(text) : text);
  const { text, blocks } = layOut(passages.map((passage) => ({ ...passage, text: truecase(passage.text) })));
  if (text.length > limits.textCharacters)
    throw new Problem("report.too-large", { key, bytes: text.length, limit: limits.textCharacters });

  const title = cleanPassage(heading.title);
  const report: Report = {
    id: reportId(arrival.bucket, key, arrival.member),
    version: versionOf(bytes, size),
    key,
    ...receptionOf(metadata, heading.published, arrival.received),
    published: heading.published,
    publishedBasis: heading.publishedBasis,
    title: truecase(title),
    authors: heading.authors,
    publisher: heading.publisher === null ? null : truecase(cleanPassage(heading.publisher)),
    sourceUrl: heading.sourceUrl,
    language,
    marking: markingFor(heading.markings.uploaded, heading.markings.printed, arrival.defaultMarking),
    kind: decoded.kind,
    size,
    state: "normalized",
    // Bad optional metadata loses no report: it is read without, and says so.
    ...(heading.bad !== null && { reason: "report.bad-metadata" as const }),
    relevant: false,
    origin: { credits: creditsIn(text), cites: citesIn(text) },
  };
  return {
    report,
    text,
    blocks,
    fingerprint: fingerprintOf(text, storyOf(`${report.title}\n\n${text}`, await parsers.commonWords())),
  };
};
