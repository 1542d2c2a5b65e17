/** Lays an atlas out as the bytes of `gazetteer.bin`. */
import {
  columns,
  features,
  type Head,
  magic,
  nameBits,
  nowhere,
  partBit,
  rankShift,
} from "../../shared/facts/places/gazetteer-file.ts";
import { foldName, hashName } from "../../shared/facts/places/name-fold.ts";
import type { Atlas, AtlasName } from "./atlas.ts";

const sizes = { u8: 1, u16: 2, u32: 4, f32: 4 } as const;
const arrays = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, f32: Float32Array } as const;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const bitsOf = (each: AtlasName, words: Set<string>, given: Set<string>): number =>
  (each.demonym ? nameBits.demonym : 0) |
  (words.has(each.folded) ? nameBits.word : 0) |
  (given.has(each.folded) ? nameBits.given : 0) |
  (each.short ? nameBits.short : 0) |
  (/^[A-Z][A-Z.]+$/.test(each.name) ? nameBits.acronym : 0);

/** The file's bytes; the same atlas gives the same bytes. */
export const layOut = (atlas: Pick<Atlas, "places" | "names">, words: Set<string>, given: Set<string>): Uint8Array => {
  const placed = new Set(atlas.names.map((each) => each.folded));
  // First names that are no place's are kept too: they tell a person's name from a place's.
  const people = [...given]
    .filter((name) => !placed.has(name))
    .map((name) => ({ name, folded: name, place: nowhere, demonym: false, short: false }));
  const hashed = [...atlas.names, ...people].map((each) => ({ ...each, hash: hashName(each.folded) }));
  hashed.sort((a, b) => a.hash - b.hash || compare(a.folded, b.folded) || a.place - b.place || compare(a.name, b.name));
  const countries = [...new Set(atlas.places.map((place) => place.country))].sort();
  const admins = ["", ...[...new Set(atlas.places.map((place) => place.admin1).filter(Boolean))].sort()];
  const own: string[] = [];
  const ownFrom = 0xf0000000;
  const countryAt = new Map(countries.map((each, i) => [each, i]));
  const adminAt = new Map(admins.map((each, i) => [each, i]));
  const encoded = hashed.map((each) => new TextEncoder().encode(each.name));
  const at = [0];
  for (const bytes of encoded) at.push(at.at(-1)! + bytes.length);
  const text = new Uint8Array(at.at(-1)!);
  encoded.forEach((bytes, i) => {
    text.set(bytes, at[i]);
  });
  const bucket = new Array<number>(65537).fill(0);
  for (const each of hashed) bucket[(each.hash >>> 16) + 1]!++;
  for (let i = 1; i < bucket.length; i++) bucket[i]! += bucket[i - 1]!;
  const title = new Array<number>(atlas.places.length).fill(0);
  hashed.forEach((each, i) => {
    const place = atlas.places[each.place];
    if (place && foldName(place.name) === each.folded) title[each.place] = i;
  });
  const data: Record<string, ArrayLike<number>> = {
    hash: hashed.map((each) => each.hash),
    ref: hashed.map((each) => (each.place | (bitsOf(each, words, given) << 24)) >>> 0),
    at,
    bucket,
    id: atlas.places.map((place) => (typeof place.id === "number" ? place.id : ownFrom + own.push(place.id) - 1)),
    title,
    lat: atlas.places.map((place) => place.lat),
    lon: atlas.places.map((place) => place.lon),
    population: atlas.places.map((place) => Math.round(place.population)),
    admin: atlas.places.map((place) => adminAt.get(place.admin1) ?? 0),
    country: atlas.places.map((place) => countryAt.get(place.country)!),
    kind: atlas.places.map(
      (place) => features.indexOf(place.feature) | (place.rank << rankShift) | (place.part ? partBit : 0),
    ),
    text,
  };
  return assemble(data, { countries, admins, own, ownFrom });
};

const assemble = (data: Record<string, ArrayLike<number>>, rest: Omit<Head, "columns">): Uint8Array => {
  const aligned = (n: number): number => Math.ceil(n / 4) * 4;
  const place = (from: number): { head: Head["columns"]; end: number } => {
    const head: Head["columns"] = {};
    let end = from;
    for (const [name, type] of columns) {
      head[name] = [end, data[name]!.length];
      end = aligned(end + data[name]!.length * sizes[type]);
    }
    return { head, end };
  };
  // Offsets are part of the head, so its length is settled first with room to spare.
  const room = aligned(new TextEncoder().encode(JSON.stringify({ ...rest, columns: place(0).head })).length + 256);
  const { head, end } = place(8 + room);
  const json = new TextEncoder().encode(JSON.stringify({ ...rest, columns: head }).padEnd(0));
  const bytes = new Uint8Array(end);
  bytes.fill(32, 8, 8 + room);
  bytes.set(json, 8);
  new Uint32Array(bytes.buffer, 0, 2).set([magic, room]);
  for (const [name, type] of columns) new arrays[type](bytes.buffer, head[name]![0], head[name]![1]).set(data[name]!);
  return bytes;
};
