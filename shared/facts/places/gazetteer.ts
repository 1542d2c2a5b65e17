/** The world's place names: looks a name up in the built file, which is read in place and never parsed whole. */
import type { Place } from "../mention.ts";
import {
  type ColumnName,
  columns,
  type Feature,
  features,
  type Head,
  magic,
  nameBits,
  nowhere,
  partBit,
  rankShift,
} from "./gazetteer-file.ts";
import { foldName, hashName } from "./name-fold.ts";

/** One reading of a name. */
export type Candidate = {
  /** GeoNames id, `country:KG`, `admin1:KG-O`, or `region:ferghana-valley`. */
  id: string;
  name: string;
  /** ISO 3166-1 alpha-2; `ZZ` for what lies in several countries. */
  country: string;
  admin1?: string;
  lat: number;
  lon: number;
  population: number;
  precision: Place["precision"];
  feature: Feature;
  /** 3 national capital, 2 seat of a province, 1 of a district. */
  rank: number;
  /** The name is that of people or things of the place: "Kyrgyz". */
  demonym: boolean;
  /** The name is also an English word. */
  word: boolean;
  /** The name is also a person's first name. */
  given: boolean;
  /** The name is one in capitals only: "UAE". */
  acronym: boolean;
  /** The name is a short form read only in a place's company: "Ill.", "TX". */
  short: boolean;
  /** A quarter of a town. */
  part: boolean;
};

export type Gazetteer = {
  /** All readings of a name, the largest first; none for an unknown one. */
  lookup(name: string): readonly Candidate[];
  /** The same for a name already folded, with its hash. */
  lookupFolded(folded: string, hash: number): readonly Candidate[];
  /** Whether a folded word is a person's first name. */
  isFirstName(folded: string): boolean;
};

const precisions: Record<Feature, Place["precision"]> = {
  country: "country",
  province: "province",
  district: "district",
  town: "town",
  region: "province",
  nature: "province",
};

const decoder = new TextDecoder();

type Column = Uint8Array | Uint16Array | Uint32Array | Float32Array;
const views = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const;

const openColumns = (bytes: Uint8Array): { head: Head; column: Record<ColumnName, Column> } => {
  // Typed views need aligned bytes; a pooled buffer may start anywhere.
  const inPlace = bytes.byteOffset % 4 === 0 && bytes.buffer instanceof ArrayBuffer;
  const aligned = inPlace ? bytes : new Uint8Array(bytes);
  const buffer = aligned.buffer as ArrayBuffer;
  const from = aligned.byteOffset;
  const start = new Uint32Array(buffer, from, 2);
  if (start[0] !== magic) throw new Error("not a gazetteer file");
  const head: Head = JSON.parse(decoder.decode(aligned.subarray(8, 8 + start[1]!)));
  const column = {} as Record<ColumnName, Column>;
  for (const [name, type] of columns) {
    const [offset, length] = head.columns[name]!;
    column[name] = new views[type](buffer, from + offset, length);
  }
  return { head, column };
};

/** Opens the bytes of `gazetteer.bin`; keeps them, copies nothing. */
export const openGazetteer = (bytes: Uint8Array): Gazetteer => {
  const { head, column } = openColumns(bytes);
  const seen = new Map<string, readonly Candidate[]>();
  const nameAt = (index: number): string =>
    decoder.decode((column.text as Uint8Array).subarray(column.at[index]!, column.at[index + 1]!));

  const candidate = (index: number): Candidate => {
    const ref = column.ref[index]!;
    const place = ref & 0xffffff;
    const bits = ref >>> 24;
    const kind = column.kind[place]!;
    const feature = features[kind & 15]!;
    const id = column.id[place]!;
    const admin1 = head.admins[column.admin[place]!];
    const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
    return {
      id: id >= head.ownFrom ? head.own[id - head.ownFrom]! : String(id),
      name: nameAt(column.title[place]!),
      country: head.countries[column.country[place]!]!,
      ...(admin1 && { admin1 }),
      lat: round(column.lat[place]!),
      lon: round(column.lon[place]!),
      population: column.population[place]!,
      precision: head.countries[column.country[place]!] === "ZZ" ? "country" : precisions[feature],
      feature,
      rank: (kind >> rankShift) & 3,
      demonym: (bits & nameBits.demonym) > 0,
      word: (bits & nameBits.word) > 0,
      given: (bits & nameBits.given) > 0,
      short: (bits & nameBits.short) > 0,
      acronym: (bits & nameBits.acronym) > 0,
      part: (kind & partBit) > 0,
    };
  };

  const none: readonly Candidate[] = [];
  const lookupFolded = (folded: string, hash: number): readonly Candidate[] => {
    const end = column.bucket[(hash >>> 16) + 1]!;
    let index = column.bucket[hash >>> 16]!;
    while (index < end && column.hash[index]! < hash) index++;
    if (index >= end || column.hash[index] !== hash) return none;
    const known = seen.get(folded);
    if (known) return known;
    const found = new Map<string, Candidate>();
    for (; index < end && column.hash[index] === hash; index++) {
      if ((column.ref[index]! & 0xffffff) === nowhere || foldName(nameAt(index)) !== folded) continue;
      const each = candidate(index);
      if (!found.has(each.id)) found.set(each.id, each);
    }
    const ranked = [...found.values()].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
    seen.set(folded, ranked);
    return ranked;
  };
  const isFirstName = (folded: string): boolean => {
    const hash = hashName(folded);
    const end = column.bucket[(hash >>> 16) + 1]!;
    for (let index = column.bucket[hash >>> 16]!; index < end; index++)
      if (column.hash[index] === hash && ((column.ref[index]! >>> 24) & nameBits.given) > 0)
        return foldName(nameAt(index)) === folded;
    return false;
  };
  return {
    lookupFolded,
    isFirstName,
    lookup: (name) => {
      const folded = foldName(name);
      return lookupFolded(folded, hashName(folded));
    },
  };
};
