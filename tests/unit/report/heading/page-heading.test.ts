import { describe, expect, it } from "vitest";
import { headingIn, more, prose } from "./heading-in.ts";

describe("the head of a page", () => {
  const page = (head: string, body = ""): string =>
    `<html lang="en"><head><title>Fear at the border | Valley Courier</title>${head}</head><body><article><h1>Fear at the border</h1>${body}<p>${prose}</p><p>${more}</p></article></body></html>`;

  it("is read from linked data, through its graph", async () => {
    const data = {
      "@graph": [
        { "@type": "Person", "@id": "#aida", name: "Aida Example" },
        {
          "@type": "NewsArticle",
          headline: "Fear at the border",
          datePublished: "2002-09-16T10:00:00+05:00",
          dateModified: "2015-11-27",
          author: { "@id": "#aida" },
          publisher: { "@type": "Organization", name: "Valley Courier" },
        },
      ],
    };
    expect(await headingIn(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`))).toMatchObject({
      title: "Fear at the border",
      authors: ["Aida Example"],
      publisher: "Valley Courier",
      published: { from: "2002-09-16" },
      publishedBasis: "json-ld",
    });
  });

  it("is read from meta tags", async () => {
    const metas = `<meta property="og:site_name" content="Valley Courier"><meta property="article:published_time" content="2002-09-16T10:00:00Z"><meta property="article:modified_time" content="2015-11-27"><meta name="author" content="By Aida Example and Boris Sample"><link rel="canonical" href="https://courier.example/fear">`;
    expect(await headingIn(page(metas))).toMatchObject({
      publisher: "Valley Courier",
      authors: ["Aida Example", "Boris Sample"],
      published: { from: "2002-09-16" },
      publishedBasis: "meta",
      sourceUrl: "https://courier.example/fear",
    });
  });

  it.each([
    ["a time element", `<time datetime="2002-09-16">Monday</time>`, "marked"],
    ["microdata", `<span itemprop="datePublished" content="2002-09-16">Monday</span>`, "microdata"],
    ["a visible line by the headline", `<p>16 September 2002</p>`, "visible"],
  ])("finds its day in %s", async (_, body, basis) => {
    expect(await headingIn(page("", body))).toMatchObject({ published: { from: "2002-09-16" }, publishedBasis: basis });
  });

  it("does not take the time of an update for its day", async () => {
    expect((await headingIn(page("", `<time class="updated" datetime="2015-11-27">x</time>`))).published).toBeNull();
  });

  it("survives linked data that is broken", async () => {
    expect((await headingIn(page(`<script type="application/ld+json">{"@type": "NewsArticle", </script>`))).title).toBe(
      "Fear at the border",
    );
  });

  it("finds its day in its address when nothing else tells", async () => {
    const heading = await headingIn(page(""), { "source-url": "https://courier.example/2002/09/16/fear" });
    expect(heading).toMatchObject({ published: { from: "2002-09-16" }, publishedBasis: "address" });
  });
});
