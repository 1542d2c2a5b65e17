import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import { decodePage } from "../../../../shared/report/decoders/html.ts";

const parsers = await loadParsers();
const articleOf = (body: string, head = ""): string[] =>
  decodePage(`<html><head>${head}</head><body>${body}</body></html>`, parsers).passages.map(({ text }) => text);

const first =
  "Unknown men fired at the border post near Maksat on Monday evening and fled towards the hills, the press service said.";
const second =
  "Two conscripts were hurt, one of them badly, and were taken to the hospital in the centre of the province by helicopter.";
const third =
  "The ministry denied on Tuesday that the attackers had come from across the border, as residents of the village had claimed.";
const story = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const menu = `<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>`;

describe("the article of a page", () => {
  it("is its prose, without menu, foot and side", () => {
    const page = `${menu}<div id=main>${story}</div><aside><p>${"Our shop sells mugs. ".repeat(5)}</p></aside><footer>Contact us by letter, telephone or telex at any hour.</footer>`;
    expect(articleOf(page)).toEqual([first, second, third]);
  });

  it("does not depend on the names of classes", () => {
    expect(articleOf(`<div>${menu}</div><div><div>${story}</div></div><div>Contact</div>`)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it("leaves readers' comments out, however many there are", () => {
    const comments = `<div id="comments">${`<p>I think that the government should have done more about this many years ago, honestly.</p>`.repeat(12)}</div>`;
    expect(articleOf(`<div>${story}${comments}</div>`)).toEqual([first, second, third]);
  });

  it("begins after the headline, its kicker and its byline", () => {
    const page = `<article><p>Border</p><h1>Shots near Maksat</h1><p>By Aida Example</p><p>16 September 2002</p>${story}</article>`;
    expect(articleOf(page, "<title>Shots near Maksat - Courier</title>")).toEqual([first, second, third]);
  });

  it("begins with the lead that a site sets apart between headline and body", () => {
    const page = `<h1>Shots near Maksat</h1><div class="article-summary">${first}</div><div class="article-body"><p>${second}</p><p>${third}</p></div>`;
    expect(articleOf(page)).toEqual([first, second, third]);
  });

  it("leaves out teasers, captions and share buttons between its paragraphs", () => {
    const between = `<figure><img><figcaption>A soldier at the post, in a picture of last year.</figcaption></figure><p><a href=/x>Read more: Posts closed in the south of the province</a></p><div class="share-buttons">Share on Facebook</div>`;
    expect(articleOf(`<article><p>${first}</p>${between}<p>${second}</p><p>${third}</p></article>`)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it("keeps lists, quotes and subheadings that belong to the telling", () => {
    const page = `<article><p>${first}</p><h2>What is known</h2><ul><li>Two conscripts were hurt.</li><li>One post was burnt down.</li></ul><blockquote>${second}</blockquote><p>${third}</p></article>`;
    expect(articleOf(page)).toEqual([
      first,
      "What is known",
      "Two conscripts were hurt.",
      "One post was burnt down.",
      second,
      third,
    ]);
  });

  it("keeps a story that a badly closed advertisement slot has swallowed", () => {
    expect(articleOf(`<article><p>${first}</p><div class="ad-slot"><p>${second}</p><p>${third}</p></article>`)).toEqual(
      [first, second, third],
    );
  });

  it("keeps a story whose wrapper is named after a sidebar", () => {
    expect(articleOf(`<div class="has-sidebar"><h1>Shots near Maksat</h1>${story}</div>`)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it("does not show what is hidden", () => {
    expect(
      articleOf(
        `<article>${story}<div style="display:none"><p>${"Hidden words for search engines only. ".repeat(4)}</p></div></article>`,
      ),
    ).toEqual([first, second, third]);
  });

  it("is all that a page of short lines shows", () => {
    expect(articleOf("<div>Maksat: 2 hurt</div><div>Batken: calm</div>")).toEqual(["Maksat: 2 hurt", "Batken: calm"]);
  });

  it("is what readers write, where the page is a thread", () => {
    const replies = `<div class="replies"><div class="reply"><p>${second}</p></div><div class="reply"><p>${third}</p></div></div>`;
    const forum = `<link rel="canonical" href="https://talk.example/forum/thread/12">`;
    expect(articleOf(`<div><p>${first}</p>${replies}</div>`, forum)).toEqual([first, second, third]);
    expect(articleOf(`<div>${story}<div class="comments"><p>${second}</p></div></div>`, forum)).toEqual([
      first,
      second,
      third,
    ]);
    // A title that speaks of a thread makes none.
    const slug = `<link rel="canonical" href="https://courier.example/2002/an-open-thread-of-fear/">`;
    expect(articleOf(`<div><p>${first}</p>${replies}</div>`, slug)).toEqual([first]);
  });

  it("is what the page lists, where it tells next to nothing else", () => {
    const item = (name: string, price: string): string =>
      `<li class="item"><a href=/i><h3>${name}</h3></a><span>${price}</span><p><a href=/b>Add to basket</a></p></li>`;
    const items = ["Blue lamp, tall", "Green chair, folding", "Round table of oak", "Wool blanket, grey", "Clay jug"];
    const page = `${menu}<main><h1>For the house</h1><ul>${items.map((name, i) => item(name, `$${i + 3}.50`)).join("")}</ul></main>`;
    const text = articleOf(page).join(" ");
    for (const name of items) expect(text).toContain(name);
    expect(text).toContain("$3.50");
    expect(text).not.toContain("Add to basket");
    expect(text).not.toContain("World");
  });

  it("is not what a page lists beside its prose, nor a list that an article stands by", () => {
    const others = `<ul>${["Posts close", "Snow in the hills", "Bread dearer", "School reopens"].map((name) => `<li><a href=/x>${name} as winter comes to the valley</a><p>${name} once more.</p></li>`).join("")}</ul>`;
    expect(
      articleOf(`<div><div>${story}${story}${story}${story}${story}</div><div>${others}</div></div>`).join(" "),
    ).not.toContain("Bread");
    const head = `<meta property="og:type" content="article">`;
    expect(articleOf(`<div><div>${story}</div><div>${others}${others}</div></div>`, head)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it("keeps paragraphs that a page wraps in a heading", () => {
    expect(articleOf(`<h4><div>${first}</div><div>${second}</div><div>${third}</div></h4>`)).toEqual([
      first,
      second,
      third,
    ]);
  });

  it("begins under its headline, though most of it stands in a part of its own", () => {
    const page = `<article><h1>Shots near Maksat</h1><div class="row"><div><p>${first}</p><p>${second}</p></div></div><div class="row"><div>${`<p>${third}</p>`.repeat(9)}</div></div></article>`;
    expect(articleOf(page).slice(0, 3)).toEqual([first, second, third]);
  });

  it("begins with a standfirst that is set as a heading", () => {
    const page = `<h1>Shots near Maksat</h1><h2>Two conscripts hurt at a post that has been attacked four times in a year of quarrels over water</h2><div class="article-body">${story}</div>`;
    expect(articleOf(page)).toEqual([
      "Two conscripts hurt at a post that has been attacked four times in a year of quarrels over water",
      first,
      second,
      third,
    ]);
  });

  it("is a part named as body, whatever else its names say", () => {
    expect(
      articleOf(
        `<div class="teaser article-body">${story}</div><div>${"<p>Write to us about it.</p>".repeat(3)}</div>`,
      ),
    ).toEqual([first, second, third]);
  });

  it("has no glosses of how a word is spoken", () => {
    const ruby = `<p>${first}</p><p><ruby>法律<rp>(</rp><rt>ほうりつ</rt><rp>)</rp></ruby>では、村の人たちが国境のそばで働くことができる、と役所の人がきのう話した。</p><p>${third}</p>`;
    expect(articleOf(`<article>${ruby}</article>`).join("")).not.toContain("ほうりつ");
  });

  it("leaves out pointers to other pages in other languages", () => {
    const page = `<article><p>${first}</p><p>Das könnte Sie auch interessieren</p><p>${second}</p><p>Vea también: Calma en el valle</p><p>${third}</p><p>Über die Autorin</p></article>`;
    expect(articleOf(page)).toEqual([first, second, third]);
  });
});
