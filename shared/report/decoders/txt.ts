/** Plain text: lines to passages, whether the file wraps its lines or not. */
import { Problem } from "../../errors.ts";
import { decodeText } from "../charset.ts";
import { limits } from "../limits.ts";
import { passagesOf } from "../lines.ts";
import type { Decoder } from "./decoder.ts";

export const txt: Decoder = async ({ bytes, contentType, key }, parsers) => {
  const { text } = await decodeText(bytes, contentType, parsers);
  const limit = limits.documentCharacters;
  if (text.length > limit) throw new Problem("report.too-large", { key, bytes: text.length, limit });
  return { kind: "txt", passages: passagesOf(text) };
};
