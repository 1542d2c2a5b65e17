import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import { readPage } from "../../../../shared/report/html/dom.ts";
import { flowOf } from "../../../../shared/report/html/flow.ts";

const parsers = await loadParsers();
const linesOf = (source: string) => flowOf(readPage(parsers.html, source).body).lines;
const textOf = (source: string): string =>
  linesOf(source)
    .map(({ text }) => text)
    .join("\n");

describe("a page as a tree", () => {
  it("keeps its head's words apart from its body's", () => {
    const page = readPage(
      parsers.html,
      `<html lang="en"><head><title>Shots &amp; smoke</title><meta property="og:site_name" content="Valley Courier">
       <link rel="canonical" href="https://example.org/a"><script type="application/ld+json">{"a":1}</script>
       <script>var x = "<p>not text</p>"</script><style>p{}</style></head><body><p>Seen.</p></body></html>`,
    );
    expect(page).toMatchObject({
      title: "Shots & smoke",
      language: "en",
      canonical: "https://example.org/a",
      linkedData: ['{"a":1}'],
    });
    expect(page.metas).toEqual([{ name: "og:site_name", content: "Valley Courier" }]);
    expect(flowOf(page.body).lines.map(({ text }) => text)).toEqual(["Seen."]);
  });

  it("loses no text to sixty thousand nested elements", () => {
    expect(textOf(`${"<div>".repeat(60_000)}Deep words.${"</div>".repeat(60_000)}<p>After.</p>`)).toContain(
      "Deep words.",
    );
  });

  it("reads on after tags that were never closed", () => {
    expect(textOf("<p>One<p>Two<div><b>Three<p>Four")).toBe("One\nTwo\nThree\nFour");
  });

  it("survives any soup", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class=x>",
      "</div>",
      "<script>",
      "</script>",
      "<table><tr><td>",
      "</table>",
      "<br>",
      "<a href=#>",
      "</a>",
      "<!--",
      "-->",
      "word ",
      "<li>",
      "<",
      "&amp",
      "<title>",
      "</title>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const { lines, root } = flowOf(readPage(parsers.html, pieces.join("")).body);
        expect(root.end).toBe(lines.length);
        for (const line of lines) expect(line.text).toBe(line.text.trim());
      }),
    );
  });
});

describe("a page as lines", () => {
  it("breaks at blocks and at double breaks, not at inline marks", () => {
    expect(textOf("<div>Shots <b>near</b> <a href=x>Maksat</a><br><br>Nobody was hurt</div>")).toBe(
      "Shots near Maksat\nNobody was hurt",
    );
  });

  it("keeps headings, lists, quotes and data rows as what they are", () => {
    const source = `<h2>Toll</h2><ul><li>one dead</li></ul><blockquote><p>We saw it.</p></blockquote>
      <table><tr><th>Town</th><th>Dead</th></tr><tr><td>Osh</td><td>3</td></tr></table>`;
    expect(linesOf(source).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "heading: Toll",
      "list-item: one dead",
      "quote: We saw it.",
      "table-row: Town | Dead",
      "table-row: Osh | 3",
    ]);
  });

  it("counts what is inside links", () => {
    expect(linesOf("<p>Read <a href=x>the whole story</a></p>")[0]).toMatchObject({
      text: "Read the whole story",
      linked: 15,
    });
  });
});
