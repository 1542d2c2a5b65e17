/** The calendar day a telling gives in so many words ("on 4 March"), apart from what "on Friday" was worked out to be. */
import type { Mention } from "../facts/mention.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthWord = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const written = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+${monthWord}|${monthWord}\\s+(\\d{1,2})(?:st|nd|rd|th)?)\\b`,
  "giu",
);

const daysWritten = (text: string): string[] =>
  [...text.matchAll(written)].map(([, before, monthAfter, monthBefore, after]) => {
    const month = months.indexOf((monthAfter ?? monthBefore ?? "").toLowerCase()) + 1;
    return [month, Number(before ?? after)].map((number) => String(number).padStart(2, "0")).join("-");
  });

/** `MM-DD`; null for relative, open or unknown dates. A day whose year was worked out is stated all the same. */
export const statedDay = ({ when, evidence }: Pick<Mention, "when" | "evidence">): string | null => {
  if (when === null) return null;
  if (!("from" in when)) {
    return when.day === undefined ? null : [when.month, when.day].map((n) => String(n).padStart(2, "0")).join("-");
  }
  if (when.from !== when.to) return null;
  const day = when.from.slice(5);
  return when.basis === "stated" || evidence.some(({ quote }) => daysWritten(quote).includes(day)) ? day : null;
};
