/** Do the places allow one happening? */
import type { Place } from "../facts/mention.ts";
import { limits, weights } from "./match-weights.ts";
import type { Profile } from "./profile.ts";
import type { Verdict } from "./verdict.ts";

const earthRadius = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export const distance = (a: Pick<Place, "lat" | "lon">, b: Pick<Place, "lat" | "lon">): number => {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h)));
};

const isPoint = (place: Place): boolean => place.precision === "exact" || place.precision === "town";

export const comparePlaces = (a: Profile, b: Profile): Verdict => {
  const [one, two] = [a.place, b.place];
  if (one === undefined || two === undefined) return weights.place.unknown;
  if (one.precision === "country" || two.precision === "country") return weights.place.sameCountry;
  if (one.id === two.id) return isPoint(one) ? weights.place.same : weights.place.inside;
  if (isPoint(one) && isPoint(two)) {
    const km = distance(one, two);
    if (km <= limits.near) return weights.place.near;
    if (km > limits.far) return { veto: "places too far apart" };
  }
  const provinces = one.admin1 !== undefined && two.admin1 !== undefined;
  if (provinces && one.admin1 !== two.admin1) return { veto: "different provinces" };
  if (provinces && isPoint(one) !== isPoint(two)) return weights.place.inside;
  return provinces ? weights.place.sameProvince : weights.place.sameCountry;
};
