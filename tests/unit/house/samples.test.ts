/** The samples are invented, say so, and are what their list says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, it, vi } from "vitest";
import { openTranscriber } from "../../../functions/entry/transcriber.ts";
import { graymap, pageRaster } from "../../../shared/report/page-raster.ts";
import { filesUnder, home, source } from "../../support/source-tree.ts";

const samples = filesUnder("samples").filter((path) => path !== "samples/README.md");

// A scan takes seconds to read.
vi.setConfig({ testTimeout: 60_000 });

const wordsInPictures = async (pdf: Uint8Array): Promise<string> => {
  const transcriber = openTranscriber();
  const [page] = await Array.fromAsync(transcriber.pagesOf(pdf, [0], 50_000_000));
  const made = page && pageRaster(page, 50_000_000);
  if (made === undefined) return "";
  const { paragraphs } = await transcriber.see(graymap(made.raster), 0, made.scale * 72);
  return paragraphs.flatMap((lines) => lines.flatMap(({ words }) => words.map(({ text }) => text))).join(" ");
};

/** All words of a sample, near enough to look for a sentence in it. */
const words = async (path: string): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(join(home, path)));
  if (path.endsWith(".pdf")) {
    const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true });
    return text.trim() === "" ? wordsInPictures(bytes) : text;
  }
  if (path.endsWith(".zip")) {
    const files = Object.values(unzipSync(bytes)).map((file) => strFromU8(file));
    // Each of its reports must say so for itself.
    return files.every((file) => /FICTIONAL SAMPLE/.test(file)) ? files.join("\n") : "";
  }
  if (path.endsWith(".docx")) return strFromU8(unzipSync(bytes)["word/document.xml"]!);
  return strFromU8(bytes).replace(/=\r\n/g, "");
};

it.each(samples)("%s says that it is fictional", async (path) => {
  expect((await words(path)).replace(/\s+/g, " ")).toMatch(/FICTIONAL SAMPLE for threat-digest/);
});

it("the list of samples names every file and nothing else", () => {
  const listed = [...source("samples/README.md").matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => `samples/${name}`);
  expect(listed.sort()).toEqual(samples);
});

it("there is a sample of every format people send most", () => {
  const endings = new Set(samples.map((path) => path.split(".").at(-1)));
  expect([...endings].sort()).toEqual(["docx", "eml", "html", "pdf", "txt", "zip"]);
});
