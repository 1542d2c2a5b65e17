/** A picture: nothing in it is text yet; its pages wait for somebody who can see. */
import { Problem } from "../../errors.ts";
import { limits } from "../limits.ts";
import { mayHoldWords, pixelsOf } from "../pictures.ts";
import { tiffPages } from "../tiff-pages.ts";
import type { Decoder } from "./decoder.ts";

export const image: Decoder = async ({ bytes, key }, parsers) => {
  const pages = tiffPages(bytes) ?? [parsers.pictureSize(bytes)];
  const sizes = pages.filter((page) => page !== undefined);
  if (sizes.length === 0) throw new Problem("report.unreadable", { key, kind: "image" });
  if (sizes.length > limits.picturePages)
    throw new Problem("report.too-many-pages", { key, pages: sizes.length, limit: limits.picturePages });
  const largest = Math.max(...sizes.map(pixelsOf));
  if (largest > limits.picturePixels)
    throw new Problem("report.too-many-pixels", { key, pixels: largest, limit: limits.picturePixels });
  const all = sizes.reduce((sum, size) => sum + pixelsOf(size), 0);
  if (all > limits.reportPixels)
    throw new Problem("report.too-many-pixels", { key, pixels: all, limit: limits.reportPixels });
  const unseen = sizes.flatMap((size, page) => (mayHoldWords(size) ? [page] : []));
  return { kind: "image", passages: [], ...(unseen.length > 0 && { unseen }) };
};
