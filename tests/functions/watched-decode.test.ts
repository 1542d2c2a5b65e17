import { expect, it } from "vitest";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { watchedDecode } from "../../functions/entry/watched-decode.ts";
import type { Decode } from "../../shared/report/decoders/decoder.ts";
import { decodeWith } from "../../shared/report/decoders/decoders.ts";
import { bytesOf, madeDocx, madeMail, madePdf, madeZip } from "../unit/report/made-files.ts";

const parsers = await loadParsers();
const here = decodeWith(parsers);
const there = watchedDecode({ script: new URL("../../functions/entry/decoder-host.ts", import.meta.url) }, parsers);
const key = "incoming/report";
const inputOf = (bytes: Uint8Array) => ({ bytes, key, contentType: undefined });

const told = async (decode: Decode, bytes: Uint8Array): Promise<unknown> => {
  try {
    return await decode(inputOf(bytes));
  } catch (error) {
    return error;
  }
};

const prose = "Two guards were hurt when a shell hit the depot near Maksat on Monday, the governor said. ";
const longMail = madeMail(
  "From: <press@dept.example>\nSubject: Depot hit\nDate: Mon, 20 May 2024 08:00:00 +0000",
  `Content-Type: text/plain\n\n${prose}`,
  `Content-Type: text/plain; name="depot.txt"\nContent-Disposition: attachment; filename="depot.txt"\n\n${`${prose}\n`.repeat(12_000)}`,
);

it.each([
  ["a PDF", madePdf([[{ text: prose }]], { Title: "Depot hit" })],
  ["a Word document", madeDocx([{ text: prose }])],
  ["a long page", bytesOf(`<!doctype html><html><body>${`<p>${prose}</p>`.repeat(12_000)}</body></html>`)],
  ["a long mail with a file in it", longMail],
  ["a PDF cut off", madePdf([[{ text: prose }]]).subarray(0, 100)],
  ["a zip", madeZip({ "a.txt": prose })],
  ["nothing", new Uint8Array()],
])("answers for %s what reading it here would", async (_, bytes) => {
  expect(await told(there, bytes)).toEqual(await told(here, bytes));
});

const rogue = watchedDecode(
  {
    script: new URL("../support/rogue-decoder.ts", import.meta.url),
    // Enough for a bare process, which says "answer" at once.
    most: { seconds: 3, megabytes: 300 },
  },
  parsers,
);
const asked = (way: string) => inputOf(bytesOf(`{\\rtf1 {\\rogue ${way}}${" ".repeat(1_000_000)}`));

it.each([
  ["hang", "report.too-costly", { of: "time", limit: 3 }],
  ["swell", "report.too-costly", { of: "memory", limit: 300 }],
  ["fill the heap", "report.too-costly", { of: "memory", limit: 300 }],
  ["leave", "report.unreadable", {}],
])("a parser that would %s costs its own report only", async (way, code, detail) => {
  await expect(rogue(asked(way))).rejects.toMatchObject({ code, detail: { key, kind: "rtf", ...detail } });
  await expect(rogue(asked("answer"))).resolves.toMatchObject({ kind: "rtf" });
});

it("lets a report be tried again whose process somebody else ended", async () => {
  await expect(rogue(asked("be killed"))).rejects.toThrow("lost its process (SIGKILL)");
});

it("reads one file after the other in one process, whoever asks at once", async () => {
  const read = await Promise.all([rogue(asked("answer")), rogue(asked("answer")), rogue(asked("answer"))]);
  expect(new Set(read.map(({ passages }) => passages[0]?.text)).size).toBe(1);
});
