/** Collects places and their names before they are laid out: one list of each, deduplicated by folded name and place. */
import type { Feature } from "../../shared/facts/places/gazetteer-file.ts";
import { foldName } from "../../shared/facts/places/name-fold.ts";

export type AtlasPlace = {
  id: number | string;
  name: string;
  country: string;
  admin1: string;
  lat: number;
  lon: number;
  population: number;
  feature: Feature;
  rank: number;
  part: boolean;
};
export type AtlasName = { name: string; folded: string; place: number; demonym: boolean; short: boolean };

/** Letters that lose no accent when folded but are typed without: "Łódź" as "Lodz". */
const plain: Record<string, string> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ə: "a" };
const typed = (name: string): string => name.toLowerCase().replace(/[łøđðþßæœə]/g, (letter) => plain[letter]!);

export class Atlas {
  readonly places: AtlasPlace[] = [];
  readonly names: AtlasName[] = [];
  readonly #known = new Map<string, number>();
  readonly #byName = new Map<string, number[]>();

  add(place: AtlasPlace, names: readonly string[] = []): number {
    const index = this.places.push(place) - 1;
    for (const name of [place.name, ...names]) this.name(index, name);
    return index;
  }

  /** Gives a place one more name. */
  name(place: number, name: string, demonym = false, short = false): void {
    const folded = foldName(name);
    const key = `${folded}|${place}`;
    if (folded === "") return;
    const known = this.#known.get(key);
    if (known !== undefined) {
      // Of two spellings that fold alike the one typed without accents is kept: it is what English readers know.
      if (/^[ -~]+$/.test(name)) this.names[known]!.name = name;
      return;
    }
    this.#known.set(key, this.names.length);
    this.names.push({ name, folded, place, demonym, short });
    this.#byName.set(folded, [...(this.#byName.get(folded) ?? []), place]);
    const ascii = typed(name);
    if (foldName(ascii) !== folded) this.name(place, ascii, demonym);
  }

  /** The most populous place of a country under any of these names. */
  find(country: string, names: readonly string[], wanted: readonly Feature[]): number | undefined {
    const found = names
      .flatMap((name) => this.#byName.get(foldName(name)) ?? [])
      .filter((index) => this.places[index]!.country === country && wanted.includes(this.places[index]!.feature));
    return found.sort((a, b) => this.places[b]!.population - this.places[a]!.population || a - b)[0];
  }
}
