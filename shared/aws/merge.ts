/** Several index partitions read as one list, latest first, each row once. */
import { keys } from "../record/keys.ts";
import type { Item } from "../record/row.ts";
import type { Range, Table } from "./table.ts";

/**
 * Merges the partitions of `terms` by falling sort key. `wanted` rows are expected to do: of several partitions each gives
 * its part, so pages shrink with their number, but not as fast, for one may give most.
 */
export async function* latestFirst(
  table: Table,
  terms: readonly string[],
  wanted: number,
  range: Pick<Range, "from" | "to" | "after">,
): AsyncGenerator<Item> {
  const limit = Math.ceil(wanted / Math.sqrt(terms.length));
  const sources = terms.map((term) => table.all({ pk: keys.term(term, null, "").pk, reverse: true, limit, ...range }));
  const fronts = await Promise.all(
    sources.map(async (source) => ({ source, item: (await source.next()).value as Item | undefined })),
  );
  let given: string | undefined;
  for (;;) {
    const best = fronts.reduce<(typeof fronts)[number] | undefined>(
      (top, front) => (front.item && (!top?.item || front.item.sk > top.item.sk) ? front : top),
      undefined,
    );
    if (best?.item === undefined) return;
    // An incident filed under two of the terms comes from both.
    if (best.item.sk !== given) yield best.item;
    given = best.item.sk;
    best.item = (await best.source.next()).value as Item | undefined;
  }
}

/** Groups a stream, so that the heads behind rows are read together. */
export async function* inBatches<T>(stream: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of stream) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
