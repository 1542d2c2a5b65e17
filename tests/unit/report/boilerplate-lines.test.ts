import { describe, expect, it } from "vitest";
import { boilerplateOf } from "../../../shared/report/boilerplate-lines.ts";

describe("boilerplate", () => {
  it.each([
    ["Advertisement", "advertisement"],
    ["© 2019 Valley Courier. All rights reserved.", "copyright"],
    ["Copyright notice: All Courier material © Valley Trust", "copyright"],
    ["This material may not be published, broadcast, rewritten or redistributed.", "rights"],
    ["Disclaimer: the Courier is not responsible for linked pages.", "disclaimer"],
    [
      "DisclaimerThis is not a publication of the Assembly. The Assembly is not responsible for its content.",
      "not-responsible",
    ],
    ["Share this article", "share"],
    ["12 comments", "comment"],
    ["Sign up for our daily newsletter to get the latest from the valley", "newsletter"],
    ["Follow us on Twitter and Facebook", "follow"],
    ["Read more: Three posts closed in the south", "read-more-title"],
    ["Search Courier", "search"],
    ["Photo: Valley Courier", "photo-credit"],
    ["Last updated: 27 November 2015", "updated"],
    ["Filed under: border, patrols", "filed-under"],
    ["Cite as Valley Courier, Shots near Maksat, 16 September 2002", "cite-as"],
    ["16 September 2002", "date-only"],
    ["Published: Sept. 16, 2002 at 10:31 a.m. EST", "date-only"],
    ["By Aida Example and Boris Sample", "byline"],
    ["5 min read", "min-read"],
    ["2 hours ago", "time-ago"],
  ])("is %j", (line, name) => {
    const found = boilerplateOf(line);
    expect(found).toBeDefined();
    if (name !== "not-responsible") expect(found).toBe(name);
  });

  it.each([
    "Shots were heard near Maksat on 16 September 2002.",
    "Search teams found the missing patrol on Tuesday.",
    "Shareholders of the mine met in Bishkek.",
    "Copyright law was amended after the raid on the printers.",
    "Print workers went on strike in the capital.",
    "By Monday the road was open again.",
    "Photographers were beaten by guards.",
    "Related charges were dropped against two officers.",
    "More than 40 people fled the village.",
    "Close to the border, the patrol was ambushed.",
    "Sources in the ministry denied the report.",
    "Watch towers were set on fire along the river.",
    "Comments by the governor angered residents.",
    "Updated rules of engagement were issued to conscripts.",
    "Follow-up operations continued in the hills.",
  ])("is not %j", (line) => {
    expect(boilerplateOf(line)).toBeUndefined();
  });

  it("is decided quickly on hostile lines", () => {
    for (const piece of ["by A ", "By A", "By AA, ", "share ", "comments ", "search A", "the ", "1 ", "© ", "photo "]) {
      for (const length of [100, 400, 2000]) {
        const line = `${piece.repeat(Math.floor(length / piece.length) - 1)}!`;
        expect(() => boilerplateOf(line)).not.toThrow();
      }
    }
  });
});
