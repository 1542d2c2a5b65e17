/** Opaque cursors: a position in a list, safe to hand out and to get back mangled. */
import { Problem } from "../errors.ts";

/** Where a list goes on: after sort key `sk` of partition `pk`, `skip` rows into what that row stands for. */
export type Position = { pk: string; sk: string; skip?: number };

export const toCursor = (position: Position): string =>
  Buffer.from(JSON.stringify([position.pk, position.sk, position.skip ?? 0])).toString("base64url");

/** Reads a cursor; throws `cursor.invalid` for anything this system did not make. */
export const fromCursor = (cursor: string): Position => {
  try {
    const [pk, sk, skip] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
    if (typeof pk === "string" && typeof sk === "string" && Number.isSafeInteger(skip)) {
      return { pk, sk, skip: skip as number };
    }
  } catch {
    // Not JSON: not ours.
  }
  throw new Problem("cursor.invalid", { cursor: cursor.slice(0, 80) });
};
