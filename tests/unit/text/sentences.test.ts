/** Sentences end where a reader would end them, and together hold every token. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { sentencesOf } from "../../../shared/text/sentences.ts";
import { tokenize } from "../../../shared/text/tokens.ts";

const cut = (text: string): string[] =>
  sentencesOf(tokenize(text), []).map(({ span }) => text.slice(span.start, span.end));

it.each([
  ["Two fled. Three stayed.", ["Two fled.", "Three stayed."]],
  ["Gen. Sadykov left. He came back.", ["Gen. Sadykov left.", "He came back."]],
  ["J. R. Morales spoke. Nobody heard.", ["J. R. Morales spoke.", "Nobody heard."]],
  ["It cost 2.5 million. They paid.", ["It cost 2.5 million.", "They paid."]],
  ['"We saw it." The man ran.', ['"We saw it."', "The man ran."]],
  ["The U.S. army left.", ["The U.S. army left."]],
  ["A heading\n\nThe text begins.", ["A heading", "The text begins."]],
  ["He asked why? Nobody knew!", ["He asked why?", "Nobody knew!"]],
])("cuts %j", (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});

it("loses no token of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const tokens = tokenize(text);
      const sentences = sentencesOf(tokens, []);
      let next = 0;
      for (const sentence of sentences) {
        expect(sentence.from).toBe(next);
        next = sentence.to;
      }
      expect(next).toBe(tokens.count);
    }),
  );
});
