/** Mutations that know nothing of formats: flips, cuts, repeats, lengths. */
import type { Dice } from "./dice.ts";
import { fromSigns, joined, type Mutation, mostBytes, signsOf, spliced } from "./mutation.ts";

const spot = (bytes: Uint8Array, dice: Dice): number => dice.number(bytes.length + 1);
const piece = (bytes: Uint8Array, dice: Dice, most = 4096): { from: number; to: number } => {
  const from = spot(bytes, dice);
  return { from, to: Math.min(bytes.length, from + dice.length(most)) };
};

const telling = [0, 1, 9, 10, 13, 27, 32, 34, 38, 40, 41, 44, 60, 62, 91, 92, 123, 125, 127, 128, 192, 237, 254, 255];

const flip: Mutation = (bytes, dice) => {
  const changed = bytes.slice();
  for (let left = dice.length(64); left > 0; left -= 1) {
    const at = dice.number(changed.length);
    changed[at] = dice.once(2) ? dice.pick(telling) : (changed[at] ?? 0) ^ (1 << dice.number(8));
  }
  return changed;
};

const cutOut: Mutation = (bytes, dice) => {
  const { from, to } = piece(bytes, dice, 65_536);
  return spliced(bytes, from, to, new Uint8Array());
};

const cutOff: Mutation = (bytes, dice) =>
  dice.once(2) ? bytes.slice(0, spot(bytes, dice)) : bytes.slice(spot(bytes, dice));

const insert: Mutation = (bytes, dice) => {
  const at = spot(bytes, dice);
  const signs = Array.from({ length: dice.length(256) }, () => (dice.once(2) ? dice.pick(telling) : dice.number(256)));
  return spliced(bytes, at, at, Uint8Array.from(signs));
};

/** What is long in a bad file is mostly one thing again and again. */
const repeat: Mutation = (bytes, dice) => {
  const { from, to } = piece(bytes, dice, dice.once(2) ? 8 : 2048);
  if (to === from) return bytes;
  const room = Math.max(1, Math.floor((mostBytes - bytes.length) / (to - from)));
  const times = dice.length(Math.min(room, 200_000));
  const part = bytes.subarray(from, to);
  return spliced(bytes, to, to, joined(Array.from({ length: times }, () => part)));
};

const swap: Mutation = (bytes, dice) => {
  const [a, b] = [piece(bytes, dice), piece(bytes, dice)].sort((x, y) => x.from - y.from);
  if (a === undefined || b === undefined || a.to > b.from) return bytes;
  return joined([
    bytes.subarray(0, a.from),
    bytes.subarray(b.from, b.to),
    bytes.subarray(a.to, b.from),
    bytes.subarray(a.from, a.to),
    bytes.subarray(b.to),
  ]);
};

/** Numbers written out: lengths, offsets, counts, dates. */
const numbers = ["0", "-1", "1", "255", "65536", "2147483647", "4294967296", "99999999999999999999", "1e308", "NaN"];
const numeral: Mutation = (bytes, dice) => {
  const signs = signsOf(bytes);
  const found = [...signs.matchAll(/\d+/g)];
  if (found.length === 0) return bytes;
  const { index, 0: old } = dice.pick(found);
  return fromSigns(signs.slice(0, index) + dice.pick(numbers) + signs.slice(index + old.length));
};

/** Numbers in binary: four bytes, as a size or an offset would stand. */
const binaryNumber: Mutation = (bytes, dice) => {
  if (bytes.length < 4) return bytes;
  const changed = bytes.slice();
  const at = dice.number(changed.length - 3);
  const value = dice.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, changed.length, at]);
  new DataView(changed.buffer).setUint32(at, value >>> 0, dice.once(2));
  return changed;
};

/** Line ends are what much reading hangs on. */
const lineEnds: Mutation = (bytes, dice) => {
  const end = dice.pick(["", "\n", "\r", "\r\n", "\n\n", "\u0085", "\f", " "]);
  const every = dice.length(50);
  let count = 0;
  return fromSigns(signsOf(bytes).replace(/\r?\n/g, (old) => (count++ % every === 0 ? end : old)));
};

export const byteMutations: readonly Mutation[] = [
  flip,
  cutOut,
  cutOff,
  insert,
  repeat,
  swap,
  numeral,
  binaryNumber,
  lineEnds,
];
