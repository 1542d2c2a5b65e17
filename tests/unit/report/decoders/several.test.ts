/** Files that hold several reports. */
import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import { limits } from "../../../../shared/report/limits.ts";
import { mailPassages } from "../../../../shared/report/mail-text.ts";
import { bytesOf, madeMail, madeMsg, madeZip, saidOf } from "../made-files.ts";
import { decoded, namesIn, told } from "./decoded.ts";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe("a zip file", () => {
  it("gives its files, and none of the litter", async () => {
    const zip = madeZip({
      "b/": "",
      "b/two.txt": "Two.",
      "one.txt": "One.",
      "__MACOSX/._one.txt": "x",
      ".DS_Store": "x",
    });
    expect(await namesIn(zip)).toEqual(["b/two.txt", "one.txt"]);
  });

  it("keeps a locked or damaged file in its place, with the reason", async () => {
    const damaged = madeZip({ "a.txt": "Shots were heard. ".repeat(50), "b.txt": "Quiet." });
    damaged.fill(0xff, 35, 50);
    const { members = [] } = await decoded(saidOf(damaged, (name) => (name === "b.txt" ? { flags: 1 } : {})));
    expect(members.map(({ name, problem }) => [name, problem?.code])).toEqual([
      ["a.txt", "report.unreadable"],
      ["b.txt", "report.encrypted"],
    ]);
  });

  it("is not unfolded beyond the limits, whatever it claims", async () => {
    const claims = saidOf(madeZip({ "a.txt": "Shots.", "b.txt": "Quiet." }), () => ({ size: 120 * 1024 * 1024 }));
    await expect(decoded(claims)).rejects.toMatchObject({ code: "report.too-large" });
    const bomb = madeZip({ "a.txt": new Uint8Array(limits.bytes + 1), "b.txt": "Quiet." });
    const reasons = async (zip: Uint8Array) => ((await decoded(zip)).members ?? []).map(({ problem }) => problem?.code);
    expect(await reasons(bomb)).toEqual(["report.too-large", undefined]);
    expect(await reasons(saidOf(bomb, () => ({ size: 6 })))).toEqual(["report.unreadable", undefined]);
  });
});

describe("a mailbox", () => {
  const mailbox =
    "From a@example.org Mon Apr  2 10:00:00 2018\nFrom: a@example.org\nSubject: One\n\nShots.\n>From the hills, they say.\n\nFrom here on it is quiet.\n\nFrom b@example.org Tue Apr  3 10:00:00 2018\nFrom: b@example.org\nSubject: Two\n\nQuiet.\n";

  it("gives one member a mail, and is not misled by sentences that begin with From", async () => {
    const { kind, members = [] } = await decoded(mailbox);
    expect(kind).toBe("mbox");
    expect(members.map(({ name }) => name)).toEqual(["message-00001.eml", "message-00002.eml"]);
    expect(text(members[0]?.bytes)).toContain("\nFrom the hills, they say.\n\nFrom here on it is quiet.");
  });

  it("of one mail is that mail", async () => {
    const { kind, mail } = await decoded(mailbox.slice(0, mailbox.indexOf("\n\nFrom b@")));
    expect([kind, mail?.subject]).toEqual(["eml", "One"]);
  });
});

