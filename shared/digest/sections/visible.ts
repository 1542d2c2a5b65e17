/** What a reader's clearance lets him see; the rest does not exist for him, not even as a number. */
import { type Marking, mayRead } from "../../report/marking.ts";
import type { ComposeInput } from "../material.ts";

const readable =
  (clearance: Marking) =>
  ({ marking }: { marking: Marking }): boolean =>
    mayRead(clearance, marking);

/** The material without anything above the clearance. An incident told by any report above it is left out whole. */
export const visible = (input: ComposeInput): ComposeInput => {
  const may = readable(input.scope.clearance);
  return {
    ...input,
    incidents: input.incidents.filter(may),
    touched: input.touched.filter(may),
    revisited: Object.fromEntries(
      Object.entries(input.revisited).filter(([, incident]) => incident === null || may(incident)),
    ),
    earlier: input.earlier.map((period) => ({ ...period, incidents: period.incidents.filter(may) })),
    reports: input.reports.filter(({ report }) => may(report)),
  };
};
