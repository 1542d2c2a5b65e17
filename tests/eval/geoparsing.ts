/** Place names and their points: our toponyms as they are; GeoVirus leaves out adjectives and peoples. */
import { z } from "zod";
import { readPlaces } from "../../shared/facts/places/read-places.ts";
import type { Adapter } from "./adapter.ts";
import { codePoints } from "./code-points.ts";
import { spanFaults } from "./spans.ts";
import { openKnowledge } from "./stages.ts";

const point = (span: { [key: string]: unknown }): [number, number] | null =>
  typeof span["lat"] === "number" && typeof span["lon"] === "number" ? [span["lat"], span["lon"]] : null;

/** Great-circle distance. */
const kilometres = ([lat1, lon1]: [number, number], [lat2, lon2]: [number, number]): number => {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
};

export const adapter: Adapter = {
  corpus: "geoparsing",
  async *predict(task) {
    const { gazetteer } = await openKnowledge();
    for (const row of task.rows(z.object({ id: z.string(), text: z.string() }))) {
      const at = codePoints(row.text);
      const toponyms = readPlaces(row.text, gazetteer)
        .filter((read) => task.goldName !== "geovirus" || read.role !== "demonym")
        .map((read) => ({
          start: at(read.span.start),
          end: at(read.span.end),
          rule: `place.${read.role}`,
          name: read.place?.id ?? "not resolved",
          ...(read.place && { lat: read.place.lat, lon: read.place.lon, geonameid: read.place.id }),
        }));
      yield { id: row.id, toponyms };
    }
  },
  errors: (gold, predicted) =>
    spanFaults(gold, predicted, {
      list: "toponyms",
      says: ({ name, lat, lon, geonameid, country }) =>
        [name, country, lat === undefined ? null : `${lat}, ${lon}`, geonameid].filter(Boolean).join(" | "),
      // What GeoNames does not hold has no point; 161 km is the measure's own.
      right: (wanted, read) => {
        const [a, b] = [point(wanted), point(read)];
        return a === null || (b !== null && kilometres(a, b) <= 161);
      },
    }),
};
