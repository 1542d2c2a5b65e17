/** A filter as typed at a prompt: checked before anything is asked, with the wrong word pointed at. */
import { hasCode } from "../shared/errors.ts";
import { filterFields } from "../shared/filter/filter.ts";
import { parseFilter } from "../shared/filter/parse.ts";
import { Advice } from "./advice.ts";
import { nearest } from "./nearest.ts";

/** One term whose value lost its quotes to the shell: `actor:border guard`. */
const unquoted = new RegExp(`^(-?(?:${filterFields.join("|")})[:=])([^",]*\\s[^",]*)$`, "i");
const anotherTerm = /\s-?[a-z]+(?::|>|<|=)/i;

const requoted = (word: string): string => {
  const [, field, value] = unquoted.exec(word) ?? [];
  return field === undefined || value === undefined || anotherTerm.test(value) ? word : `${field}"${value}"`;
};

/** The filter of the words; throws advice that shows where it is wrong. */
export const readFilter = (words: readonly string[]): string => {
  const text = words.map(requoted).join(" ");
  try {
    parseFilter(text);
    return text;
  } catch (error) {
    if (!hasCode(error, "filter.invalid")) throw error;
    const { position, found, allowed } = error.detail;
    const meant = nearest(found, allowed);
    const lines = [
      found === "" ? "The filter stops where something is missing:" : "The filter cannot be read here:",
      `  ${text}`,
      `  ${" ".repeat(position)}^`,
      `Allowed: ${allowed.join(", ")}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`,
    ];
    throw new Advice(lines.join("\n"), 2, error);
  }
};
