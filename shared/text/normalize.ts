/** normalize: what a decoder made of a report becomes clean text with its head, or a problem that says why not. */
import { Problem } from "../errors.ts";
import type { Arrival } from "../report/arrival.ts";
import type { Decoded } from "../report/decoded.ts";
import { type Heading, headingOf } from "../report/heading/heading.ts";
import { readMetadata } from "../report/heading/metadata-values.ts";
import { placeOf, reportId, versionOf } from "../report/identity.ts";
import { limits } from "../report/limits.ts";
import type { Parsers } from "../report/parsers.ts";
import { markingFor, receptionOf } from "../report/reception.ts";
import type { Kind, Report } from "../report/report.ts";
import { cleanPassage } from "./cleaning.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { foreignParagraphs, languageOf, ownLanguage } from "./language.ts";
import { layOut } from "./layout.ts";
import type { NormalizedReport } from "./normalized-report.ts";
import { citesIn, creditsIn } from "./origins.ts";
import { storyOf } from "./story.ts";
import { tellingOf } from "./telling.ts";
import { isInCapitals, isInSmalls, isShouted, isWhispered, truecaserOf } from "./truecase/truecase.ts";

const headOf = (arrival: Arrival, decoded: Decoded, heading: Heading, state: Report["state"]): Report => {
  const { printed, uploaded } = heading.markings;
  const outer = arrival.container?.printed ?? null;
  const metadata = readMetadata(arrival.metadata);
  return {
    id: reportId(arrival.bucket, arrival.key, arrival.member),
    version: versionOf(arrival.bytes, arrival.size),
    key: arrival.key,
    ...placeOf(arrival),
    ...(decoded.members !== undefined && { members: decoded.members.length }),
    ...receptionOf(metadata, heading.published, arrival.received),
    published: heading.published,
    publishedBasis: heading.publishedBasis,
    title: cleanPassage(heading.title),
    authors: heading.authors,
    publisher: heading.publisher === null ? null : cleanPassage(heading.publisher),
    sourceUrl: heading.sourceUrl,
    language: "und",
    marking: markingFor(uploaded, [printed, outer], arrival.defaultMarking),
    kind: decoded.kind,
    ...(decoded.transcription !== undefined && { transcription: decoded.transcription }),
    size: arrival.size,
    state,
    // Bad optional metadata loses no report: it is read without, and says so.
    ...(heading.bad !== null && { reason: "report.bad-metadata" as const }),
    relevant: false,
    origin: { credits: [], cites: [] },
  };
};

/** Kinds whose headings are told by their setting: such a text may end in one. */
const documents: ReadonlySet<Kind> = new Set(["pdf", "docx", "doc", "odt", "rtf", "md", "image"]);

/** Languages of paragraphs, without the report's own, the commonest first. */
const otherThan = (own: string, languages: readonly (string | undefined)[]): string[] =>
  [...Map.groupBy(languages, (language) => language)]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([language]) => (language === undefined || language === own ? [] : [language]));

/** What became of a decoded report; a file of others that has no text of its own is only a head. */
export type Normalized = NormalizedReport | { report: Report; text: null };

export const normalize = async (arrival: Arrival, decoded: Decoded, parsers: Parsers): Promise<Normalized> => {
  const { key } = arrival;
  const heading = headingOf({ metadata: readMetadata(arrival.metadata), decoded, received: arrival.received });
  const isDocument = documents.has(decoded.kind);
  let passages = tellingOf(decoded.passages, heading.taken, isDocument);
  // A report may be all headline: then the headline is what it tells.
  if (passages.length === 0) passages = tellingOf(decoded.passages, new Set(), isDocument);
  if (passages.length === 0) {
    if (decoded.members === undefined || decoded.members.length === 0)
      throw new Problem("report.no-text", { key, kind: decoded.kind });
    return { report: headOf(arrival, decoded, heading, "unpacked"), text: null };
  }
  const written = passages.map(({ text }) => text).join("\n\n");
  const likely = await languageOf(written, heading.language, parsers);
  const texts = passages.map(({ text }) => text);
  const english = likely === "en" || likely === "und";
  const shouted = english && isShouted(texts);
  const whispered = english && !shouted && isWhispered(texts);
  const lowered = shouted ? truecaserOf(await parsers.casedWords(), written) : (text: string) => text;
  const raised = whispered ? truecaserOf(await parsers.casedWords(), written.toUpperCase()) : (text: string) => text;
  const raise = (text: string) => {
    const cased = raised(text.toUpperCase());
    return cased.length === text.length ? cased : text;
  };
  const truecase = (text: string) => {
    if (isInCapitals(text)) return lowered(text);
    return whispered && isInSmalls(text) ? raise(text) : text;
  };
  const { text, blocks } = layOut(passages.map((passage) => ({ ...passage, text: truecase(passage.text) })));
  if (text.length > limits.textCharacters)
    throw new Problem("report.too-large", { key, bytes: text.length, limit: limits.textCharacters });

  const paragraphs = blocks.map(({ span }) => text.slice(span.start, span.end));
  const languages = await foreignParagraphs(paragraphs, parsers);
  const language = ownLanguage(likely, paragraphs, languages);
  const others = otherThan(language, languages);
  const head = headOf(arrival, decoded, heading, "normalized");
  const report: Report = {
    ...head,
    title: truecase(head.title),
    publisher: head.publisher === null ? null : truecase(head.publisher),
    language,
    ...(others.length > 0 && { otherLanguages: others }),
    origin: { credits: creditsIn(text), cites: citesIn(text) },
  };
  return {
    report,
    text,
    blocks: blocks.map((block, i) => ({ ...block, ...(languages[i] !== undefined && { language: languages[i] }) })),
    fingerprint: fingerprintOf(text, storyOf(`${report.title}\n\n${text}`, await parsers.commonWords())),
  };
};
