/** Whole reports: each folder of tests/cases/normalize holds a source and what a careful reader makes of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { normalizeAlone as normalize } from "../../support/normalize-alone.ts";
import { arrivalOf } from "../report/made-files.ts";

const parsers = await loadParsers();
const cases = join(import.meta.dirname, "../../cases/normalize");
const expectedSchema = z.object({
  title: z.string(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  published: z.string().nullable(),
  publishedBasis: z.string().nullable(),
  language: z.string(),
  marking: z.string().default("TLP:AMBER"),
  cites: z.array(z.string()),
  credits: z.array(z.string()).default([]),
  text: z.string(),
});

describe("whole reports", () => {
  it.each(readdirSync(cases))("%s", async (name) => {
    const folder = join(cases, name);
    const source = readdirSync(folder).find((file) => file.startsWith("source."));
    const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")));
    const { report, text } = await normalize(arrivalOf(readFileSync(join(folder, source ?? "source.txt"))), parsers);
    expect({
      title: report.title,
      publisher: report.publisher,
      authors: report.authors,
      published: report.published !== null && "from" in report.published ? report.published.from : null,
      publishedBasis: report.publishedBasis,
      language: report.language,
      marking: report.marking,
      cites: report.origin.cites,
      credits: report.origin.credits,
      text,
    }).toEqual(expected);
  });
});
