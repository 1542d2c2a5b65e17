/** How many parts a mail has, told before it is taken apart: the parser walks through all of them at each new one. */
import { Problem } from "../errors.ts";
import { limits } from "./limits.ts";

/** The lines that may stand between parts are the boundaries some header names. */
const boundary = /\bboundary\s{0,20}=\s{0,20}(?:"([^"\r\n]{1,200})"|([^\s";]{1,200}))/gi;

/** Throws `report.too-many-members` where one boundary parts a mail more often than the limit allows. */
export const checkParts = (bytes: Uint8Array, key: string): void => {
  const text = new TextDecoder("latin1").decode(bytes);
  const named = [...text.matchAll(boundary)].map(([, quoted, plain]) => `--${quoted ?? plain}`);
  if (named.length === 0) return;
  const counts = new Map(named.map((line) => [line, 0]));
  for (const [line] of text.matchAll(/^--[^\r\n]{1,250}/gm)) {
    const mark = line.trimEnd();
    const count = counts.get(mark);
    if (count === undefined) continue;
    if (count >= limits.mailParts)
      throw new Problem("report.too-many-members", { key, members: count + 1, limit: limits.mailParts });
    counts.set(mark, count + 1);
  }
};
