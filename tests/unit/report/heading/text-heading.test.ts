import { describe, expect, it } from "vitest";
import { headingIn, more, prose } from "./heading-in.ts";

describe("the head of a plain text", () => {
  it("is read from labelled lines at its start, and traps are not", async () => {
    const heading = await headingIn(
      `Last Updated: Monday, 2 June 2014, 08:30 GMT\n\nBorder post attacked near Maksat\n\nPublisher Valley Courier\nPublication Date 9 May 2011\nCite as Valley Courier, Border post attacked, 9 May 2011, available at: [accessed 4 June 2014]\n\n${prose}\n\n${more}`,
    );
    expect(heading).toMatchObject({
      title: "Border post attacked near Maksat",
      publisher: "Valley Courier",
      published: { from: "2011-05-09", to: "2011-05-09" },
      publishedBasis: "labelled",
    });
  });

  it("is read from a line at its end that names day and holder", async () => {
    const heading = await headingIn(
      `Border post attacked\n\n${prose}\n\n${more}\n\nPosted May 9, 2011 © Valley Courier`,
    );
    expect(heading).toMatchObject({ publisher: "Valley Courier", published: { from: "2011-05-09" } });
  });

  it("takes publisher and title from a masthead over them, and the byline from below", async () => {
    const heading = await headingIn(
      `Centre for Valley Studies | Words Before Weapons\n\nFear at the Border\n\nVillagers ask who will guard them in winter\nBy Aida Example\n\n${prose}\n\n${more}`,
    );
    expect(heading).toMatchObject({
      title: "Fear at the Border",
      publisher: "Centre for Valley Studies",
      authors: ["Aida Example"],
      published: null,
      publishedBasis: null,
    });
  });

  it("takes the day of a wire dateline", async () => {
    const heading = await headingIn(`OSH, 3 JAN 90 (XYZ) -- [TEXT] ${prose.toUpperCase()}`);
    expect(heading).toMatchObject({ title: "", published: { from: "1990-01-03" }, publishedBasis: "dateline" });
  });

  it("is not made up where the text begins with prose", async () => {
    expect(await headingIn(`${prose}\n\n${more}`)).toMatchObject({
      title: "",
      publisher: null,
      authors: [],
      published: null,
    });
  });

  it.each([
    "Source of the fire unknown, officials said on Monday",
    "Agency officials visited the village after the attack",
    "Published reports named three suspects",
    "Date palms were cut down by the attackers",
  ])("does not take %j for a labelled line", async (line) => {
    expect(await headingIn(`Fear at the Border\n\n${line}\n\n${prose}`)).toMatchObject({
      publisher: null,
      published: null,
    });
  });

  it("has no date in its copyright line or in its last update", async () => {
    const heading = await headingIn(
      `Fear at the Border\n\n${prose}\n\n© 2015 Valley Courier\n\nLast modified: 3 March 2016`,
    );
    expect(heading.published).toBeNull();
  });

  it("has no date after its own arrival", async () => {
    expect((await headingIn(`Fear at the Border\n\nDate: 3 March 2031\n\n${prose}`)).published).toBeNull();
  });
});
