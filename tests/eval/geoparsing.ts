/** Place names and their points: our toponyms as they are; GeoVirus leaves out adjectives and peoples. */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { openGazetteer } from "../../shared/facts/places/gazetteer.ts";
import { readPlaces } from "../../shared/facts/places/read-places.ts";
import { buildGazetteer } from "../../tools/gazetteer.ts";
import type { Adapter } from "./adapter.ts";
import { codePoints } from "./code-points.ts";

const knowledge = new URL("../../dist/knowledge/", import.meta.url);

export const adapter: Adapter = {
  corpus: "geoparsing",
  async *predict(task) {
    const file = new URL("gazetteer.bin", knowledge);
    if (!existsSync(file)) await buildGazetteer(knowledge);
    const gazetteer = openGazetteer(readFileSync(file));
    for (const row of task.rows(z.object({ id: z.string(), text: z.string() }))) {
      const at = codePoints(row.text);
      const toponyms = readPlaces(row.text, gazetteer)
        .filter((read) => task.goldName !== "geovirus" || read.role !== "demonym")
        .map((read) => ({
          start: at(read.span.start),
          end: at(read.span.end),
          ...(read.place && { lat: read.place.lat, lon: read.place.lon, geonameid: read.place.id }),
        }));
      yield { id: row.id, toponyms };
    }
  },
};
