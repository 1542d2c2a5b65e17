/** Ids under a line: a few in full, the rest counted. */

/** Most ids printed under one line. */
const most = 3;

export const idsInShort = (ids: readonly string[]): string =>
  ids.length <= most ? ids.join(" ") : `${ids.slice(0, most).join(" ")} and ${ids.length - most} more`;
