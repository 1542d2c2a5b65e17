/** Which decoder reads which kind, and one way to call them all. */
import { Problem } from "../../errors.ts";
import type { Decoded } from "../decoded.ts";
import { kindOf } from "../kind.ts";
import { limits } from "../limits.ts";
import { withOwnNames } from "../member.ts";
import type { Parsers } from "../parsers.ts";
import type { Kind } from "../report.ts";
import type { Decode, Decoder } from "./decoder.ts";
import { doc } from "./doc.ts";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { html } from "./html.ts";
import { image } from "./image.ts";
import { mbox } from "./mbox.ts";
import { md } from "./md.ts";
import { mhtml } from "./mhtml.ts";
import { msg } from "./msg.ts";
import { odt } from "./odt.ts";
import { pdf } from "./pdf.ts";
import { csv, json } from "./records.ts";
import { rtf } from "./rtf.ts";
import { txt } from "./txt.ts";
import { zip } from "./zip.ts";

const decoders: Record<Kind, Decoder> = {
  txt,
  md,
  html,
  mhtml,
  eml,
  msg,
  pdf,
  docx,
  doc,
  odt,
  rtf,
  image,
  record: json,
  zip,
  mbox,
  csv,
  json,
};

/** What is too much to be judged is named so before it is looked through; some decoders stop long before they have it all. */
const checkLength = ({ passages }: Decoded, key: string): void => {
  const length = passages.reduce((sum, { text }) => sum + text.length, 0);
  const limit = limits.documentCharacters;
  if (length > limit) throw new Problem("report.too-large", { key, bytes: length, limit });
};

/** Reads in this process. Whatever a foreign parser throws is told as `report.unreadable`, with the cause kept. */
export const decodeWith =
  (parsers: Parsers): Decode =>
  async (input) => {
    const kind = await kindOf(input.bytes, input.key, parsers);
    try {
      const decoded = await decoders[kind](input, parsers);
      checkLength(decoded, input.key);
      return decoded.members === undefined ? decoded : { ...decoded, members: withOwnNames(decoded.members) };
    } catch (error) {
      throw error instanceof Problem ? error : new Problem("report.unreadable", { key: input.key, kind }, error);
    }
  };
