/**
 * Words our own sentences never use: the wording rules look for them, and a stranger's name that holds one is printed
 * between quotation marks, as his.
 */

/** Somebody's judgement, not a neutral noun. */
export const loadedNouns = ["terrorist", "bandit", "extremist", "fanatic", "thug"].flatMap((noun) => [
  noun,
  `${noun}s`,
]);

/** Ways to report without anybody reporting. */
export const namelessPhrases = [
  "it is reported",
  "it was reported",
  "it has been reported",
  "is said to",
  "are said to",
  "reportedly",
  "allegedly",
  "sources say",
  "sources said",
  "it is believed",
  "it is claimed",
  "it is understood",
];

/** Dates that move with the day of reading. */
export const relativeDates = [
  "today",
  "yesterday",
  "tomorrow",
  "tonight",
  "last night",
  "last week",
  "this week",
  "next week",
  "last month",
  "this month",
  "next month",
  "last year",
  "this year",
  "next year",
  "recently",
  "in recent days",
  "in recent weeks",
  "currently",
];

/** Absence of reports told as absence of events. */
export const absencePhrases = [
  "nothing happened",
  "no incidents occurred",
  "there were no",
  "there was no",
  "all quiet",
  "remained calm",
];

/** Probability, which past facts do not take. */
export const probabilityWords = ["likely", "unlikely", "probably", "improbable", "almost certain"];

/** Values that were never read. */
export const slippedValues = ["undefined", "NaN", "null", "\\[object"];

/** Finds any of the plain words or phrases given, whole; whatever their case unless the flags say so. */
export const anyOf = (words: readonly string[], flags = "iu"): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, flags);
