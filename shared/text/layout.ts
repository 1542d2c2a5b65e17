/** Sets passages as one text with an empty line between them, and notes where each stands. */
import type { Passage } from "../report/passage.ts";
import type { Block } from "./normalized-report.ts";

const between = "\n\n";

export const layOut = (passages: readonly Passage[]): { text: string; blocks: Block[] } => {
  const blocks: Block[] = [];
  let at = 0;
  for (const { kind, text, page } of passages) {
    blocks.push({ span: { start: at, end: at + text.length }, kind, ...(page !== undefined && { page }) });
    at += text.length + between.length;
  }
  return { text: passages.map(({ text }) => text).join(between), blocks };
};
