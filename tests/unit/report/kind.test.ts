import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { kindOf } from "../../../shared/report/kind.ts";
import { bytesOf, madeDocx, madeMsg, madeOdt, madePdf, madeZip, saidOf } from "./made-files.ts";

const parsers = await loadParsers();
const codeOf = async (bytes: Uint8Array, key = "incoming/x.doc"): Promise<string> =>
  kindOf(bytes, key, parsers).then(
    (kind) => kind,
    (error: { code: string }) => error.code,
  );

/** Pseudo-random bytes, the same on every run. */
/** White paper, three bytes a pixel. */
const bitmap = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(54 + width * height * 3).fill(255, 54);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  for (const [at, value] of [
    [10, 54],
    [14, 40],
    [18, width],
    [22, height],
    [28, 24],
  ] as const)
    view.setUint32(at, value, true);
  view.setUint16(26, 1, true);
  return bytes;
};

const noise = (length: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 16;
  });
};

describe("what a report is, by its bytes", () => {
  it.each<[string, Uint8Array, string]>([
    ["a PDF", madePdf([[{ text: "Two guards were hurt." }]]), "pdf"],
    ["a PDF after junk", bytesOf(`junk\n${"x".repeat(300)}%PDF-1.4 rest`), "pdf"],
    ["a Word document", madeDocx([{ text: "Two guards were hurt." }]), "docx"],
    ["a page with a doctype", bytesOf("<!DOCTYPE html><html><body><p>Shots in Osh.</p></body></html>"), "html"],
    ["a fragment of a page", bytesOf("<div><p>Shots in Osh.</p><p>Nobody was hurt.</p></div>"), "html"],
    [
      "a mail",
      bytesOf("From: Desk <desk@example.org>\r\nSubject: Osh\r\nDate: Mon, 16 Sep 2002 10:00:00 +0000\r\n\r\nShots."),
      "eml",
    ],
    [
      "a mail with an HTML body",
      bytesOf(
        "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html><body><p>Shots</p></body></html>",
      ),
      "eml",
    ],
    ["plain text", bytesOf("Shots were heard in Osh on Monday."), "txt"],
    ["text that begins like a bitmap's signature", bytesOf("BMW drivers were robbed near Batken."), "txt"],
    [
      "text that talks about mail",
      bytesOf("From: the border, with fear\n\nA column about nothing in particular."),
      "txt",
    ],
    [
      "UTF-16 text without a mark",
      Uint8Array.from([..."Shots were heard in Osh on Monday."].flatMap((sign) => [sign.charCodeAt(0), 0])),
      "txt",
    ],
    [
      "an XHTML page",
      bytesOf('<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"/>'),
      "html",
    ],
    ["rich text", bytesOf("{\\rtf1\\ansi Shots in Osh.}"), "rtf"],
    ["an OpenDocument text", madeOdt("<text:p>Shots in Osh.</text:p>"), "odt"],
    ["an Outlook message", madeMsg({ "0037": "Osh", "1000": "Shots." }), "msg"],
    ["a zip of reports", madeZip({ "a.txt": "Shots in Osh.", "b/c.txt": "Quiet in Batken." }), "zip"],
    [
      "a page a browser saved",
      bytesOf(
        'From: <Saved by Blink>\nSubject: Osh\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b',
      ),
      "mhtml",
    ],
    [
      "a mailbox",
      bytesOf("From desk@example.org Mon Sep 16 10:00:00 2002\nFrom: desk@example.org\nSubject: Osh\n\nShots.\n"),
      "mbox",
    ],
    ["a table of articles", bytesOf("title,date,text\nOsh,2002-09-16,Shots were heard.\n"), "csv"],
    ["a table split by tabs", bytesOf("Headline\tPublished at\tBody\nOsh\t2002-09-16\tShots were heard.\n"), "csv"],
    ["a list of articles", bytesOf('[ {"title": "Osh", "body": "Shots were heard."} ]'), "json"],
    ["articles one a line", bytesOf('{"title":"Osh","text":"Shots"}\n{"title":"Batken","text":"Quiet"}\n'), "json"],
    [
      "a PNG",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, ...noise(200)]),
      "image",
    ],
    ["a JPEG", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, ...noise(200)]), "image"],
    ["a GIF", Uint8Array.from([...bytesOf("GIF89a"), ...noise(200)]), "image"],
    ["a TIFF", Uint8Array.from([0x49, 0x49, 42, 0, 8, 0, 0, 0, 0, 0, ...noise(200)]), "image"],
    ["a BMP, which is mostly white paper", bitmap(60, 40), "image"],
    ["text that begins with the letters of a BMP", bytesOf("BMW cars were burnt in Osh. ".repeat(9)), "txt"],
    ["Markdown", bytesOf("# Shots in Osh\n\nPolice were **not** there.\n"), "md"],
    ["Markdown by its front matter", bytesOf("---\ntitle: Osh\ndate: 2002-09-16\n---\nShots were heard.\n"), "md"],
    ["text with a number sign", bytesOf("#1 on the list is Osh.\n\nShots were heard.\n"), "txt"],
    ["text in brackets", bytesOf("[Osh] Shots were heard {loud}."), "txt"],
    ["text whose first line is a list", bytesOf("Osh, Batken, Isfana\nQuiet, quiet, shots\n"), "txt"],
    ["a sentence with commas about titles", bytesOf("The title, the date, the text.\nNothing more."), "txt"],
  ])("knows %s", async (_, bytes, kind) => {
    expect(await codeOf(bytes)).toBe(kind);
  });

  it.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(), "report.empty"],
    ["blank text", bytesOf(" \n\n\t "), "report.no-text"],
    ["random bytes named .pdf", noise(4096), "report.unknown-kind"],
    ["a zip of locked files", saidOf(madeZip({ "a.txt": "Shots in Osh." }), () => ({ flags: 1 })), "report.encrypted"],
    ["half a zip", madeZip({ "a.txt": "Shots in Osh." }).subarray(0, 60), "report.unreadable"],
    ["a zip of nothing", madeZip({}), "report.no-text"],
    ["a spreadsheet", madeZip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>" }), "report.unknown-kind"],
    ["a program", madeZip({ "META-INF/MANIFEST.MF": "Main-Class: A", "A.class": "x" }), "report.unknown-kind"],
  ])("refuses %s with a code", async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("calls an encrypted Office document encrypted, not unknown", async () => {
    const wrapped = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Uint8Array(600),
      ...[..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
    expect(await codeOf(wrapped)).toBe("report.encrypted");
  });

  it("misses the document that a line of words stands in for, but reads longer text under any name", async () => {
    const line = bytesOf("Access denied. Please sign in.");
    expect(await codeOf(line, "incoming/statement.pdf")).toBe("report.unreadable");
    expect(await codeOf(line, "incoming/statement.txt")).toBe("txt");
    expect(await codeOf(bytesOf("Shots were heard in Osh on Monday. ".repeat(5)), "incoming/statement.pdf")).toBe(
      "txt",
    );
  });
});
