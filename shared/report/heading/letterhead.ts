/** A body's name above the heading of a document it sends: "Hauliers' Union" over "Shots on the pass road". */
import type { HeadingRule } from "./finding.ts";
import { clean, isPublisher, soundsLikeOrganisation } from "./names.ts";

const maxWords = 8;

export const letterhead: HeadingRule = {
  id: "letterhead",
  read({ decoded }) {
    const [first, second] = decoded.passages;
    // Only a document says by its type sizes which line is the heading.
    if (decoded.page !== undefined || first?.kind !== "paragraph" || second?.kind !== "heading") return {};
    const name = clean(first.text);
    if (name.split(" ").length > maxWords || !isPublisher(name) || !soundsLikeOrganisation(name)) return {};
    return { publisher: name, taken: [0] };
  },
};
