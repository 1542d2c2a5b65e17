/** Seasons: "the summer", "last winter", "spring of 1999", "winters of 2011 and 2012", "early autumn". */
import { datePrepositions } from "../../lexicon/calendar.ts";
import { interval, type Season, seasonDays, yearOf } from "../calendar.ts";
import { lean, lowAt, lowBefore, type Match, type Parser, type Scene, senseAt } from "../scene.ts";
import { plainYear, yearAfter } from "./years.ts";

/** "and 2000" after the year of a plural season. */
const secondYear = (scene: Scene, at: number): { year: number; to: number } | null => {
  const low = lowAt(scene, at);
  const year = low === "and" || low === "-" || low === "–" || low === "to" ? plainYear(scene, at + 1) : null;
  return year === null ? null : { year, to: at + 2 };
};

/** The latest season begun by the report's day, or the one around it. */
const implied = (
  scene: Scene,
  published: number,
  season: Season,
  deictic: number | null,
  side: "past" | "future" | null,
): number => {
  const begun = (year: number): boolean => seasonDays(year, season, scene.hemisphere).from <= published;
  const year = yearOf(published);
  const latest = begun(year) ? year : year - 1;
  const running = seasonDays(latest, season, scene.hemisphere).to >= published;
  if (deictic === 1 || (deictic === null && side === "future" && !running)) return latest + 1;
  if (deictic === -1) return running ? latest - 1 : latest;
  return deictic === 0 && !running && side !== "past" && latest < year ? latest + 1 : latest;
};

const ofYear = (
  scene: Scene,
  from: number,
  to: number,
  season: Season,
  years: number[],
  basis: "stated" | "relative-to-publication",
): Match => {
  const first = seasonDays(years[0]!, season, scene.hemisphere);
  const last = seasonDays(years.at(-1)!, season, scene.hemisphere);
  return {
    from,
    to,
    kind: "date",
    when: interval({ from: first.from, to: last.to }, "season", basis),
    timex: `${years[0]}-${season}`,
    ...(basis === "stated" && { names: { year: years.at(-1)! } }),
  };
};

export const season: Parser = {
  name: "season",
  starts: ["season", "deictic", "part", "every"],
  read: (scene, from) => {
    let at = from;
    let deictic: number | null = null;
    if (scene.tokens[at]!.sense?.is === "part") at++;
    const first = at === from ? scene.tokens[at]!.sense : senseAt(scene, at);
    if (first?.is === "deictic") [deictic, at] = [first.n, at + 1];
    const token = scene.tokens[at];
    const sense = at === from ? token?.sense : senseAt(scene, at);
    if (!token || sense?.is !== "season") return null;
    const year = yearAfter(scene, at + 1);
    if (year) {
      const second = secondYear(scene, year.to);
      return ofYear(
        scene,
        from,
        second?.to ?? year.to,
        sense.season,
        second ? [year.year, second.year] : [year.year],
        year.basis,
      );
    }
    if (sense.plural) return null;
    const before = lowBefore(scene, from);
    // "fall" and "spring" are verbs and nouns too, and "Prague Spring" is an event.
    const shy = token.low === "fall" || token.low === "spring";
    if (deictic === null && shy && !(datePrepositions.has(before) && before !== "to" && before !== "on")) return null;
    if (shy && lowAt(scene, at + 1) === "of") return null;
    if (token.capital && shy && deictic === null && scene.tokens[from - 1]?.capital && before !== "the") return null;
    const timex = `XXXX-${sense.season}`;
    if (scene.published === null) return { from, to: at + 1, kind: "date", when: null, timex };
    const found = implied(scene, scene.published, sense.season, deictic, lean(scene, from, at + 1));
    return ofYear(scene, from, at + 1, sense.season, [found], "relative-to-publication");
  },
};
