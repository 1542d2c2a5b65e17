/** Parts of a document that is a zip file inside: taken out by name, within the limits of a report. */
import { Problem } from "../errors.ts";
import { limits } from "./limits.ts";
import type { Parsers } from "./parsers.ts";
import type { Kind } from "./report.ts";
import { unzipped, zipEntries } from "./zip-directory.ts";

export type Package = {
  names: string[];
  /** The part as text; undefined when there is none. */
  part(name: string): string | undefined;
};

export const openPackage = (
  { bytes, key, kind }: { bytes: Uint8Array; key: string; kind: Kind },
  { inflate }: Pick<Parsers, "inflate">,
): Package => {
  const entries = zipEntries(bytes);
  let left: number = limits.inflatedBytes;
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  if (claimed > left) throw new Problem("report.too-large", { key, bytes: claimed, limit: left });
  if (entries.some(({ encrypted }) => encrypted)) throw new Problem("report.encrypted", { key, kind });
  const byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, "").toLowerCase(), entry]));
  return {
    names: [...byName.keys()],
    part(name) {
      const entry = byName.get(name.toLowerCase());
      if (entry === undefined) return undefined;
      const limit = limits.xmlBytes;
      if (entry.size > limit) throw new Problem("report.too-large", { key, bytes: entry.size, limit });
      const part = unzipped(entry, Math.min(left, limit), inflate);
      left -= part.length;
      const wide = part[0] === 0xff ? "utf-16le" : part[0] === 0xfe ? "utf-16be" : "utf-8";
      return new TextDecoder(wide).decode(part);
    },
  };
};
