/** Makes a find small: takes out what is not needed for the same fault, within a number of tries. */
import { joined } from "./mutation.ts";

/** `isStill` answers whether bytes show the fault. */
export const shrunk = async (
  bytes: Uint8Array,
  isStill: (bytes: Uint8Array) => Promise<boolean>,
  tries: number,
): Promise<Uint8Array> => {
  let best = bytes;
  let left = tries;
  for (let size = Math.ceil(best.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && left > 0; ) {
      const without = joined([best.subarray(0, at), best.subarray(at + size)]);
      left -= 1;
      if (without.length > 0 && (await isStill(without))) best = without;
      else at += size;
    }
  }
  return best;
};
