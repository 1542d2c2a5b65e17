/** Reads what a zip file says it holds from its central directory, without unpacking anything. */

export type ZipEntry = {
  /** As written, `/` between folders; never used as a path. */
  name: string;
  /** Compressed bytes as they stand; empty for a folder. */
  packed: Uint8Array;
  /** Size the directory claims; to be believed only as a hint. */
  size: number;
  /** 0 stored, 8 deflated; anything else cannot be read here. */
  method: number;
  encrypted: boolean;
};

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** The end record with the longest comment it may carry. */
const endSearch = 22 + 65_535;
const lastOfAscii = 0x7f;

/** Names are UTF-8 when a flag says so, and mostly when it does not; code page 437 is what is left. */
const nameOf = (bytes: Uint8Array): string => {
  if (bytes.every((byte) => byte <= lastOfAscii)) return new TextDecoder("latin1").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The Cyrillic page of DOS covers what 437 was used for in the files we get.
    return new TextDecoder("ibm866").decode(bytes);
  }
};

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - endSearch); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw new RangeError("no end of central directory");
};

/** Every entry, folders included, in the directory's order; throws when the file is cut off or no zip. */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  // What was put before the archive (a program that unpacks itself) moves all its offsets.
  const shift = end - length - view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = end - length;
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== entryMark) throw new RangeError("broken central directory");
    const packedSize = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true) + shift;
    if (view.getUint32(local, true) !== localMark) throw new RangeError("broken entry");
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw new RangeError("entry reaches beyond the file");
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      packed: bytes.subarray(start, start + packedSize),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

export const isFolder = ({ name }: ZipEntry): boolean => name.endsWith("/");

/** The entry's bytes; throws when they are damaged, packed in another way, or more than `most`. */
export const unzipped = (
  { packed, method }: ZipEntry,
  most: number,
  inflate: (packed: Uint8Array, most: number) => Uint8Array,
): Uint8Array => {
  if (method === 8) return inflate(packed, most);
  if (method !== 0) throw new RangeError(`packed by method ${method}`);
  if (packed.length > most) throw new RangeError("stored beyond the limit");
  return packed;
};
