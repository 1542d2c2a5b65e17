/** Figures a sentence gives only to take them back: "had first put the dead at nine", "correcting its earlier figure of nine". */
import type { Reading } from "./reading.ts";

const formerly = new Set(["first", "earlier", "initially", "originally", "previously", "once"]);
const taking =
  /^(?:correct|correcting|corrected|corrects|revise|revising|revised|revises|withdraw|withdrawing|withdrew|withdrawn|replacing|replaced|retracting|retracted)$/;
const former = /^(?:earlier|first|former|previous|initial|original|old|older)$/;
const figure = /^(?:figure|figures|toll|count|number|estimate|estimates|report|reports|statement|total)$/;

/** Whether the number told at token `at` is a figure given before and no longer held; `floor` is where its sentence begins. */
export const isFormerFigure = (reading: Reading, at: number, floor: number): boolean => {
  const { word } = reading.tokens;
  for (let i = at; i >= Math.max(floor, at - 14); i -= 1) {
    const here = word[i] ?? "";
    if (here === ";") return false;
    if (formerly.has(here) && (word[i - 1] === "had" || (word[i - 1] === "also" && word[i - 2] === "had"))) return true;
    if (!figure.test(here)) continue;
    // "correcting its earlier figure of", "revised an initial death toll of"
    const before = word.slice(Math.max(floor, i - 6), i);
    if (before.some((one) => former.test(one)) && before.some((one) => taking.test(one))) return true;
  }
  return false;
};
