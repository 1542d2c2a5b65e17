/** Pages of a TIFF: readers open the directory its head points at, so each page is the file with another one there. */

export type TiffPage = { width: number; height: number /** Where its directory begins. */; at: number };

const widthTag = 256;
const heightTag = 257;
const subfileTag = 254;
/** A preview of the page beside it. */
const reduced = 1;

/** Little-endian, big-endian. */
const orderOf = (bytes: Uint8Array): boolean | undefined => {
  const [a, b, c, d] = bytes;
  if (a === 0x49 && b === 0x49 && c === 42 && d === 0) return true;
  if (a === 0x4d && b === 0x4d && c === 0 && d === 42) return false;
  return undefined;
};

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The directories in their order, previews left out; undefined when the bytes are no TIFF. Throws where they are cut short. */
export const tiffPages = (bytes: Uint8Array): TiffPage[] | undefined => {
  const little = orderOf(bytes);
  if (little === undefined) return undefined;
  const view = viewOf(bytes);
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let at = view.getUint32(4, little);
  // A directory that leads back is the end: such files exist, and must not be read for ever.
  while (at !== 0 && !seen.has(at)) {
    seen.add(at);
    const tags = new Map<number, number>();
    const count = view.getUint16(at, little);
    for (let entry = at + 2; entry < at + 2 + count * 12; entry += 12) {
      const short = view.getUint16(entry + 2, little) === 3;
      const value = short ? view.getUint16(entry + 8, little) : view.getUint32(entry + 8, little);
      tags.set(view.getUint16(entry, little), value);
    }
    const [width = 0, height = 0] = [tags.get(widthTag), tags.get(heightTag)];
    if (((tags.get(subfileTag) ?? 0) & reduced) === 0) pages.push({ width, height, at });
    at = view.getUint32(at + 2 + count * 12, little);
  }
  return pages;
};

/** The file with this page as its first. */
export const tiffWithFirst = (bytes: Uint8Array, { at }: TiffPage): Uint8Array => {
  const copy = bytes.slice();
  viewOf(copy).setUint32(4, at, orderOf(bytes));
  return copy;
};
