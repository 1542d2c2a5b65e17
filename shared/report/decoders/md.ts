/** Markdown: what it looks like when set, and what stands in its front matter. */
import { Problem } from "../../errors.ts";
import { decodeText } from "../charset.ts";
import { articleIn } from "../columns.ts";
import { limits } from "../limits.ts";
import { linesOfPage } from "../page-lines.ts";
import type { Decoder } from "./decoder.ts";

const frontMatter = /^---\r?\n([\s\S]{0,8000}?)\r?\n---\r?\n/;

/** `title: A "quoted" or plain value`; lists and nested values are left out. */
const particulars = (matter: string): Record<string, string> =>
  Object.fromEntries(
    [...matter.matchAll(/^([\w-]+):[ \t]*(\S.*)$/gm)].map(([, name = "", value = ""]) => [
      name,
      value.trim().replace(/^(["'])(.*)\1$/, "$2"),
    ]),
  );

/** A mark of a quote or a list at the beginning of a line. */
const container = /[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>])/y;

/** The line with no more of such marks than the limit; its last ones are left out. */
const shallow = (line: string): string => {
  let end = 0;
  let kept = 0;
  container.lastIndex = 0;
  for (let depth = 1; container.test(line); depth += 1) {
    end = container.lastIndex;
    if (depth <= limits.markdownNesting) kept = end;
  }
  return kept === end ? line : line.slice(0, kept) + line.slice(end);
};

/** Pictures written into the text. */
const embedded = /\]\([ \t]*<?data:[^)\s]{200,}/g;

/** Without what makes the parser slow and tells nothing. */
const plainer = (text: string): string => text.replace(embedded, "](").split("\n").map(shallow).join("\n");

export const md: Decoder = async ({ bytes, contentType, key }, parsers) => {
  const text = plainer((await decodeText(bytes, contentType, parsers)).text);
  const limit = limits.documentCharacters;
  if (text.length > limit) throw new Problem("report.too-large", { key, bytes: text.length, limit });
  const matter = frontMatter.exec(text);
  const html = await parsers.markdown(matter === null ? text : text.slice(matter[0].length));
  const head = matter === null ? undefined : articleIn({ ...particulars(matter[1] ?? ""), text: "-" })?.head;
  return {
    kind: "md",
    passages: linesOfPage(html, parsers).map(({ kind, text }) => ({ kind, text })),
    ...(head !== undefined && { record: head }),
  };
};
