import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { Problem } from "../../../shared/errors.ts";
import type { Arrival } from "../../../shared/report/arrival.ts";
import { decodeWith } from "../../../shared/report/decoders/decoders.ts";
import { limits } from "../../../shared/report/limits.ts";
import { reportsIn } from "../../../shared/report/unpacking.ts";
import { unreadReport } from "../../../shared/report/unread.ts";
import { normalize } from "../../../shared/text/normalize.ts";
import { arrivalOf, bytesOf, madeMail, madeZip } from "./made-files.ts";

const parsers = await loadParsers();
const prose = "Gunmen fired on a depot near Osh on Monday and two guards were hurt, police said.";

const reportsOf = async (arrival: Arrival) => {
  const reports = [];
  for await (const { arrival: found, open } of reportsIn(arrival, { parsers, decode: decodeWith(parsers) })) {
    try {
      reports.push((await normalize(found, await open(), parsers)).report);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      reports.push(unreadReport(found, error.code));
    }
  }
  return reports;
};
const mail = (...parts: string[]) =>
  madeMail(
    "From: desk@example.org\nSubject: Papers",
    "Content-Type: text/plain\n\nTLP:RED\n\nSee the papers.",
    ...parts,
  );
const attached = (name: string, bytes: Uint8Array) =>
  `Content-Type: application/octet-stream\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bytes).toString("base64")}`;

describe("an upload of several reports", () => {
  it("gives each a path, the id of what holds it, and its own reading", async () => {
    const inner = madeZip({
      "x/one.txt": prose,
      "two.bin": Uint8Array.from({ length: 300 }, (_, i) => (i * 97) & 255),
    });
    const reports = await reportsOf(
      arrivalOf(madeZip({ "note.txt": prose, "m.eml": mail(attached("in.zip", inner)) })),
    );
    const [zip, note, eml, box, one, two] = reports;
    expect(reports.map(({ member, state, kind, members }) => [member, state, kind, members])).toEqual([
      [undefined, "unpacked", "zip", 2],
      ["note.txt", "normalized", "txt", undefined],
      ["m.eml", "normalized", "eml", 1],
      ["m.eml/in.zip", "unpacked", "zip", 2],
      ["m.eml/in.zip/x/one.txt", "normalized", "txt", undefined],
      ["m.eml/in.zip/two.bin", "quarantined", "unknown", undefined],
    ]);
    expect([note, eml, box, one, two].map((each) => each?.container)).toEqual([
      zip?.id,
      zip?.id,
      eml?.id,
      box?.id,
      box?.id,
    ]);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(6);
    expect(two?.reason).toBe("report.unknown-kind");
    // What is printed on the mail holds for all that is in it, and for nothing beside it.
    expect([note, eml, box, one, two].map((each) => each?.marking)).toEqual([
      "TLP:AMBER",
      ...Array.from({ length: 4 }, () => "TLP:RED"),
    ]);
  });

  it("hands down what the upload said, but not its address", async () => {
    const metadata = {
      publisher: "Valley Courier",
      "source-url": "https://news.example/all.zip",
      load: "as-published",
    };
    const [, one] = await reportsOf(
      arrivalOf(madeZip({ "one.txt": `Publication Date 3 April 2018\n\n${prose}` }), { metadata }),
    );
    expect(one).toMatchObject({
      publisher: "Valley Courier",
      sourceUrl: null,
      received: "2018-04-03T12:00:00.000Z",
      receivedBasis: "as-published",
    });
  });

  it("lets a row tell more than the upload of all rows", async () => {
    const table = `title,date,publisher,text\nShots in Osh,2018-04-03,Valley Courier,"${prose}"\nNo date,someday,,${prose.replaceAll(",", "")}\n`;
    const [csv, first, second] = await reportsOf(
      arrivalOf(table, { metadata: { publisher: "Archive", published: "2019-01-01" } }),
    );
    expect(csv).toMatchObject({ kind: "csv", state: "unpacked", members: 2 });
    expect(first).toMatchObject({
      member: "row-00001",
      kind: "record",
      title: "Shots in Osh",
      publisher: "Valley Courier",
      published: { from: "2018-04-03" },
      publishedBasis: "record",
    });
    expect(second).toMatchObject({
      publisher: "Archive",
      published: { from: "2019-01-01" },
      reason: "report.bad-metadata",
    });
  });

  it("is the same however often it is read", async () => {
    const zip = arrivalOf(madeZip({ "a.txt": prose, "b.txt": prose }));
    expect(await reportsOf(zip)).toEqual(await reportsOf(zip));
  });
});

describe("the limits of an upload", () => {
  it("on how many reports it holds refuse it whole", async () => {
    const table = `title,text\n${"Osh,Shots were heard.\n".repeat(limits.members + 1)}`;
    expect((await reportsOf(arrivalOf(table))).map(({ reason }) => reason)).toEqual(["report.too-many-members"]);
  });

  it("hold over all levels together: what would pass them fails alone", async () => {
    const rows = `title,text\n${"Osh,Shots.\n".repeat(limits.members - 3)}`;
    const found = [];
    for await (const { arrival, open } of reportsIn(
      arrivalOf(madeZip({ "a.csv": rows, "b.csv": rows, "c.txt": prose })),
      { parsers, decode: decodeWith(parsers) },
    )) {
      if (/row/.test(arrival.member ?? "")) continue;
      found.push(
        await open().then(
          ({ kind }) => kind,
          ({ code }: Problem) => code,
        ),
      );
    }
    expect(found).toEqual(["zip", "csv", "report.too-many-members", "txt"]);
  });

  it("on depth end a chain of forwarded mails with a reason", async () => {
    let chain = bytesOf(`From: a@example.org\nSubject: Innermost\n\n${prose}`);
    for (let i = 0; i < limits.memberNesting + 5; i += 1)
      chain = madeMail(
        `From: a@example.org\nSubject: Level ${i}`,
        `Content-Type: text/plain\n\n${prose}`,
        `Content-Type: message/rfc822\n\n${new TextDecoder().decode(chain).replaceAll("made", `m${i}`)}`,
      );
    const reports = await reportsOf(arrivalOf(chain));
    expect(reports).toHaveLength(limits.memberNesting + 2);
    expect(reports.at(-1)).toMatchObject({ state: "quarantined", reason: "report.too-deep" });
    expect(reports.slice(0, -1).every(({ state }) => state === "normalized")).toBe(true);
  });
});
