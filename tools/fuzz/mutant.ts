/** One case: an original, chosen and changed by the dice of its number. */
import { byteMutations } from "./byte-mutations.ts";
import { containerMutations } from "./container-mutations.ts";
import { diceOf } from "./dice.ts";
import { type Mutation, mostBytes } from "./mutation.ts";
import type { Original } from "./originals.ts";
import { textMutations } from "./text-mutations.ts";

export type Mutant = { number: number; original: string; key: string; bytes: Uint8Array };

const groups: readonly (readonly Mutation[])[] = [byteMutations, textMutations, containerMutations];

/** Every original once, then as many of each ending as of any other: pages are not to crowd out what is rare. */
const chooser = (originals: readonly Original[]) => {
  const byEnding = [...Map.groupBy(originals, ({ ending }) => ending).values()];
  return (number: number, dice: ReturnType<typeof diceOf>): Original =>
    originals[number] ?? dice.pick(dice.pick(byEnding));
};

/** The maker of a run's cases; the same seed and number always give the same bytes. */
export const mutants = (originals: readonly Original[], seed: number) => {
  const choose = chooser(originals);
  return (number: number): Mutant => {
    const dice = diceOf(seed, number);
    const original = choose(number, dice);
    let bytes = original.bytes(dice);
    if (bytes.length > mostBytes) bytes = bytes.slice(0, mostBytes);
    for (let left = dice.length(5); left > 0; left -= 1) bytes = dice.pick(dice.pick(groups))(bytes, dice);
    if (bytes.length > mostBytes) bytes = bytes.slice(0, mostBytes);
    return { number, original: original.name, key: `incoming/${number}.${original.ending}`, bytes };
  };
};
