/** Four invented reports of one week: two clashes, arrests, and a story without a date. */
import { render } from "../../../shared/digest/email.ts";
import type { Issue } from "../../../shared/digest/issue.ts";
import { day, exactly, telling, uzgen } from "../incident/a-sighting.ts";

export const bus = "Gunmen opened fire on a bus carrying traders from the bazaar.";
export const clash = telling({ report: "r1", type: "armed-clash", quote: bus, killed: exactly(4) });
export const elsewhere = telling({
  report: "r2",
  publisher: "Noon Wire",
  type: "armed-clash",
  places: [uzgen],
  when: day("2031-03-07"),
  quote: "Soldiers fought intruders near the dam.",
});
export const arrests = telling({
  report: "r3",
  publisher: "Valley Radio",
  type: "arrests",
  quote: "Police arrested three men.",
  arrested: exactly(3),
});
export const undated = telling({
  report: "r4",
  publisher: "Ridge Herald",
  published: null,
  received: "2031-03-06T12:00:00.000Z",
  when: { month: 9, part: "late", year: null, precision: "yearless" },
  killed: exactly(4),
  quote: "Four men died in a shoot-out in late September.",
});
export const week = [clash, elsewhere, arrests, undated];
export const text = (issue: Issue): string => render(issue).text;
