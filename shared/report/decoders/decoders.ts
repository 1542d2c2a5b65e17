/** Which decoder reads which kind, and one way to call them all. */
import { Problem } from "../../errors.ts";
import type { Decoded } from "../decoded.ts";
import { kindOf } from "../kind.ts";
import type { Parsers } from "../parsers.ts";
import type { Kind } from "../report.ts";
import type { Decoder, DecoderInput } from "./decoder.ts";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { html } from "./html.ts";
import { pdf } from "./pdf.ts";
import { txt } from "./txt.ts";

const decoders: Record<Kind, Decoder> = { txt, html, eml, pdf, docx };

/** Whatever a foreign parser throws is told as `report.unreadable`, with the cause kept. */
export const decode = async (input: DecoderInput, parsers: Parsers): Promise<Decoded> => {
  const kind = await kindOf(input.bytes, input.key, parsers);
  try {
    return await decoders[kind](input, parsers);
  } catch (error) {
    throw error instanceof Problem ? error : new Problem("report.unreadable", { key: input.key, kind }, error);
  }
};
