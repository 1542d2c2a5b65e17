/** Small pieces of wording that several sections share. */
import type { Count, CountKind } from "../facts/mention.ts";
import { countInWords } from "../incident/counts.ts";
import { whereAndWhen } from "../incident/dates-in-words.ts";
import { definite, eventPhrase } from "../incident/event-phrases.ts";
import type { Incident } from "../incident/incident.ts";

/** Longest quote printed, in characters. */
const longestQuote = 260;

/** `1 report`, `2 reports`. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;

/**
 * A quote on one line, cut at a word when it is long. Everything between these marks is somebody's words: the wording rules
 * look at the rest, so quotation marks inside become single.
 */
export const quoted = (quote: string): string => {
  const one = quote.replace(/\s+/gu, " ").trim();
  // Speech quoted whole needs no second pair of marks.
  const flat = (/^["“]([^"“”]+)["”]$/u.exec(one)?.[1] ?? one).replace(/["“”]/gu, "'").trim();
  if (flat.length <= longestQuote) return `“${flat}”`;
  const cut = flat.lastIndexOf(" ", longestQuote);
  return `“${flat.slice(0, cut > 0 ? cut : longestQuote)} ...”`;
};

/** Counts words as the wording rules do. */
export const wordCount = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/** The text, cut after so many words when it is longer. */
export const withinWords = (text: string, most: number): string => {
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length <= most) return text;
  const cut = words.slice(0, most - 1).join(" ");
  // A cut inside a quotation still closes it: what follows is not the quoted speaker's.
  return `${cut} ...${cut.lastIndexOf("“") > cut.lastIndexOf("”") ? "”" : ""}`;
};

/** In the order a reader asks for them. */
const tollKinds: readonly CountKind[] = ["killed", "injured", "abducted", "arrested", "displaced", "deported"];

/** Said of an incident whose reports give no toll. */
export const noToll = "no casualties reported";

/** `3 killed, 2-5 injured`; {@link noToll} when nothing is told. */
export const tollInWords = (
  counts: Readonly<Partial<Record<CountKind, Pick<Count, "min" | "max"> | undefined>>>,
): string => {
  const parts = tollKinds.flatMap((kind) => {
    const count = counts[kind];
    return count === undefined || count.max === 0 ? [] : [`${countInWords(count)} ${kind}`];
  });
  return parts.length === 0 ? noToll : parts.join(", ");
};

type Short = Pick<Incident, "type" | "tags" | "stage" | "weapon" | "place" | "when" | "counts">;

/** An incident in a clause: `a grenade attack in Osh on 7 September 2002 (2 killed)`. */
export const inShort = (incident: Short): string =>
  `${eventPhrase(incident)} ${whereAndWhen(incident.place?.name, incident.when, [tollInWords(incident.counts)])}`;

/** The same without its toll, as something spoken of before: `the grenade attack in Osh on 7 September 2002`. */
export const spokenOf = (incident: Omit<Short, "counts">): string =>
  `${definite(eventPhrase(incident))} ${whereAndWhen(incident.place?.name, incident.when, [])}`;

export const gradeInShort = (incident: Pick<Incident, "grade">): string =>
  `${incident.grade.reliability}${incident.grade.credibility}`;

/** Below it a machine has misread letters on most pages. */
const sureReading = 85;

/** That a quote is the reading of a machine; `confidence` is 0-100. */
export const recognisedInWords = (confidence: number): string =>
  confidence >= sureReading
    ? "recognised from a picture, not verbatim"
    : "recognised from a picture that is hard to read, not verbatim";

export const withCaveat = (quote: string, caveat: string | undefined): string =>
  caveat === undefined ? quote : `${quote} (${caveat})`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
