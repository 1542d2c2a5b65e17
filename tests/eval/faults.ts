/** What a reading got wrong, found by holding what was told against what is right. */
import type { Line } from "./line.ts";
import { distinct, shownValue, type Told, type Value } from "./told.ts";

/** One miss, invention or mistake; `read` or `right` is empty where there is none. */
export type Fault = {
  row: string;
  /** Faults of one sort are counted together: `actions: nothing for seizure`. */
  sort: string;
  right: string;
  read: string;
  sentence: string;
  /** The rule that read it; for a miss, the rules that spoke elsewhere in the row. */
  rule: string;
};

/**
 * How a field is written and compared. Of a `label` (of a list), a `name` (of anything), a `count` or `date` there is one;
 * a `set` holds labels, `strings` names, `records` both; a `flag` is there or not.
 */
export type Kind = "label" | "name" | "count" | "date" | "set" | "strings" | "records" | "flag";
export const single: ReadonlySet<Kind> = new Set(["label", "name", "count", "date"]);
export type Shape = {
  kind: Kind;
  alike?: (right: Value, read: Value) => boolean;
  /** The sentence a missed value stands in, where it is not the one that holds its words. */
  sentenceOf?: (right: Value, gold: Line) => string | undefined;
};

const fold = (value: Value): string =>
  shownValue(value)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^(?:the|a|an) (?=\S)/, "");
const equal = (a: Value, b: Value): boolean => fold(a) === fold(b);

/** Equal, or all words of the shorter in the longer. */
export const close = (a: Value, b: Value): boolean => {
  const [few = [], many = []] = [fold(a).split(" "), fold(b).split(" ")].sort((x, y) => x.length - y.length);
  return few.join("") !== "" && few.every((word) => many.includes(word));
};

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
/** The sentence of a text that holds some words, else how the text begins. */
export const sentenceWith = (text: string, words: string): string => {
  // Long passages are found by how they begin: what follows may be joined from pieces.
  const at = text.toLowerCase().indexOf(words.toLowerCase().slice(0, 40));
  const found = at < 0 || words === "" ? undefined : sentences.segment(text).containing(at)?.segment;
  return (found ?? text.slice(0, 300)).replace(/\s+/g, " ").trim();
};

const valuesOf = (gold: unknown, kind: Kind): Value[] => {
  if (kind === "flag") return gold === true ? ["yes"] : [];
  return (Array.isArray(gold) ? gold : [gold]).flatMap((one: unknown): Value[] => {
    if (typeof one === "string" || typeof one === "number") return one === "" || one === 0 ? [] : [one];
    if (typeof one !== "object" || one === null) return [];
    // Records may carry offsets beside their words.
    return [
      Object.fromEntries(
        Object.entries(one).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      ),
    ];
  });
};

const sortOf = (field: string, kind: Kind, right: Value | undefined, read: Value | undefined): string => {
  const type = [right, read].map((one) => (typeof one === "object" && one["type"] ? ` ${one["type"]}` : ""));
  const name = `${field}${type[0] || type[1]}`;
  if (kind === "set" || kind === "label" || kind === "flag")
    return `${name}: ${read === undefined ? "nothing" : shownValue(read)} for ${right === undefined ? "nothing" : shownValue(right)}`;
  if (read === undefined) return `${name}: missed`;
  if (right === undefined) return `${name}: invented`;
  if (kind === "count") return `${name}: ${read < right ? "too few" : "too many"}`;
  return `${name}: not quite`;
};

/** The rules that read something in a sentence. */
export type Spoke = (sentence: string) => string;

const loose = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");

/** So much of a sentence as people will read, with the words in it. */
const near = (sentence: string, words: string): string => {
  const at = sentence.toLowerCase().indexOf(words.toLowerCase().slice(0, 40));
  const from = sentence.length <= 360 || at < 200 ? 0 : at - 120;
  const shown = `${from > 0 ? "… " : ""}${sentence.slice(from, from + 360)}`;
  return from + 360 < sentence.length ? `${shown} …` : shown;
};

const shownRead = ({ value, words, sentence }: Told): string =>
  shownValue(value) + (words === "" || words === sentence ? "" : ` (“${words}”)`);

/** What a text's evidence says of any sentence of it. */
export const spokenIn = (heard: readonly { sentence: string; rule: string }[]): Spoke => {
  const folded = heard
    .map(({ sentence, rule }) => ({ sentence: loose(sentence), rules: rule.split(", ") }))
    .filter(({ sentence }) => sentence.trim() !== "");
  return (sentence) => {
    const asked = loose(sentence);
    const here = folded.filter((one) => asked.includes(one.sentence) || one.sentence.includes(asked));
    return [...new Set(here.flatMap(({ rules }) => rules))].join(", ");
  };
};

/** The faults of one field of one row. */
export const faultsIn = (
  where: { gold: Line; text: string; field: string; spoke: Spoke },
  { kind, alike = kind === "strings" ? close : equal, sentenceOf }: Shape,
  gold: unknown,
  told: readonly Told[],
): Fault[] => {
  const missed: Value[] = [];
  const written = distinct(told).filter(({ value }) => value !== 0);
  const invented = single.has(kind) ? written.slice(0, 1) : written;
  for (const right of valuesOf(gold, kind)) {
    const hit = invented.findIndex(({ value }) => alike(right, value));
    if (hit < 0) missed.push(right);
    else invented.splice(hit, 1);
  }
  const fault = (right: Value | undefined, read: Told | undefined): Fault => {
    const words = typeof right === "object" ? (Object.values(right).at(-1) ?? "") : String(right ?? "");
    const own = right === undefined ? undefined : sentenceOf?.(right, where.gold);
    const sentence = read?.sentence || (own ?? sentenceWith(where.text, words));
    return {
      row: where.gold.id,
      sort: sortOf(where.field, kind, right, read?.value),
      right: right === undefined ? "" : shownValue(right),
      read: read === undefined ? "" : shownRead(read),
      sentence: near(sentence, read?.words || words),
      rule: read?.rule ?? where.spoke(sentence),
    };
  };
  const faults: Fault[] = [];
  for (const right of missed) {
    const almost = invented.findIndex(({ value }) => single.has(kind) || (kind === "records" && close(right, value)));
    faults.push(fault(right, almost < 0 ? undefined : invented.splice(almost, 1)[0]));
  }
  return [...faults, ...invented.map((read) => fault(undefined, read))];
};
