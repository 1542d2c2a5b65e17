/** A sighting prepared for comparison, so that each is read once however many it is compared with. */
import type { Actor, Place } from "../facts/mention.ts";
import type { Interval } from "../report/when.ts";
import { monthNumber } from "./blocking.ts";
import { contentWords } from "./content-words.ts";
import { dated, dayNumber } from "./days.ts";
import type { Sighting } from "./sighting.ts";
import { statedDay } from "./stated-day.ts";

export type Profile = {
  sighting: Sighting;
  id: string;
  country: string;
  place: Place | undefined;
  interval: Interval | null;
  /** First day, last day and first month as numbers; null when undated. */
  start: number | null;
  end: number | null;
  month: number | null;
  /** The calendar day as the telling states it; null when it is relative, open or unknown. */
  stated: string | null;
  perpetrators: Actor[];
  targets: Actor[];
  /** Words of the mention's sentences without the names of its places. */
  words: Set<string>;
  /** Words of the first sentence, to recognise the same sentence in a copy. */
  sentence: Set<string>;
};

export const profileOf = (sighting: Sighting): Profile => {
  const { mention } = sighting;
  const interval = dated(mention.when);
  const placeWords = contentWords(mention.places.map((place) => place.name).join(" "));
  const quotes = [...new Set(mention.evidence.map((evidence) => evidence.quote))].join(" ");
  return {
    sighting,
    id: mention.id,
    country: mention.places[0]?.country ?? "ZZ",
    place: mention.places[0],
    interval,
    start: interval && dayNumber(interval.from),
    end: interval && dayNumber(interval.to),
    month: interval && monthNumber(interval.from),
    stated: statedDay(mention),
    perpetrators: mention.actors.filter((actor) => actor.role === "perpetrator"),
    targets: mention.actors.filter((actor) => actor.role === "target"),
    words: new Set([...contentWords(quotes)].filter((word) => !placeWords.has(word))),
    sentence: contentWords(mention.evidence[0]?.quote ?? ""),
  };
};
