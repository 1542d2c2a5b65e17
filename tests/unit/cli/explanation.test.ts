import { expect, it } from "vitest";
import { explained } from "../../../cli/explanation.ts";
import { aReport } from "../../support/specimens.ts";

const linesOf = (change: Parameters<typeof aReport>[0]): string =>
  explained(aReport(change), [], [], []).replaceAll(/\s+/g, " ");

it("a report that was read in pictures says by whom, how surely, and that quotes are a reading", () => {
  const transcription = {
    engine: "tesseract 5",
    confidence: 88,
    pages: [
      { page: 1, confidence: 94 },
      { page: 3, confidence: 71 },
    ],
  };
  expect(linesOf({ transcription })).toContain(
    "recognised in pictures by tesseract 5, 88 of 100 sure (page 1: 94, page 3: 71); quotes are its reading, not verbatim",
  );
  const onePage = { ...transcription, pages: [{ page: 1, confidence: 88 }] };
  expect(linesOf({ transcription: onePage })).toContain("88 of 100 sure; quotes");
});

it("a report of text says nothing of it", () => {
  expect(linesOf({})).not.toContain("recognised");
});
