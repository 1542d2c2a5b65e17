/** One spelling of a name for comparison: case, accents, punctuation and a leading article do not count. */
export const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʼ`.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-?(?:the-)?|-$/g, "");
