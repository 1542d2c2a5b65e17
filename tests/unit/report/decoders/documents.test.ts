import { describe, expect, it } from "vitest";
import { madeDocx, madeOdt, madeZip, saidOf } from "../made-files.ts";
import { decoded, told } from "./decoded.ts";

describe("an OpenDocument text", () => {
  it("gives headings, lists, tables and notes", async () => {
    const body =
      '<text:h text:outline-level="1">Raid on a depot</text:h><text:p>Two guards<text:s/>were hurt<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By fire.</text:p></text:note-body></text:note>.</text:p>' +
      "<text:list><text:list-item><text:p>One lorry</text:p></text:list-item></text:list>" +
      "<table:table><table:table-row><table:table-cell><text:p>Dead</text:p></table:table-cell><table:table-cell><text:p>0</text:p></table:table-cell></table:table-row></table:table>" +
      "<text:tracked-changes><text:p>Three guards</text:p></text:tracked-changes><office:annotation><text:p>Really?</text:p></office:annotation>";
    expect(await told(madeOdt(body))).toEqual([
      "heading: Raid on a depot",
      "paragraph: Two guards were hurt.",
      "list-item: One lorry",
      "table-row: Dead | 0",
      "paragraph: By fire.",
    ]);
  });

  it("keeps its properties, and says when it is locked", async () => {
    const meta =
      "<dc:title>Raid</dc:title><meta:initial-creator>Jane Doe</meta:initial-creator><meta:creation-date>2018-04-03T10:00:00</meta:creation-date>";
    expect((await decoded(madeOdt("<text:p>Shots.</text:p>", meta))).properties).toEqual({
      title: "Raid",
      author: "Jane Doe",
      created: "2018-04-03T10:00:00",
    });
    const locked = madeOdt("noise", "", "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    await expect(decoded(locked)).rejects.toMatchObject({ code: "report.encrypted" });
  });
});

describe("a Word document", () => {
  const document = (body: string, more: Record<string, string> = {}) =>
    madeZip({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>`,
      ...more,
    });
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it("gives headings, lists and tables", async () => {
    const cell = (text: string) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`;
    const body =
      `<w:p><w:pPr><w:pStyle w:val="u1"/></w:pPr>${run("Raid on a depot")}</w:p><w:p>${run("In the north", "<w:b/>")}</w:p>` +
      `<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>${run("One lorry")}</w:p>` +
      `<w:tbl><w:tr>${cell("Dead")}${cell("0")}</w:tr><w:tr>${cell("Hurt")}${cell("2")}</w:tr></w:tbl>`;
    const styles = '<w:styles><w:style w:styleId="u1"><w:name w:val="heading 1"/></w:style></w:styles>';
    expect(await told(document(body, { "word/styles.xml": styles }))).toEqual([
      "heading: Raid on a depot",
      "heading: In the north",
      "list-item: One lorry",
      "table-row: Dead | 0",
      "table-row: Hurt | 2",
    ]);
  });

  it("reads text boxes once, notes last, and nothing deleted, hidden or moved away", async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("Boxed words.")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p>${run("Boxed words.")}</w:p></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p>${run("Two guards ")}<w:del>${run("three ")}</w:del><w:moveFrom>${run("here ")}</w:moveFrom>${run("secret ", "<w:vanish/>")}${run("were hurt.")}</w:p><w:p><w:r>${box}</w:r></w:p><w:p><w:moveTo>${run("Here.")}</w:moveTo></w:p>`;
    const notes = `<w:footnotes><w:footnote w:type="separator"><w:p>${run("___")}</w:p></w:footnote><w:footnote><w:p>${run("By fire.")}</w:p></w:footnote></w:footnotes>`;
    expect(await told(document(body, { "word/footnotes.xml": notes }))).toEqual([
      "paragraph: Two guards were hurt.",
      "paragraph: Boxed words.",
      "paragraph: Here.",
      "paragraph: By fire.",
    ]);
  });

  it("keeps text whose move went nowhere", async () => {
    expect(await told(document(`<w:p><w:moveFrom>${run("Two guards were hurt.")}</w:moveFrom></w:p>`))).toEqual([
      "paragraph: Two guards were hurt.",
    ]);
  });

  it("does not unfold beyond the limits", async () => {
    const bomb = saidOf(document(`<w:p>${run("Shots.")}</w:p>`), () => ({ size: 120 * 1024 * 1024 }));
    await expect(decoded(bomb)).rejects.toMatchObject({ code: "report.too-large" });
  });

  it("keeps its properties", async () => {
    const file = madeDocx([{ text: "Shots." }], {
      title: "Raid",
      creator: "Jane Doe",
      created: "2018-04-03T10:00:00Z",
    });
    expect((await decoded(file)).properties).toMatchObject({
      title: "Raid",
      creator: "Jane Doe",
      created: "2018-04-03T10:00:00Z",
    });
  });
});

it("Markdown gives its structure, and its front matter the head", async () => {
  const file =
    "---\ntitle: 'Raid on a depot'\ndate: 2018-04-03\nauthor: Jane Doe\ntags: [a, b]\n---\n\n## In the north\n\nTwo *guards* were [hurt](https://example.org/x).\n\n- One lorry\n\n> He said so.\n\n| Dead | Hurt |\n|---|---|\n| 0 | 2 |\n";
  expect(await told(file)).toEqual([
    "heading: In the north",
    "paragraph: Two guards were hurt.",
    "list-item: One lorry",
    "quote: He said so.",
    "table-row: Dead | Hurt",
    "table-row: 0 | 2",
  ]);
  expect((await decoded(file)).record).toEqual({
    title: "Raid on a depot",
    published: "2018-04-03",
    authors: "Jane Doe",
  });
});

it("a page saved whole is read as that page, with its address", async () => {
  const page =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/raid\r\nSubject: Raid\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://news.example/raid\r\n\r\n<html><head><title>Raid on a depot</title></head><body><article><h1>Raid on a depot</h1><p>Two guards were hurt when gunmen fi=\r\nred on a depot near Osh, police said on Monday.</p></article></body></html>\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://news.example/logo.png\r\n\r\niVBORw0KGgo=\r\n--b--\r\n';
  const { kind, passages, page: head, members } = await decoded(page);
  expect(kind).toBe("mhtml");
  expect(passages.map(({ text }) => text)).toContain(
    "Two guards were hurt when gunmen fired on a depot near Osh, police said on Monday.",
  );
  expect(head).toMatchObject({ title: "Raid on a depot", canonical: "https://news.example/raid" });
  expect(members).toBeUndefined();
});
