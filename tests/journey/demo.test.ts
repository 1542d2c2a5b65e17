/** The demo as people run it: one command, its exit code and its last line. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import type { Figures } from "../../cli/account.ts";
import { madeMsg } from "../unit/report/made-files.ts";

const command = join(import.meta.dirname, "../../cli/threat-digest.mjs");
const samples = join(import.meta.dirname, "../../samples");
const folder = mkdtempSync(join(tmpdir(), "threat-digest-demo-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const demo = (...args: string[]) => promisify(execFile)(process.execPath, [command, "demo", ...args]);

it("accounts for every file and shows the mail they led to", async () => {
  const noise = join(folder, "noise.pdf");
  writeFileSync(noise, Buffer.from([0, 1, 2, 3, 0xff, 0xfe]));
  // Its reader is loaded on demand from the bundle, where modules of other kinds come wrapped in their own way.
  const note = join(folder, "note.msg");
  const shots = "Gunmen fired on a post near Osh on Tuesday, 3 April 2018, and wounded two guards, police said.";
  writeFileSync(note, madeMsg({ "0037": "Shots near Osh", "1000": shots }));
  const files = [
    "isfana-border-post-wire.txt",
    "border-service-denial.pdf",
    "vorukh-canal-undated.txt",
    "batken-week.zip",
    "vorukh-road-papers.eml",
  ];
  const days = ["--from", "2018-04-02", "--to", "2018-04-08"];
  const { stdout } = await demo("--json", ...days, ...files.map((name) => join(samples, name)), note, noise);
  const figures = JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Figures;
  expect(figures).toMatchObject({ uploaded: 7, reports: 6, failed: 1, members: 5, mails: 1 });
  expect(figures.mentions).toBeGreaterThan(0);
  expect(figures.claims).toBeGreaterThan(0);
  expect(figures.incidents).toBeGreaterThan(0);
  expect(readFileSync(figures.issue.text, "utf8")).toContain("Isfana");
  expect(readFileSync(figures.issue.html, "utf8")).toContain("<html");
  expect(readFileSync(figures.issue.eml, "utf8")).toMatch(/^Subject: /m);
  for (const inner of ["2018-04-12/khujand-court.rtf", "field-office.eml"]) expect(stdout).toContain(inner);
  for (const name of [...files, "noise.pdf"]) expect(stdout).toContain(name);
});

it("says what is wrong with a window or a file before it starts anything", async () => {
  await expect(demo("--from", "2018-04-31", "--to", "2018-05-01")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("2018-04-31"),
  });
  await expect(demo("no such file.txt")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("no such file.txt"),
  });
});
