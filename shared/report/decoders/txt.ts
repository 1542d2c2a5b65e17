/** Plain text: lines to passages, whether the file wraps its lines or not. */
import { decodeText } from "../charset.ts";
import { passagesOf } from "../lines.ts";
import type { Decoder } from "./decoder.ts";

export const txt: Decoder = async ({ bytes, contentType }, parsers) => ({
  kind: "txt",
  passages: passagesOf((await decodeText(bytes, contentType, parsers)).text),
});
