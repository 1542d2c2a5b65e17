/** The layout of the gazetteer file: a JSON head, then flat columns that are read in place. */

export const magic = 0x5a475444;

/** Column name, element size and type, in file order. */
export const columns = [
  ["hash", "u32"],
  ["ref", "u32"],
  ["at", "u32"],
  ["bucket", "u32"],
  ["id", "u32"],
  ["title", "u32"],
  ["lat", "f32"],
  ["lon", "f32"],
  ["population", "u32"],
  ["admin", "u16"],
  ["country", "u8"],
  ["kind", "u8"],
  ["text", "u8"],
] as const;
export type ColumnName = (typeof columns)[number][0];

export type Head = {
  /** Byte offset and element count of each column. */
  columns: Record<string, [offset: number, length: number]>;
  countries: string[];
  /** Admin 1 codes by number; 0 is none. */
  admins: string[];
  /** Ids of places that GeoNames does not number, from number {@link Head.ownFrom} on. */
  own: string[];
  ownFrom: number;
};

/** Low bits of `kind`. */
export const features = ["country", "province", "district", "town", "region", "nature"] as const;
export type Feature = (typeof features)[number];

/** Bits of a name beside its place (the high byte of `ref`). */
export const nameBits = { demonym: 1, word: 2, given: 4, alias: 8, acronym: 16, short: 32 } as const;
/** A name of `ref` that belongs to no place: a person's first name only. */
export const nowhere = 0xffffff;
/** Bits of `kind` from bit 4 up: seat rank 0-3 (3 capital), then "part of a town". */
export const rankShift = 4;
export const partBit = 64;
