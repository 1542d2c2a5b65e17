/** Makes a passage's text plain: one form of each letter, one kind of space, nothing invisible. */

/** Controls, zero-width signs, bidirectional marks and soft hyphens: they hide words from search and from rules. */
const invisible =
  /[\p{Cc}--[\t\n\v\f\r]--\x85]|[\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/gv;
const brokenPairs = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Pointers to other pages of the publisher, in brackets: "[For background see the archives]". */
const editorialPointer =
  /\s?[[(](?:for|see|click|read|also|to)\b[^\])]{0,120}\b(?:see|go to|visit|click|read|archives?|story|page|section|related)\b[^\])]{0,80}[\])](?:(?<=[.!?]\s?[[(][^\])]*[\])])\.)?/gi;

/** Service marks of monitored wire copy. */
const wireMark =
  /\s?\[(?:text|report|unattributed report|passage omitted|excerpts?|begin recording|end recording|words? indistinct|article)\]/gi;

export const cleanPassage = (text: string): string =>
  text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(brokenPairs, "\ufffd")
    .replace(editorialPointer, "")
    .replace(wireMark, "")
    .replace(/\s+/g, " ")
    .trim();
