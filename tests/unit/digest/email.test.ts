import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { shown } from "../../../shared/digest/email/escape.ts";
import { wrap } from "../../../shared/digest/email/wrap.ts";
import { render } from "../../../shared/digest/email.ts";
import { exactly, target, telling } from "../incident/a-sighting.ts";
import { inputOf, scope } from "./an-issue.ts";

const reader = { unsubscribe: "https://digest.example/u/1?token=a&x=<b>", preferences: "https://digest.example/p/1" };
const hostile = '<img src=x onerror=alert(1)> & "quoted" </div><script>alert(2)</script>';
const issue = compose(
  inputOf(
    [
      telling({
        report: "r1",
        type: "armed-clash",
        publisher: hostile,
        quote: hostile,
        killed: exactly(4),
        actors: [target(hostile)],
      }),
      telling({ report: "r2", published: null, quote: hostile, publisher: "Noon Wire" }),
    ],
    { scope: { ...scope, name: `Valley\r\nBcc: x ${hostile}`.slice(0, 80) } },
  ),
);
const mail = render(issue, reader);
/** Every opening tag with the names of its attributes. */
const tags = [...mail.html.matchAll(/<([a-z!][^>]*)>/gi)].map(([, tag]) => tag!.replace(/"[^"]*"/g, ""));

describe("the mail", () => {
  it("makes no markup of strangers' words", () => {
    const elements = new Set(tags.map((tag) => tag.split(/[\s>]/)[0]));
    const known =
      "!doctype html head meta title style body div strong p h1 h2 h3 span br ul ol li a blockquote table caption thead tbody tr th td";
    expect([...elements].filter((name) => !known.split(" ").includes(name!))).toEqual([]);
    expect(tags.filter((tag) => /\son\w+\s*=/i.test(tag))).toEqual([]);
    expect(mail.html).toContain("&lt;script&gt;");
  });
  it("keeps its subject on one line", () => {
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });
  it("is marked at both ends of both parts", () => {
    const lines = mail.text.trim().split("\n");
    expect([lines[0], lines.at(-1)]).toEqual([
      "TLP:GREEN - for your community, not for publication",
      "TLP:GREEN - for your community, not for publication",
    ]);
    expect(mail.html.split("TLP:GREEN</strong>")).toHaveLength(3);
  });
  it("loads nothing from anywhere", () => {
    expect(tags.filter((tag) => /(?:src|srcset|background)\s*=/i.test(tag))).toEqual([]);
    expect(mail.html).not.toMatch(/@import|@font-face|url\(/i);
    expect([...mail.html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([
      "https://digest.example/p/1",
      "https://digest.example/u/1?token=a&amp;x=&lt;b&gt;",
    ]);
  });
  it("makes no link of a script", () => {
    expect(render(issue, { ...reader, preferences: "javascript:alert(1)" }).html).not.toContain('href="javascript');
  });
  it("tells in the text part all that the HTML part tells", () => {
    const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
    const body = mail.html.replace(/<(?:style|title)>[\s\S]*?<\/(?:style|title)>/g, "").replace(/<[^>]+>/g, " ");
    const plain = body
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&nbsp;/g, " ")
      .replace(/&amp;/g, "&");
    expect([...words(plain)].filter((word) => !words(mail.text).has(word))).toEqual([]);
  });
  it("keeps the text part within 72 columns, links aside", () => {
    const long = mail.text.split("\n").filter((line) => line.length > 72 && !line.includes("https://"));
    expect(long).toEqual([]);
  });
  it("names every level in words beside its colour", () => {
    expect(mail.html).toContain(">INSUFFICIENT REPORTING</span>");
    expect(mail.text).toContain("INSUFFICIENT REPORTING");
  });
  it("has no links of anybody's own in an archive copy", () => {
    expect(render(issue).html).not.toContain("href=");
  });
});

describe("wrapping", () => {
  it.each(["15-18", "15 - 18", "15 –18"])("never breaks %s, wherever it falls in a line", (range) => {
    for (let words = 1; words < 72; words++) {
      expect(
        wrap(`${"x ".repeat(words)}${range} killed`)
          .split("\n")
          .join("|"),
      ).toContain(range);
    }
  });
  it("breaks at a dash that joins no figures", () => {
    expect(wrap(`${"x ".repeat(35)}- 3 killed`).split("\n")).toEqual([`${"x ".repeat(35)}-`, "3 killed"]);
  });
  it("keeps a range of figures together in HTML and leaves ids and days as they are", () => {
    expect(shown("15-18 killed <b>")).toBe('<span style="white-space:nowrap">15-18</span> killed &lt;b&gt;');
    expect(shown("20310305-a1-10 on 2031-03-05")).toBe("20310305-a1-10 on 2031-03-05");
  });
  it("breaks at spaces, indents what follows, and leaves a long word whole", () => {
    expect(wrap(`${"word ".repeat(20)}${"x".repeat(90)}`, "- ", "  ").split("\n")).toEqual([
      `- ${"word ".repeat(14).trim()}`,
      `  ${"word ".repeat(6).trim()}`,
      `  ${"x".repeat(90)}`,
    ]);
  });
});
