import { expect, it } from "vitest";
import { bytesOf } from "../made-files.ts";
import { decoded, told } from "./decoded.ts";

const raw = String.raw;

it("reads paragraphs, headings by style and by bold, lists and tables", async () => {
  const file = raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}}{\stylesheet{\s0 Normal;}{\s3 heading 1;}}
\pard\s3 Raid on a depot\par\pard\s0 Two guards were hurt, \b one\b0  badly.\par
\pard\b In the north\b0\par{\listtext\'b7\tab}One lorry was burnt.\par
\trowd\pard\intbl Dead\cell 0\cell\row\trowd\pard\intbl Hurt\cell{2}\cell\row\pard The end.\par}`;
  expect(await told(file)).toEqual([
    "heading: Raid on a depot",
    "paragraph: Two guards were hurt, one badly.",
    "heading: In the north",
    "list-item: One lorry was burnt.",
    "table-row: Dead | 0",
    "table-row: Hurt | 2",
    "paragraph: The end.",
  ]);
});

it("reads letters by the font's page, by Unicode with its stand-in, and as signs", async () => {
  const cyrillic = raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'ce\'f8 \f0 \'c9cole \u8212? \ldblquote yes\rdblquote\par}`;
  expect(await told(cyrillic)).toEqual(["paragraph: Ош École — “yes”"]);
  expect(await told(raw`{\rtf1\ansi{\fonttbl{\f0\fcharset128 A;}}\f0 \'83e\'83X\'83g\par}`)).toEqual([
    "paragraph: テスト",
  ]);
  expect(await told(raw`{\rtf1\uc2\u1054\'5f\'5fsh\uc0\u33\par}`)).toEqual(["paragraph: Оsh!"]);
});

it("leaves out running heads, pictures, what fields are made from, what is hidden or deleted", async () => {
  const file = raw`{\rtf1{\header Page head\par}{\pict\pngblip 89504e47}{\*\generator Riched20;}Shots {\field{\*\fldinst HYPERLINK "x"}{\fldrslt near Osh}}{\v secret}{\deleted not} were heard{\footnote By two people.}.\par}`;
  expect(await told(file)).toEqual(["paragraph: Shots near Osh were heard.", "paragraph: By two people."]);
});

it("keeps who wrote it when", async () => {
  const file = raw`{\rtf1{\info{\title Raid}{\author Jane Doe}{\creatim\yr2018\mo4\dy3\hr1}}Shots.\par}`;
  expect((await decoded(file)).properties).toEqual({ title: "Raid", author: "Jane Doe", created: "2018-04-03" });
});

it("ends on broken and hostile files", async () => {
  expect(await told(raw`{\rtf1 Shots {\b in Osh`)).toEqual(["paragraph: Shots in Osh"]);
  expect(await told(raw`{\rtf1 Shots\bin5 }}}}} in Osh\'4`)).toEqual(["paragraph: Shots in Osh"]);
  const deep = bytesOf(`{\\rtf1 Shots${"{".repeat(2_000_000)} in Osh${"}".repeat(2_000_000)} today.}`);
  expect(await told(deep)).toEqual(["paragraph: Shots in Osh today."]);
});