describe("a mail", () => {
  const headers = "From: Desk <desk@example.org>\nSubject: Osh\nDate: Mon, 16 Sep 2002 10:00:00 +0000";
  const body = "Content-Type: text/plain\n\nSee the papers.";

  it("gives its attachments and forwarded mails, not its pictures, signatures and notices", async () => {
    const mail = madeMail(
      headers,
      body,
      'Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\nShots.',
      "Content-Type: message/rfc822\n\nFrom: x@example.org\nSubject: Inner\n\nInner words.",
      "Content-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=",
      "Content-Type: application/pgp-signature\n\nxxx",
      "Content-Type: message/delivery-status\n\nAction: failed",
    );
    expect(await namesIn(mail)).toEqual(["a.txt", "attachment-00002.eml"]);
    expect(await told(mail)).toEqual(["paragraph: See the papers."]);
  });

  it("tells two attachments of one name apart by their order", async () => {
    const paper = (words: string) =>
      `Content-Type: text/plain\nContent-Disposition: attachment; filename="a.txt"\n\n${words}`;
    expect(await namesIn(madeMail(headers, body, paper("One."), paper("Two.")))).toEqual(["a.txt", "a.txt#2"]);
  });

  it("reads a page put beside the text that says something else", async () => {
    const mail = madeMail(headers, body, "Content-Type: text/html\n\n<p>Three lorries burnt down yesterday.</p>");
    expect((await told(mail)).join()).toMatch(/See the papers.*Three lorries burnt/);
    const twice = { text: "See the papers, please.", html: "<p>See the <b>papers</b>, please.</p>" };
    expect(mailPassages(twice, await loadParsers())).toHaveLength(1);
  });

  it("says when it is locked", async () => {
    const locked = `${headers}\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b"\n\n--b\n\nxx\n--b--\n`;
    await expect(decoded(locked)).rejects.toMatchObject({ code: "report.encrypted" });
  });

  it("of Outlook gives the same", async () => {
    const {
      kind,
      mail,
      members = [],
      passages,
    } = await decoded(
      madeMsg(
        { "0037": "Osh", "1000": "Shots were heard near Osh.", "0C1A": "Border Desk", "5D01": "desk@example.org" },
        { name: "a.txt", bytes: bytesOf("Quiet in Batken.") },
      ),
    );
    expect(kind).toBe("msg");
    expect(mail).toMatchObject({ subject: "Osh", from: { name: "Border Desk", address: "desk@example.org" } });
    expect(passages.map((passage) => passage.text)).toEqual(["Shots were heard near Osh."]);
    expect(members.map(({ name, bytes }) => [name, text(bytes)])).toEqual([["a.txt", "Quiet in Batken."]]);
  });
});

describe("articles as records", () => {
  const rows = async (source: string) =>
    ((await decoded(source)).members ?? []).map(({ bytes }) => JSON.parse(text(bytes)) as unknown);

  it("are the rows of a table, whatever separates its columns", async () => {
    const [comma, semicolon] = await Promise.all([
      rows('title,date,text\n"Osh, again",2018-04-03,"Shots.\nThen ""quiet""."\n,,\nBatken,2018-04-04,Quiet.\n'),
      rows("Title;Date;Text\nOsh, again;2018-04-03;Shots, then quiet.\n"),
    ]);
    expect(comma).toEqual([
      { title: "Osh, again", date: "2018-04-03", text: 'Shots.\nThen "quiet".' },
      { title: "Batken", date: "2018-04-04", text: "Quiet." },
    ]);
    expect(semicolon).toEqual([{ Title: "Osh, again", Date: "2018-04-03", Text: "Shots, then quiet." }]);
  });

  it.each<[string, string]>([
    ["a list", '[{"title":"Osh","body":"Shots."},{"title":"Batken","body":"Quiet."}]'],
    [
      "a list in an answer",
      '{"status":"ok","articles":[{"title":"Osh","content":"Shots."},{"title":"B","content":"Q."}]}',
    ],
    [
      "what a search engine found",
      '{"hits":{"hits":[{"_source":{"title":"Osh","text":"Shots."}},{"_source":{"title":"B","text":"Q."}}]}}',
    ],
    ["one a line", '{"title":"Osh","text":"Shots."}\n{"title":"B","text":"Q."}\n'],
  ])("are the objects of %s", async (_, source) => {
    expect(await rows(source)).toHaveLength(2);
  });

  it("tell their head by what their columns are called", async () => {
    const record = {
      Headline: "Shots in Osh",
      "Published At": 1522749600,
      byline: "Jane Doe",
      source: { id: 7, name: "Valley Courier" },
      URL: "https://news.example/osh",
      summary: "In short.",
      content_html: "<p>Two guards were <b>hurt</b>.</p><ul><li>One badly</li></ul>",
    };
    const { kind, record: head, passages } = await decoded(JSON.stringify(record));
    expect(kind).toBe("record");
    expect(head).toEqual({
      title: "Shots in Osh",
      published: "2018-04-03T10:00:00.000Z",
      authors: "Jane Doe",
      publisher: "Valley Courier",
      url: "https://news.example/osh",
    });
    expect(passages).toEqual([
      { kind: "paragraph", text: "Two guards were hurt." },
      { kind: "list-item", text: "One badly" },
    ]);
  });

  it("that tell nothing are no text, broken ones unreadable", async () => {
    await expect(decoded('{"a":[1,2],"b":{"c":null}}')).rejects.toMatchObject({ code: "report.no-text" });
    await expect(decoded('{"title":"Osh","text":')).rejects.toMatchObject({ code: "report.unreadable" });
  });
});
