/** Markdown: what it looks like when set, and what stands in its front matter. */
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

export const md: Decoder = async ({ bytes, contentType }, parsers) => {
  const { text } = await decodeText(bytes, contentType, parsers);
  const matter = frontMatter.exec(text);
  const html = await parsers.markdown(matter === null ? text : text.slice(matter[0].length));
  const head = matter === null ? undefined : articleIn({ ...particulars(matter[1] ?? ""), text: "-" })?.head;
  return {
    kind: "md",
    passages: linesOfPage(html, parsers, limits.htmlNesting).map(({ kind, text }) => ({ kind, text })),
    ...(head !== undefined && { record: head }),
  };
};
