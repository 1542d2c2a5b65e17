/** The real gazetteer for tests, and readings in the short form of test tables. */
import { existsSync, readFileSync } from "node:fs";
import { type Gazetteer, openGazetteer } from "../../../../shared/facts/places/gazetteer.ts";
import { readPlaces } from "../../../../shared/facts/places/read-places.ts";
import { gazetteerBytes } from "../../../../tools/gazetteer.ts";

const built = new URL("../../../../dist/knowledge/gazetteer.bin", import.meta.url);

/** The file `npm run build` wrote, or the same bytes built here. */
export const world: Gazetteer = openGazetteer(existsSync(built) ? readFileSync(built) : gazetteerBytes());

/** `Osh=admin1:KG-O/locative`, in order. */
export const placesOf = (text: string): string =>
  readPlaces(text, world)
    .map((read) => `${text.slice(read.span.start, read.span.end)}=${read.place?.id}/${read.role}`)
    .join(" ");

/** `Osh KG`: names and countries only. */
export const countriesOf = (text: string): string =>
  readPlaces(text, world)
    .map((read) => `${text.slice(read.span.start, read.span.end)} ${read.place?.country}`)
    .join(", ");
