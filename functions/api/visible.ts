/** What a clearance may not see does not exist: the same answer as for an id that was never given. */
import { Problem } from "../../shared/errors.ts";
import type { Caller } from "../../shared/ports/gate.ts";
import { type Marking, mayRead } from "../../shared/report/marking.ts";

export const seenBy =
  (who: Caller) =>
  (record: { marking: Marking }): boolean =>
    mayRead(who.clearance, record.marking);

/** The record, or `record.not-found`. */
export const shown = <T extends { marking: Marking }>(
  who: Caller,
  kind: string,
  id: string,
  record: T | undefined,
): T => {
  if (record && seenBy(who)(record)) return record;
  throw new Problem("record.not-found", { kind, id });
};
