/** Object metadata as people meant it: HTTP carries only ASCII, so clients encode the rest in one of two ways. */
import { Buffer } from "node:buffer";

/** RFC 2047, as S3 answers it. */
const encodedWord = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi;

const bytesOf = (encoding: string, payload: string): Uint8Array =>
  encoding.toLowerCase() === "b"
    ? Buffer.from(payload, "base64")
    : Buffer.from(
        payload
          .replaceAll("_", " ")
          .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      );

const decodeWords = (value: string): string =>
  value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(encodedWord, (whole, charset: string, encoding: string, payload: string) => {
      try {
        return new TextDecoder(charset).decode(bytesOf(encoding, payload));
      } catch {
        return whole;
      }
    });

/** Percent signs that do not encode anything stay as they are. */
const decodePercents = (value: string): string => {
  if (!/%[0-9A-F]{2}/i.test(value) || /\s/.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
};

export const readMetadata = (metadata: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(metadata).map(([name, value]) => {
      const text = decodeWords(value).trim();
      return [name.toLowerCase(), name.toLowerCase() === "source-url" ? text : decodePercents(text)];
    }),
  );
