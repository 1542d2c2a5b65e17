/** Finds what stands between quotation marks; an unclosed mark runs to the end of its paragraph. */
import type { Sentence } from "../text/sentences.ts";
import type { Tokens } from "../text/tokens.ts";

const opening = new Set(["“", "«", "„"]);
const closing = new Set(["”", "»"]);

/** 1 for every token inside quotation marks, the marks themselves excluded. */
export const quotedTokens = (tokens: Tokens, sentences: readonly Sentence[]): Uint8Array => {
  const quoted = new Uint8Array(tokens.count);
  let open = false;
  let block = -1;
  for (const sentence of sentences) {
    if (sentence.block !== block) {
      open = false;
      block = sentence.block;
    }
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const word = tokens.word[i] ?? "";
      // Typed as two apostrophes: ''We ran,'' he said.
      const twin = word === "'" && tokens.word[i + 1] === "'" && tokens.end[i] === tokens.start[i + 1];
      if (word === '"' || twin) open = !open;
      else if (opening.has(word)) open = true;
      else if (closing.has(word)) open = false;
      else if (open) quoted[i] = 1;
      if (twin) i += 1;
    }
  }
  return quoted;
};
