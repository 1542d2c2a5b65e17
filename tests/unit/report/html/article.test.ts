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
});
