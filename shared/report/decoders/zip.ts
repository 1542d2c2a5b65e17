/** A zip file: its files as members; folders and what programs left there are none. */
import { Problem } from "../../errors.ts";
import { limits } from "../limits.ts";
import { isLitter, type Member } from "../member.ts";
import type { Parsers } from "../parsers.ts";
import { isFolder, unzipped, type ZipEntry, zipEntries } from "../zip-directory.ts";
import type { Decoder } from "./decoder.ts";

/** One that cannot be taken out keeps its place and its reason. */
const memberOf = (entry: ZipEntry, key: string, { inflate }: Pick<Parsers, "inflate">): Member => {
  const { name, encrypted, size } = entry;
  const without = (problem: Problem): Member => ({ name, bytes: new Uint8Array(), problem });
  if (encrypted) return without(new Problem("report.encrypted", { key, kind: "zip" }));
  if (size > limits.bytes) return without(new Problem("report.too-large", { key, bytes: size, limit: limits.bytes }));
  try {
    return { name, bytes: unzipped(entry, limits.bytes, inflate) };
  } catch (cause) {
    return without(new Problem("report.unreadable", { key, kind: "zip" }, cause));
  }
};

export const zip: Decoder = async ({ bytes, key }, parsers) => {
  const files = zipEntries(bytes).filter((entry) => !isFolder(entry) && !isLitter(entry.name));
  if (files.length > limits.members)
    throw new Problem("report.too-many-members", { key, members: files.length, limit: limits.members });
  const claimed = files.reduce((sum, { size }) => sum + size, 0);
  if (claimed > limits.inflatedBytes)
    throw new Problem("report.too-large", { key, bytes: claimed, limit: limits.inflatedBytes });
  const members: Member[] = [];
  let unfolded = 0;
  for (const file of files) {
    const member = memberOf(file, key, parsers);
    // Claims may be false: what really came out counts.
    unfolded += member.bytes.length;
    if (unfolded > limits.inflatedBytes)
      throw new Problem("report.too-large", { key, bytes: unfolded, limit: limits.inflatedBytes });
    members.push(member);
  }
  if (members.length === 0) throw new Problem("report.no-text", { key, kind: "zip" });
  return { kind: "zip", passages: [], members };
};
