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

  it("reads what it can of linked data with a comma too many, or cut off", async () => {
    const comma = `{"@type": "NewsArticle", "headline": "Fear at the border", "datePublished": "2002-09-16",}`;
    const cut = `{"@type": "NewsArticle", "headline": "Fear at the border", "datePublished": "2002-09-16", "author": {`;
    for (const data of [comma, cut])
      expect(await headingIn(page(`<script type="application/ld+json">${data}</script>`))).toMatchObject({
        published: { from: "2002-09-16" },
        publishedBasis: "json-ld",
      });
  });
});

describe("the day of a page", () => {
  const page = (below: string, { head = "", after = "", lang = "en" } = {}): string =>
    `<html lang="${lang}"><head><title>Fear at the border | Valley Courier</title>${head}</head><body><main><h1>Fear at the border</h1>${below}<article><p>${prose}</p><p>${more}</p></article>${after}</main></body></html>`;
  const dayOf = async (source: string): Promise<string | null> => (await headingIn(source)).published?.from ?? null;

  it.each([
    ["with its writer", `<p>By Aida Example | 16 September 2002 | 4 min read</p>`],
    ["behind a word", `<p>Posted on September 16, 2002 by aida</p>`],
    ["under a word of its own", `<div>Published</div><div>16 September 2002</div>`],
    ["glued to the name before it", `<p><span>Aida Example</span><span>16.09.2002</span></p>`],
    ["in boxes", `<div><span>Sep</span> <span>16</span><span>2002</span></div>`],
    ["in an element named so", `<span class="articleDate__x1">16 Sept 2002</span>`],
    ["in an abbreviation's title", `<abbr class="published" title="2002-09-16T08:00:00+05:00">Monday</abbr>`],
    [
      "where a theme says updated and published",
      `<time class="entry-date updated published" datetime="2002-09-16">x</time>`,
    ],
  ])("is read %s", async (_, below) => {
    expect(await dayOf(page(below))).toBe("2002-09-16");
  });

  it("is read in the languages of its readers", async () => {
    expect(await dayOf(page("<p>Veröffentlicht am 16.09.2002</p>", { lang: "de" }))).toBe("2002-09-16");
    expect(await dayOf(page("<p>Mis en ligne le lundi 16 septembre 2002</p>", { lang: "fr" }))).toBe("2002-09-16");
    expect(await dayOf(page("<p>تم نشره الاثنين 16 أيلول / سبتمبر 2002</p>", { lang: "ar" }))).toBe("2002-09-16");
    expect(await dayOf(page("<p>发布时间：2002年9月16日 10:31</p>", { lang: "zh" }))).toBe("2002-09-16");
  });

  it("is read under the telling only where a word says so", async () => {
    expect(await dayOf(page("", { after: "<p>Erschienen am: 16.09.2002</p>" }))).toBe("2002-09-16");
    expect(await dayOf(page("", { after: "<p>The council meets again, 16 September 2002</p>" }))).toBeNull();
  });

  it.each([
    ["an update", `<p>Updated September 16, 2002</p>`],
    ["an update in a bare time element", `<p>Last updated <time datetime="2002-09-16">September 16, 2002</time></p>`],
    ["an access", `<p>Retrieved 16 September 2002</p>`],
    ["a member's joining", `<p>Joined 16 September 2002</p>`],
    [
      "a sentence",
      `<p>The post near the village was attacked once before, on 16 September 2002, and burnt down that night.</p>`,
    ],
    ["a copyright", `<p>Copyright 16 September 2002</p>`],
  ])("is not that of %s", async (_, below) => {
    expect(await dayOf(page(below))).toBeNull();
  });

  it("is not one of a list of other pages", async () => {
    const others = ["2002-09-16", "2002-09-15", "2002-09-14"]
      .map((day) => `<div class="card"><h3>Calm again</h3><time datetime="${day}">${day}</time></div>`)
      .join("");
    expect(await dayOf(page("", { after: `<p>${"More. ".repeat(9)}</p>`.repeat(20) + others }))).toBeNull();
  });

  it("is what readers see before what a plain `date` tag says", async () => {
    const source = page(`<p>Published 16 September 2002</p>`, { head: `<meta name="date" content="2002-09-20">` });
    expect(await dayOf(source)).toBe("2002-09-16");
    expect(await dayOf(page("", { head: `<meta name="date" content="2002-09-20">` }))).toBe("2002-09-20");
  });

  it("is the publisher's day when the instant is told in UTC", async () => {
    const head = `<meta property="article:published_time" content="2002-09-15T20:30:00Z">`;
    expect(await headingIn(page(`<p>16 September 2002, 01:30</p>`, { head }))).toMatchObject({
      published: { from: "2002-09-16" },
      publishedBasis: "visible",
      publishedOthers: [{ basis: "meta", date: { from: "2002-09-15" } }],
    });
    // Two days apart is no matter of zones.
    expect(await dayOf(page(`<p>18 September 2002</p>`, { head }))).toBe("2002-09-15");
  });

  it("is the first post's in a thread of many", async () => {
    const post = (day: string): string =>
      `<div class="post"><meta itemprop="x"><time itemprop="datePublished" datetime="${day}">${day}</time><p>${prose}</p><p>${more}</p></div>`;
    const posts = ["2002-09-18", "2002-09-19", "2002-09-20"].map(post).join(`<p>${more}</p>`.repeat(9));
    expect(await dayOf(page(`<p>Start date Sep 16, 2002</p>${"<p>1</p>".repeat(9)}${posts}`))).toBe("2002-09-16");
  });

  it("with slashes is read as the page writes its other days, or as its language does", async () => {
    expect(await dayOf(page(`<p>Posted 05/06/2002</p>`))).toBeNull();
    expect(await dayOf(page(`<p>Posted 05/06/2002</p>`, { after: "<p>Next meeting 25/06/2002</p>" }))).toBe(
      "2002-06-05",
    );
    expect(await dayOf(page(`<p>Posted 05/06/2002</p>`, { lang: "en-US" }))).toBe("2002-05-06");
    expect(await dayOf(page(`<p>Publicado 05/06/2002</p>`, { lang: "es" }))).toBe("2002-06-05");
  });
});

