/** Mutations of marked-up and plain text: tags and their nesting, charsets, letters that are rare. */
import { Buffer } from "node:buffer";
import type { Dice } from "./dice.ts";
import { fromSigns, type Mutation, mostBytes, signsOf } from "./mutation.ts";

const found = (signs: string, what: RegExp, dice: Dice): { at: number; text: string } | undefined => {
  const all = [...signs.matchAll(what)];
  if (all.length === 0) return undefined;
  const { index, 0: text } = dice.pick(all);
  return { at: index, text };
};
const replaced = (signs: string, { at, text }: { at: number; text: string }, by: string): Uint8Array =>
  fromSigns(signs.slice(0, at) + by + signs.slice(at + text.length));

const mark = /<\/?[a-z][^<>]{0,300}>|\{\\[a-z]+-?\d*|[{}]|\\[a-z]+-?\d*|\[[^\]\n]{0,40}\]/gi;

const dropTag: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const tag = found(signs, mark, dice);
  return tag === undefined ? bytes : replaced(signs, tag, "");
};

const elements =
  "div p span table tr td ul li blockquote article main b a h1 script style noscript select svg template pre br"
    .split(" ")
    .map((name) => `<${name}>`);

/** Opened often, and closed often, seldom or never. */
const nest: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const tag = found(signs, mark, dice) ?? { at: dice.number(signs.length), text: "" };
  const opening = dice.once(2) && tag.text !== "" ? tag.text : dice.pick([...elements, "{", "{\\b ", "> ", "[", "("]);
  const closing = opening.startsWith("<")
    ? opening.replace(/^<([\w:-]*)[^>]*>$/, "</$1>")
    : opening.startsWith("{")
      ? "}"
      : "";
  const times = dice.length(
    Math.min(50_000, Math.floor((mostBytes - signs.length) / (opening.length + closing.length + 1))),
  );
  const closed = dice.pick([0, times, dice.number(times)]);
  return replaced(signs, tag, opening.repeat(times) + tag.text + closing.repeat(closed));
};

const otherName: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const tag = found(signs, /(?<=<\/?)[a-z][\w:-]*|(?<=\\)[a-z]+/gi, dice);
  return tag === undefined ? bytes : replaced(signs, tag, dice.pick(elements).slice(1, -1));
};

const attribute: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const value = found(signs, /(?<==)"[^"<>]{0,300}"/g, dice);
  if (value === undefined) return bytes;
  const odd = [
    "",
    '"',
    `"${"x ".repeat(dice.length(20_000))}"`,
    '"&#0;&#xD800;&#x110000;"',
    '"__proto__"',
    '"constructor"',
  ];
  return replaced(signs, value, dice.pick(odd));
};

const names = [
  "utf-8",
  "utf-16",
  "utf-16le",
  "utf-7",
  "windows-1251",
  "shift_jis",
  "gb18030",
  "iso-2022-jp",
  "ibm037",
  "x-user-defined",
  "hex",
  "base64",
  "__proto__",
  "",
];
const charsetName: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const named = found(signs, /(?<=charset=["']?|encoding=["'])[\w-]+|(?<=\\ansicpg)\d+/gi, dice);
  return named === undefined ? bytes : replaced(signs, named, dice.pick(names));
};

const recode: Mutation = (bytes, dice) => {
  const text = Buffer.from(bytes).toString("utf8");
  const wide = Buffer.from(text, "utf16le");
  return new Uint8Array(
    dice.pick<() => Buffer>([
      () => wide,
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), wide]),
      () => Buffer.concat([Buffer.from([0xfe, 0xff]), wide.subarray(0, wide.length & ~1).swap16()]),
      () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
      () => Buffer.from(text, "latin1"),
      () => Buffer.from(Buffer.from(text).toString("latin1")),
      () => wide.subarray(0, wide.length - 1),
    ])(),
  );
};

/** Signs that change length, order or width when text is normalised, folded or put in capitals. */
const rare = [
  "\u0000",
  "\u00ad",
  "\u0130",
  "\u0149",
  "\u01f0",
  "\u0301".repeat(30),
  "\u0387",
  "\u1e9e",
  "\u200b",
  "\u200d",
  "\u202e",
  "\u2028",
  "\u2126",
  "\u212b",
  "\u3000",
  "\ufb03",
  "\ufdfa",
  "\ufeff",
  "\ufffd",
  "\ud83d\udc69\u200d\ud83d\udc67",
  "\u0d4a",
  "\ud834\udd5e",
  "e\u0301",
  "\u1100\u1161\u11a8",
  "\u05d0\u05bc",
  "\ufb1d",
]; // prettier-ignore
const odd = [[0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xff], [0xe2, 0x80]];
const letters: Mutation = (bytes, dice) => {
  let signs = signsOf(bytes);
  for (let left = dice.length(40); left > 0; left -= 1) {
    const at = dice.number(signs.length + 1);
    const sign = dice.once(5) ? fromSigns(String.fromCharCode(...dice.pick(odd))) : Buffer.from(dice.pick(rare));
    signs = signs.slice(0, at) + signsOf(sign) + signs.slice(at);
  }
  return fromSigns(signs);
};

/** Words our rules look for, in places they do not expect: a rule may not trip over any neighbour. */
const cues = [
  "killed",
  "at least",
  "said",
  " on Tuesday",
  "\u201c",
  "\u201d",
  '"',
  "between 3 and",
  "no one was",
  "denied",
  "1,000,000,000,000",
  "31 February 2018",
  "00/00/0000",
  "99:99",
  "according to",
  "- (",
  "the",
  "Published: ",
  "By ",
  "TLP:",
  "last",
  "from 5 to 12 March",
  "-",
  "\u2014",
  "12-year-old",
  "hundreds of thousands of",
]; // prettier-ignore
const cue: Mutation = (bytes, dice) => {
  let signs = signsOf(bytes);
  for (let left = dice.length(30); left > 0; left -= 1) {
    const gap = found(signs.slice(0, 200_000), /[ \n]/g, dice) ?? { at: dice.number(signs.length), text: "" };
    const word = signsOf(Buffer.from(dice.pick(cues)));
    signs = `${signs.slice(0, gap.at)} ${word} ${signs.slice(gap.at + gap.text.length)}`;
  }
  return fromSigns(signs);
};

const shout: Mutation = (bytes, dice) => {
  const text = Buffer.from(bytes).toString("utf8");
  return new Uint8Array(Buffer.from(dice.once(3) ? text.toLowerCase() : text.toUpperCase()));
};

export const textMutations: readonly Mutation[] = [
  dropTag,
  nest,
  otherName,
  attribute,
  charsetName,
  recode,
  letters,
  cue,
  shout,
];
