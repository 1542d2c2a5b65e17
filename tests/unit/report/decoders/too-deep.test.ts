import { describe, expect, it } from "vitest";
import { limits } from "../../../../shared/report/limits.ts";
import { madeDocx, madeMail, madeOdt, madeZip } from "../made-files.ts";
import { decoded, told } from "./decoded.ts";

const sentence = "Four guards were hurt at a post near the river.";

describe("a file that is nested without end", () => {
  it("is refused as a list of records, and read where brackets only stand in its texts", async () => {
    await expect(decoded(`[{"title":"a","text":"b"},${"[".repeat(1_000_000)}`)).rejects.toMatchObject({
      code: "report.too-deep",
      detail: { limit: limits.jsonNesting, depth: 1_000_001 },
    });
    const { members } = await decoded(`[{"title":"a","text":"${'[\\"'.repeat(1000)}"},{"title":"b","text":"c"}]`);
    expect(members).toHaveLength(2);
  });

  it("is refused as a document before its elements are held, and read up to the limit", async () => {
    const depth = limits.xmlNesting;
    const tables = (most: number) =>
      `${"<w:tbl><w:tr><w:tc>".repeat(most)}<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>${"</w:tc></w:tr></w:tbl>".repeat(most)}`;
    const docx = (body: string) =>
      madeZip({ "word/document.xml": `<w:document><w:body>${body}</w:body></w:document>` });
    await expect(decoded(docx(tables(200_000)))).rejects.toMatchObject({ code: "report.too-deep" });
    expect(await told(docx(tables(300)))).toEqual([`paragraph: ${sentence}`]);
    await expect(decoded(madeOdt("<text:section>".repeat(depth + 1)))).rejects.toMatchObject({
      code: "report.too-deep",
      detail: { limit: depth },
    });
  });

  it("is read as Markdown, its quotes and lists set at the deepest that is kept", async () => {
    const marks = ["> ", "- ", "1. ", ">"];
    for (const mark of marks) {
      const lines = await told(
        `# Raid\n\n## Osh\n\n### Today\n\n${mark.repeat(200_000)} ${sentence}\n\nAnd **more** [here](https://example.org).`,
      );
      expect(lines.join("\n"), mark).toContain(sentence);
      expect(lines.at(-1), mark).toBe("paragraph: And more here.");
    }
  });

  it("is read as a page whose elements are never closed, line by line", async () => {
    const lines = await told(
      `<!doctype html><html><body>${`<p><b><i>${sentence}`.repeat(3)}${"<b><i>".repeat(100_000)}<p>Shots in Osh.<p>Nobody was hurt.</body></html>`,
    );
    expect(lines.slice(-2)).toEqual(["paragraph: Shots in Osh.", "paragraph: Nobody was hurt."]);
  });
});

describe("a file of endless parts", () => {
  it("is refused as a list of records", async () => {
    await expect(decoded(`[{"title":"a","text":"b"},${"{},".repeat(limits.jsonContainers)}{}]`)).rejects.toMatchObject({
      code: "report.too-many-members",
      detail: { limit: limits.jsonContainers },
    });
  });

  it("is refused as a mail, and read where a line of its text only looks like a boundary", async () => {
    const mail = (parts: number) =>
      `From: a@example.org\nSubject: Raid\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n${"--b\n\nx\n".repeat(parts)}--b--\n`;
    await expect(decoded(mail(200_000))).rejects.toMatchObject({
      code: "report.too-many-members",
      detail: { limit: limits.mailParts },
    });
    expect((await decoded(mail(20))).kind).toBe("eml");
    const rule = `--c\n${sentence}\n`.repeat(limits.mailParts + 1);
    expect(
      (await decoded(madeMail("From: a@example.org\nSubject: Raid", `Content-Type: text/plain\n\n${rule}`))).kind,
    ).toBe("eml");
  });

  it("is refused as a document of more text than is held", async () => {
    const body = madeDocx([{ text: sentence.repeat(limits.xmlCharacters / sentence.length + 1) }]);
    await expect(decoded(body)).rejects.toMatchObject({ code: "report.too-large" });
  });

  it("is read as a page of more elements than are kept: the rest lends its text, line by line", async () => {
    const cells = "<i></i>".repeat(limits.htmlElements);
    const lines = await told(
      `<!doctype html><html><body>${cells}<div><p>${sentence}</p><ul><li>Shots in Osh.</li></ul></div></body></html>`,
    );
    expect(lines).toEqual([`paragraph: ${sentence}`, "paragraph: Shots in Osh."]);
  });
});

it("takes the day and the title of a page from the first of its many tags", async () => {
  const tags = '<meta property="og:title" content="Raid in Osh"><meta name="date" content="2018-04-03">'.repeat(50_000);
  const { page, passages } = await decoded(
    `<!doctype html><html><head>${tags}</head><body><h1>Raid in Osh</h1><p>${sentence}</p></body></html>`,
  );
  expect(page?.metas).toHaveLength(limits.htmlParticulars);
  expect(page?.headline).toBe("Raid in Osh");
  expect(passages.map(({ text }) => text)).toEqual([sentence]);
});
