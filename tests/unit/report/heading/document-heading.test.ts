import { describe, expect, it } from "vitest";
import { madeDocx, madePdf } from "../made-files.ts";
import { headingIn, more, prose } from "./heading-in.ts";

describe("the head of a document", () => {
  it("is the first heading of a Word file, and its properties", async () => {
    const file = madeDocx([{ text: "Fear at the border", heading: true }, { text: prose }, { text: more }], {
      title: "Document1",
      creator: "Aida Example",
      created: "2002-09-16T10:00:00Z",
    });
    expect(await headingIn(file)).toMatchObject({
      title: "Fear at the border",
      authors: ["Aida Example"],
      published: { from: "2002-09-16" },
      publishedBasis: "properties",
    });
  });

  it("is the largest line of a PDF, and a labelled date above its making", async () => {
    const file = madePdf(
      [[{ text: "Fear at the border", size: 20 }, { text: "Date: 16 September 2002" }, { text: prose }]],
      {
        CreationDate: "D:20151127120000Z",
        Title: "untitled",
      },
    );
    expect(await headingIn(file)).toMatchObject({
      title: "Fear at the border",
      published: { from: "2002-09-16" },
      publishedBasis: "labelled",
    });
  });

  it("takes the sender from a letterhead over the heading", async () => {
    const file = madePdf([
      [
        { text: "Valley Relief Committee" },
        { text: "Shots on the pass road", size: 20 },
        { text: prose },
        { text: more },
      ],
    ]);
    expect(await headingIn(file)).toMatchObject({
      title: "Shots on the pass road",
      publisher: "Valley Relief Committee",
    });
  });

  it.each(["To all members", "For internal use", "Fear At The Border"])("takes no sender from %j", async (line) => {
    const file = madePdf([
      [{ text: line }, { text: "Shots on the pass road", size: 20 }, { text: prose }, { text: more }],
    ]);
    expect((await headingIn(file)).publisher).toBeNull();
  });
});
