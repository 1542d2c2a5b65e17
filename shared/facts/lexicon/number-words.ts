/** Number words and the published table of vague counts (method.md section 1). */

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Exact words; `no` counts as none only where it stands before a counted noun. */
export const exactWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);

export const multipliers: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);

/** Vague words: least number and, where the word closes it, greatest. */
export const vagueWords: ReadonlyMap<string, { min: number; max: number | null }> = new Map([
  ["couple", { min: 2, max: 2 }],
  ["pair", { min: 2, max: 2 }],
  ["few", { min: 3, max: null }],
  ["several", { min: 3, max: null }],
  ["multiple", { min: 3, max: null }],
  ["numerous", { min: 4, max: null }],
  ["dozen", { min: 12, max: 12 }],
  ["dozens", { min: 24, max: null }],
  ["scores", { min: 40, max: null }],
  ["hundreds", { min: 200, max: null }],
  ["thousands", { min: 2000, max: null }],
]);

/** Nouns whose numbers count no victims. */
export const notVictims =
  "percent, per cent, dollars, pesos, euros, pounds, rubles, roubles, rupees, km, kilometers, kilometres, miles, meters, metres, hours, minutes, days, weeks, months, years, kilograms, kilos, kg, tons, tonnes, grams, liters, checkpoints, votes, seats, degrees, o'clock, caliber, hectares, acres, points, times, copies, pages, gallons, feet, inches, acres, barrels, rounds, organisations, organizations, groups, articles, countries, cities, provinces, districts, villages, mm, am, pm, million dollars, billion, trillion";
