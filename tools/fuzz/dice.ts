/** Random numbers that come again: every case of a run has dice of its own, made of the run's seed and the case's number. */

export type Dice = {
  /** Whole number from 0 up to, not including, `below`. */
  number(below: number): number;
  /** True once in `sides` throws. */
  once(sides: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** From 1 to `most`, small ones far more often than large ones. */
  length(most: number): number;
};

/** Mulberry32: thirty-two bits of state are plenty for choosing among mutations. */
export const diceOf = (seed: number, number: number): Dice => {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number_ = (below: number): number => Math.floor(next() * Math.max(1, below));
  return {
    number: number_,
    once: (sides) => number_(sides) === 0,
    pick: <T>(from: readonly T[]): T => {
      const found = from[number_(from.length)];
      if (found === undefined) throw new RangeError("nothing to pick from");
      return found;
    },
    length: (most) => Math.max(1, Math.min(most, Math.floor(most ** next()))),
  };
};
