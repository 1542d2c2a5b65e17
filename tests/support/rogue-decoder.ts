/** A decoding process that misbehaves as its file says: for the watch over the real one. */
const ways: Record<string, () => void> = {
  hang() {
    for (;;);
  },
  /** Outside the heap, where Node's own limit does not count. */
  swell() {
    const taken: Buffer[] = [];
    setInterval(() => taken.push(Buffer.alloc(20_000_000, 1)), 20);
  },
  "fill the heap"() {
    const taken: unknown[] = [];
    for (;;) taken.push([taken.length]);
  },
  leave: () => process.exit(3),
  "be killed": () => process.kill(process.pid, "SIGKILL"),
  answer: () =>
    process.send?.({ decoded: { kind: "rtf", passages: [{ kind: "paragraph", text: String(process.pid) }] } }),
};

process.on("disconnect", () => process.exit(0));
process.on("message", ({ bytes }: { bytes: Uint8Array }) => {
  const way = /\\rogue (.*)\}/.exec(Buffer.from(bytes).toString())?.[1] ?? "";
  ways[way]?.();
});
process.send?.({ ready: true });
