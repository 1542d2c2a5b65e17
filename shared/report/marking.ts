/** TLP 2.0 markings, least to most restricted, and what a clearance may read. */
import * as z from "zod";

export const markings = ["TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"] as const;
export const markingSchema = /* @__PURE__ */ z.enum(markings);
export type Marking = z.infer<typeof markingSchema>;

const rank = (marking: Marking): number => markings.indexOf(marking);

/** Whether a reader cleared up to `clearance` may see something marked `marking`. */
export const mayRead = (clearance: Marking, marking: Marking): boolean => rank(marking) <= rank(clearance);

/** The most restricted of the markings given; the least restricted of all when none is. */
export const strictest = (all: Iterable<Marking>): Marking =>
  [...all].reduce<Marking>((worst, next) => (rank(next) > rank(worst) ? next : worst), "TLP:CLEAR");

/** Reads a label as people write it (`amber`, `TLP:Amber+Strict`, `white`); `undefined` when it is none. */
export const readMarking = (label: string): Marking | undefined => {
  const name = label
    .trim()
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/^TLP[:-]?/, "")
    .replace("WHITE", "CLEAR");
  return markings.find((marking) => marking === `TLP:${name}`);
};
