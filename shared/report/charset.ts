/** Finds the charset of text: byte order mark, then proof (valid UTF-8), then declaration, then letter statistics. */

import { likeliestCharset } from "./charset-statistics.ts";
import { ebcdicText, looksEbcdic } from "./ebcdic.ts";
import type { Parsers } from "./parsers.ts";

type Decoding = { charset: string; text: string };

const sampleBytes = 65_536;
const sevenBit = /2022|utf-7|hz-gb/;
const utf8Name = /^utf-?8$/;
const latinNames = /^(?:iso-?8859-1|latin-?1|us-ascii|ascii|windows-1252)$/;

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

const marks: readonly { name: string; mark: readonly number[] }[] = [
  { name: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { name: "utf-32le", mark: [0xff, 0xfe, 0, 0] }, // before UTF-16, whose mark it begins with
  { name: "utf-32be", mark: [0, 0, 0xfe, 0xff] },
  { name: "utf-16le", mark: [0xff, 0xfe] },
  { name: "utf-16be", mark: [0xfe, 0xff] },
];

/** UTF-16 without a mark: in Latin or Cyrillic text every second byte is one of very few. */
const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  const length = Math.min(bytes.length & ~1, 4096);
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if ((bytes[i] ?? 255) === 0) even += 1;
    if ((bytes[i + 1] ?? 255) === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return "utf-16le";
  return even > half * 0.4 && odd < half * 0.05 ? "utf-16be" : undefined;
};

/** The text when the bytes are valid UTF-8: other charsets hardly ever are by chance. */
const utf8Text = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** The charset a page, an XML prologue or a media type declares. */
export const declaredCharset = (bytes: Uint8Array, mediaType: string | undefined): string | undefined => {
  const fromType = /charset\s*=\s*"?([\w.:-]+)/i.exec(mediaType ?? "")?.[1];
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const inside =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  return (inside ?? fromType)?.toLowerCase();
};

/** The charset's name and the text; what cannot be decoded becomes U+FFFD. */
export const decodeText = async (
  bytes: Uint8Array,
  mediaType: string | undefined,
  parsers: Pick<Parsers, "charset">,
): Promise<Decoding> => {
  const as = async (charset: string | undefined): Promise<Decoding | undefined> => {
    const text = charset === undefined ? undefined : await parsers.charset(bytes, charset);
    return text === undefined || charset === undefined ? undefined : { charset, text: text.replace(/^\uFEFF/, "") };
  };
  const marked = await as(marks.find(({ mark }) => startsWith(bytes, mark))?.name ?? unmarkedUtf16(bytes));
  if (marked) return marked;
  const declared = declaredCharset(bytes, mediaType);
  // 7-bit escapes are valid UTF-8 too: only their declaration tells.
  const escaped = declared && sevenBit.test(declared) && isAscii(bytes) ? await as(declared) : undefined;
  if (escaped) return escaped;
  const unicode = utf8Text(bytes);
  if (unicode !== undefined) return { charset: "utf-8", text: unicode };
  if (looksEbcdic(bytes)) return { charset: "cp500", text: ebcdicText(bytes) };
  // Browsers read Latin-1 as windows-1252, and pages that declare it hold any charset of their country.
  const said = declared && !utf8Name.test(declared) && !latinNames.test(declared) ? await as(declared) : undefined;
  if (said && isPlausible(said.text)) return said;
  const likeliest = await likeliestCharset((name) => parsers.charset(bytes.subarray(0, sampleBytes), name));
  return (await as(likeliest)) ?? { charset: "latin1", text: new TextDecoder("latin1").decode(bytes) };
};

const isPlausible = (text: string): boolean => {
  const sample = text.slice(0, sampleBytes);
  const bad = sample.match(/[\uFFFD\u0080-\u009F]/g)?.length ?? 0;
  return bad * 200 <= sample.length;
};
