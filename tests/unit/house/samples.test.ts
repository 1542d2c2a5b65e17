/** The samples are invented, say so, and are what their list says. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, it } from "vitest";
import { filesUnder, home, source } from "../../support/source-tree.ts";

const samples = filesUnder("samples").filter((path) => path !== "samples/README.md");

/** All words of a sample, near enough to look for a sentence in it. */
const words = async (path: string): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(join(home, path)));
  if (path.endsWith(".pdf")) return (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text;
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
