/** A file found inside an uploaded one, before anybody has looked what it is. */
import type { Problem } from "../errors.ts";

export type Member = {
  /** Its name there, or its number where members have none (`message-00002`, `row-00017`). */
  name: string;
  bytes: Uint8Array;
  /** As declared beside it; believed for its charset only. */
  contentType?: string;
  /** Why its bytes could not be taken out; they are empty then. */
  problem?: Problem;
};

/** What a number is called that sorts as text. */
export const numbered = (what: string, n: number): string => `${what}-${String(n).padStart(5, "0")}`;

/** Files that programs put beside the real ones. */
const litter =
  /(?:^|\/)(?:__MACOSX\/.*|\._[^/]*|\.DS_Store|Thumbs\.db|ehthumbs\.db|desktop\.ini|\.gitkeep|\.gitignore)$/i;

/** Whether a file of this name was put there by a program and tells nothing. */
export const isLitter = (name: string): boolean => litter.test(name);

/** Two members of one name are told apart by their order. */
export const withOwnNames = (members: readonly Member[]): Member[] => {
  const taken = new Map<string, number>();
  return members.map((member) => {
    const before = taken.get(member.name) ?? 0;
    taken.set(member.name, before + 1);
    return before === 0 ? member : { ...member, name: `${member.name}#${before + 1}` };
  });
};
