/** Languages the rules can read; texts and paragraphs in others are kept, and counted as not read. */
const read = new Set(["en", "und"]);

export const isReadLanguage = (tag: string): boolean => read.has(tag);
