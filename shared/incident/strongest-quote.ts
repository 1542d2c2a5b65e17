/** The sentence of a mention that says most: names, figures, weapon and place together. */
import type { Mention } from "../facts/mention.ts";
import { contentWords, foldName } from "./content-words.ts";

/** Fewer words are a value's own span, not a sentence. */
const fewestWords = 5;
/** Characters that cost as much as one value told. */
const cost = 400;

/** The sentence that tells the dead comes before one with more names. */
const deathsWorth = 2;

const tells = (mention: Mention, quote: string): number => {
  const words = contentWords(quote);
  const holds = (name: string): boolean => [...contentWords(name)].some((word) => words.has(word));
  const names = [...mention.actors, ...mention.places].filter(({ name }) => holds(name)).length;
  const weapon = mention.weapon !== undefined && foldName(quote).includes(foldName(mention.weapon)) ? 1 : 0;
  const deaths = mention.evidence.some(({ rule, quote: words }) => rule === "count.killed" && quote.includes(words));
  return names + weapon + (deaths ? deathsWorth : 0) + (/\d/u.test(quote) ? 1 : 0) - quote.length / cost;
};

export const strongestQuote = (mention: Mention): string => {
  const all = [...new Set(mention.evidence.map(({ quote }) => quote))];
  // Words quoted for one value stand within their sentence.
  const quotes = all.filter((quote) => !all.some((other) => other !== quote && other.includes(quote)));
  const sentences = quotes.filter((quote) => quote.split(/\s+/u).length >= fewestWords);
  const best = sentences.map((quote) => ({ quote, worth: tells(mention, quote) })).sort((a, b) => b.worth - a.worth)[0];
  return best?.quote ?? quotes[0] ?? "";
};
