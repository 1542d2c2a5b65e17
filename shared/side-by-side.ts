/** Work on many items some at a time: what waits for the network need not wait one by one. */

/** Runs `work` over all items, `atOnce` of them at a time; answers in their order. The first error ends it, begun work runs out. */
export const sideBySide = async <T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> => {
  const answers = new Array<R>(items.length);
  const waiting = items.entries();
  let failed = false;
  const worker = async (): Promise<void> => {
    for (const [i, item] of waiting) {
      if (failed) return;
      answers[i] = await work(item);
    }
  };
  const workers = Array.from({ length: Math.min(atOnce, items.length) }, () =>
    worker().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  // Not left alone: a message may go back to its queue only when nothing of it is under way any more.
  const ends = await Promise.allSettled(workers);
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return answers;
};