describe("the title of a page", () => {
  const titleOf = async (head: string, body: string): Promise<string> =>
    (await headingIn(`<html><head>${head}</head><body>${body}<p>${prose}</p><p>${more}</p></body></html>`)).title;

  it("is the headline readers see, though search engines are told another", async () => {
    const head = `<title>Border fear: 5 things to know</title><meta property="og:title" content="Border fear: 5 things to know">`;
    expect(await titleOf(head, "<h1>Why fear grows along the border</h1>")).toBe("Why fear grows along the border");
  });

  it("is not the site's name in the first heading", async () => {
    const head = `<title>Fear at the border - Valley Courier Online</title>`;
    expect(await titleOf(head, "<h1>Valley Courier Online</h1><h2>Fear at the border</h2>")).toBe("Fear at the border");
  });

  it("is not a rubric, nor the name of a page nobody named", async () => {
    const head = `<title>Fear at the border grows</title><meta property="og:title" content="Home">`;
    expect(await titleOf(head, "<h1>News</h1>")).toBe("Fear at the border grows");
  });

  it("loses the mark that links to it", async () => {
    expect(await titleOf("<title>Reading the log files</title>", "<h1>Reading the log files #</h1>")).toBe(
      "Reading the log files",
    );
  });
});

describe("the authors of a page", () => {
  const authorsOf = async (below: string, { head = "", after = "" } = {}): Promise<string[]> =>
    (
      await headingIn(
        `<html><head><title>Fear at the border</title>${head}</head><body><h1>Fear at the border</h1>${below}<p>${prose}</p><p>${more}</p>${after}</body></html>`,
      )
    ).authors;

  it.each([
    ["a link to their page", `<a href="/authors/aida-example">Aida Example</a>`, ["Aida Example"]],
    ["a lone name", `<span class="byline">By Aida</span>`, ["Aida"]],
    ["a day before them", `<p>16 September 2002 by Aida Example 3 Comments</p>`, ["Aida Example"]],
    ["degrees after them", `<p>by Aida Example, PhD and Boris Sample, MPH</p>`, ["Aida Example", "Boris Sample"]],
    ["a trade behind them", `<span class="author">Aida Example Staff Writer</span>`, ["Aida Example"]],
    [
      "microdata around more than the name",
      `<div itemprop="author"><b>X</b><i itemprop="name">Aida Example</i></div>`,
      ["Aida Example"],
    ],
  ])("are read with %s", async (_, below, authors) => {
    expect(await authorsOf(below)).toEqual(authors);
  });

  it("are read from the pair of tags some systems write", async () => {
    const head = `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Aida Example">`;
    expect(await authorsOf("", { head })).toEqual(["Aida Example"]);
  });

  it.each(["Valley Translations", "VALLEY Times Ltd", "Borderzeitung Nord", "Updated Monday"])(
    "are not %j",
    async (name) => {
      expect(await authorsOf("", { head: `<meta name="author" content="${name}">` })).toEqual([]);
    },
  );

  it("are not the site of one word", async () => {
    const head = `<meta name="author" content="Courier"><meta property="og:site_name" content="Courier">`;
    expect(await authorsOf("", { head })).toEqual([]);
  });

  it("are nobody of those whose praise or posts fill the page", async () => {
    const voices = ["Aida Example", "Boris Sample", "Clara Muster", "Dan Proof"]
      .map((name) => `${`<p>${prose}</p>`.repeat(5)}<div class="author">${name}</div>`)
      .join("");
    expect(await authorsOf("", { after: `<p>${more}</p>`.repeat(12) + voices })).toEqual([]);
  });
});
