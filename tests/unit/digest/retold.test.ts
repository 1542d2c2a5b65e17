import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { exactly, perpetrator, telling } from "../incident/a-sighting.ts";
import { inputOf, scope } from "./an-issue.ts";

const quote = "Gunmen opened fire on a minibus near the cattle market at noon.";
const open = telling({ report: "a9open", quote, killed: exactly(4), received: "2031-03-07T10:00:00.000Z" });
const closed = telling({
  report: "a1shut",
  publisher: "Closed Desk",
  marking: "TLP:AMBER",
  quote,
  killed: exactly(31),
  actors: [perpetrator("Secret Lake Brigade")],
  received: "2031-03-06T10:00:00.000Z",
});
const both = inputOf([open, closed], { sightings: [open, closed] });

describe("an incident told by a report above the clearance too", () => {
  it("is one incident, and its joint id is the hidden report's", () => {
    expect(both.incidents.map(({ id }) => id)).toEqual([closed.mention.id]);
  });
  it("is told again from the readable reports, as if there were no others", () => {
    expect(compose(both)).toEqual(compose(inputOf([open])));
    expect(compose(both).incidents).toMatchObject([
      { id: open.mention.id, counts: "4 killed", origins: 1, reports: 1 },
    ]);
  });
  it("leaves no hidden id, name, count or origin anywhere in the issue", () => {
    expect(JSON.stringify(compose(both))).not.toMatch(/a1shut|Closed Desk|Secret|31 killed/);
  });
  it("is told whole to one who is cleared", () => {
    const issue = compose({ ...both, scope: { ...scope, clearance: "TLP:AMBER" } });
    expect(issue.incidents).toMatchObject([{ id: closed.mention.id, origins: 2 }]);
  });
  it("counts in the window in which the readable reports made it known, not in the hidden one's", () => {
    const early = { ...closed, report: { ...closed.report, received: "2031-02-26T10:00:00.000Z" } };
    const input = inputOf([open, early], { sightings: [open, early] });
    const joint = input.incidents;
    const asKept = {
      ...input,
      incidents: [],
      touched: joint,
      earlier: [
        {
          window: { from: "2031-02-23T18:00:00.000Z", to: "2031-03-02T18:00:00.000Z" },
          incidents: joint,
          reportsAbout: {},
          publishers: [],
        },
      ],
    };
    const issue = compose(asKept);
    expect(issue.incidents.map(({ id }) => id)).toEqual([open.mention.id]);
    expect(issue.changed[0]).toMatchObject({ incidents: 1, incidentsBefore: 0 });
  });
  it("vanishes, number and all, when nothing of it may be read", () => {
    const alone = inputOf([closed], { sightings: [closed] });
    expect(compose(alone)).toEqual(compose(inputOf([])));
  });
  it("is corrected against what this reader was told, never against what he was not", () => {
    const previous = compose(inputOf([open], { number: 45 }));
    const [joint] = both.incidents;
    const revisited = { [open.mention.id]: joint! };
    const later = inputOf([], { previous, revisited, sightings: [open, closed] });
    expect(compose(later).corrections).toEqual([]);
  });
  it("is no copy of a report that does not exist for the reader", () => {
    const copy = { ...open, report: { ...open.report, origin: { ...open.report.origin, copyOf: "a1shut" } } };
    const issue = compose(inputOf([copy, closed], { sightings: [copy, closed] }));
    expect(issue.coverage).toMatchObject({ received: 1, relevant: 1, duplicates: 0 });
  });
});
