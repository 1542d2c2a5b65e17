/** Where provinces and districts lie and how many live there, from the settlements under their codes. */
import { cities, points } from "./sources.ts";

export type Centre = { lat: number; lon: number; people: number };
const nearby = (country: string, name: string, lat: number, lon: number): string =>
  `${country}|${name}|${lat.toFixed(2)}|${lon.toFixed(2)}`;

/** Middle of the span of the settlements under each admin code (their mean would sit where most people live), and their people. */
export const centres = (): Map<string, Centre> => {
  const population = new Map(
    cities().map((city) => [
      nearby(city.country, city.name, city.loc.coordinates[1], city.loc.coordinates[0]),
      city.population,
    ]),
  );
  const spans = new Map<string, { south: number; north: number; west: number; east: number; people: number }>();
  for (const point of points()) {
    const [lat, lon] = [Number(point.lat), Number(point.lng)];
    const people = population.get(nearby(point.country, point.name, lat, lon)) ?? 0;
    for (const code of [`${point.country}.${point.admin1}`, `${point.country}.${point.admin1}.${point.admin2}`]) {
      const span = spans.get(code) ?? { south: 90, north: -90, west: 180, east: -180, people: 0 };
      // The far Aleutians and Kamchatka lie beyond the date line.
      const west = point.country === "US" && lon > 0 ? span.west : Math.min(span.west, lon);
      spans.set(code, {
        south: Math.min(span.south, lat),
        north: Math.max(span.north, lat),
        west,
        east: Math.max(span.east, lon > 0 && point.country === "US" ? -130 : lon),
        people: span.people + people,
      });
    }
  }
  return new Map(
    [...spans].map(([code, span]) => [
      code,
      { lat: (span.south + span.north) / 2, lon: (span.west + span.east) / 2, people: span.people },
    ]),
  );
};
