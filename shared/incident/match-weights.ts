/**
 * What each agreement or difference between two mentions is worth. Two mentions join at `join` points; inside a cluster
 * no pair may fall under `apart`. An analyst may change any number; replay shows what follows.
 */
export const weights = {
  join: 6.25,
  apart: 4.5,
  /** Same words about the same kind of event in copies of one text. */
  copy: 40,
  /** A report that tells two happenings alike usually means two. */
  sameReport: -1,
  place: { same: 3, near: 2.5, inside: 1, sameProvince: 0.5, sameCountry: 0.25, unknown: 0 },
  date: { sameDay: 2, dayApart: 0.5, daysApart: -0.5, inside: 0.75, unknown: 0 },
  type: { same: 1.5, family: 1, kindred: 0.25 },
  stage: { same: 0.25, close: 0, differs: -1 },
  perpetrator: { shared: 1, differs: -0.75 },
  target: { sameName: 3, sameDescription: 1.25, sameClass: 0.5, differentClass: -1, differentName: -4 },
  weapon: { same: 0.5, differs: -0.5 },
  count: { equal: 1, overlapping: 0.5, apart: -0.75, farApart: -1.5 },
  /** Times the share of content words the shorter telling has in common with the longer. */
  words: 3,
  /** Nothing shared but place, kind and day; days stated one apart without much in common. */
  particulars: { none: -1, dayApart: -2 },
} as const;

export const limits = {
  /** Days that events told as "the same day" may differ by. */
  days: 2,
  /** Days from the first to the last start inside one incident. */
  spread: 31,
  /** Kilometres within which two named points are the same place. */
  near: 15,
  /** Kilometres beyond which two towns are different places. */
  far: 50,
  /** Share of the shorter text found in the other from which two texts are copies. */
  copy: 0.8,
  /** Share of words from which two sentences of copies are the same sentence. */
  sentence: 0.8,
  /** Ratio from which two tolls are far apart. */
  tollRatio: 3,
  /** Fewest dead and hurt of which an equal number is no chance; with two figures equal, fewer will do. */
  rareToll: 8,
  rareTolls: 5,
  /** Shared words, the common ones aside, from which two tellings have much in common. */
  particularWords: 4,
} as const;
