/** The shape of a mutation, and how pieces of a file are cut and joined. */
import { Buffer } from "node:buffer";
import type { Dice } from "./dice.ts";

/** Answers other bytes, or the same when it finds nothing to change. */
export type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

export const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** `bytes` with the part from `from` to `to` replaced. */
export const spliced = (bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array =>
  joined([bytes.subarray(0, from), by, bytes.subarray(to)]);

/** One sign a byte, so that text is changed without decoding it; {@link fromSigns} is its way back. */
export const signsOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
export const fromSigns = (signs: string): Uint8Array => new Uint8Array(Buffer.from(signs, "latin1"));

/** A file may not grow beyond this: the deadline is one for small files. */
export const mostBytes = 2_000_000;
