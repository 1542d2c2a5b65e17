/** A page saved with all it needs in one file: read as that page, its address is where it was saved from. */
import { Problem } from "../../errors.ts";
import { limits } from "../limits.ts";
import { passagesOf } from "../lines.ts";
import { checkParts } from "../mail-parts.ts";
import type { Decoder } from "./decoder.ts";
import { decodePage } from "./html.ts";

export const mhtml: Decoder = async ({ bytes, key }, parsers) => {
  checkParts(bytes, key);
  const { html, text, headers, subject } = await parsers.mail(bytes, limits.mailNesting);
  if (html === null) {
    if (text === null) throw new Problem("report.no-text", { key, kind: "mhtml" });
    return { kind: "mhtml", passages: passagesOf(text) };
  }
  const decoded = decodePage(html, parsers);
  const { page } = decoded;
  if (page === undefined) return { ...decoded, kind: "mhtml" };
  const address = headers.find(({ key }) => /^(?:snapshot-)?content-location$/.test(key))?.value ?? null;
  return {
    ...decoded,
    kind: "mhtml",
    page: { ...page, canonical: page.canonical ?? address, title: page.title || subject },
  };
};
