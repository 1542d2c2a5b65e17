/** Which pages of a PDF have no words of their own, and whether the file holds pictures that could be those pages. */
import type { PdfItem } from "./parsers.ts";
import { mayBePage, pixelsOf } from "./pictures.ts";

/** A page number, a scanner's stamp or a filing mark is no text. */
const fewestLetters = 40;

const lettersIn = (items: readonly PdfItem[]): number =>
  items.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);

/** Pages, counted from 0, that say next to nothing. */
export const wordlessPages = (pages: readonly PdfItem[][]): number[] =>
  pages.flatMap((items, page) => (lettersIn(items) < fewestLetters ? [page] : []));

const numberUnder = (name: string, dictionary: string): number =>
  Number(new RegExp(`/${name}\\s+(\\d+)`).exec(dictionary)?.[1] ?? 0);

/**
 * Sizes of the pictures in the file, by their dictionaries: those of streams always stand in the open, so nothing is
 * unpacked or decoded.
 */
export const pictureSizes = (bytes: Uint8Array): { width: number; height: number }[] => {
  const text = new TextDecoder("latin1").decode(bytes);
  const sizes: { width: number; height: number }[] = [];
  for (const { index } of text.matchAll(/\/Subtype\s*\/Image\b/g)) {
    const begin = Math.max(text.lastIndexOf("obj", index), index - 2000);
    const end = text.indexOf("stream", index);
    const dictionary = text.slice(begin, Math.min(end === -1 ? text.length : end, index + 2000));
    sizes.push({ width: numberUnder("Width", dictionary), height: numberUnder("Height", dictionary) });
  }
  return sizes;
};

/** Scanners also cut a page into strips of its width. */
const mayBePart = (size: { width: number; height: number }): boolean => mayBePage(size) || size.width >= 800;

/** The largest that may be a page or a part of one, in pixels; 0 when there is none. */
export const largestPagePicture = (bytes: Uint8Array): number =>
  pictureSizes(bytes)
    .filter(mayBePart)
    .reduce((most, size) => Math.max(most, pixelsOf(size)), 0);
