/** Decodes made files with the real parsers. */
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import type { Decoded } from "../../../../shared/report/decoded.ts";
import { decodeWith } from "../../../../shared/report/decoders/decoders.ts";
import { bytesOf } from "../made-files.ts";

const decode = decodeWith(await loadParsers());

export const decoded = (source: string | Uint8Array, key = "incoming/report"): Promise<Decoded> =>
  decode({ bytes: typeof source === "string" ? bytesOf(source) : source, key, contentType: undefined });

/** Passages as `kind: text`. */
export const told = async (source: string | Uint8Array): Promise<string[]> =>
  (await decoded(source)).passages.map(({ kind, text }) => `${kind}: ${text}`);

export const namesIn = async (source: string | Uint8Array): Promise<string[]> =>
  ((await decoded(source)).members ?? []).map(({ name }) => name);
