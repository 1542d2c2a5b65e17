/** Words by which a text looks back, and happenings the world names by their date. */

/** Sentences with these tell history or a habit, not news. */
export const backgroundWords =
  "anniversary, commemorate, commemorated, commemorates, commemorating, commemoration, historically, decades ago, years ago, in the past, for decades, for years, over the years, in recent years, in past years, last century, during the war, during world war, in the years prior, in the years before, in the years since, history of, long before, once again this year, consecutive years, consecutive year, years of, decade of, civil war years, since independence, in memory of, to mark the, marked the, years running, over the past decade, over the last decade, traditionally, in those days, at the time of the, world war, in the late, in the early, biography, memoir, historian, historians, founded in, was born in, cold war, medieval, ancient, colonial, revolutionary war, throughout history, the infamous, since then, in previous years, in earlier years, prior to the, all these years, past year, past years, last few years, annual report";

/** Days the world knows by name: phrase, first day, last day, and the country it happened in. */
export const landmarks: readonly { phrase: string; from: string; to: string; country: string }[] = [
  { phrase: "september 11 attacks", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "september 11 terrorist attacks", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "september 11 terror attacks", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "11 september attacks", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "11 september terrorist attacks", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "9/11 attacks", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "attacks of september 11", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "attacks on september 11", from: "2001-09-11", to: "2001-09-11", country: "US" },
  { phrase: "oklahoma city bombing", from: "1995-04-19", to: "1995-04-19", country: "US" },
  { phrase: "lockerbie bombing", from: "1988-12-21", to: "1988-12-21", country: "GB" },
  { phrase: "boston marathon bombing", from: "2013-04-15", to: "2013-04-15", country: "US" },
  { phrase: "mumbai attacks", from: "2008-11-26", to: "2008-11-29", country: "IN" },
  { phrase: "beslan school siege", from: "2004-09-01", to: "2004-09-03", country: "RU" },
  { phrase: "attack on pearl harbor", from: "1941-12-07", to: "1941-12-07", country: "US" },
  { phrase: "october 7 attack", from: "2023-10-07", to: "2023-10-07", country: "IL" },
  { phrase: "october 7 attacks", from: "2023-10-07", to: "2023-10-07", country: "IL" },
  { phrase: "7 july bombings", from: "2005-07-07", to: "2005-07-07", country: "GB" },
  { phrase: "bali bombings", from: "2002-10-12", to: "2002-10-12", country: "ID" },
];

/** Words that set a telling apart from the one before. */
export const otherwiseWords =
  "another, second, third, separate, separately, elsewhere, meanwhile, different, in a separate, in other, similar, other, also, previous, earlier, on the other hand, simultaneously, subsequent";

/** Words by which the law or an official names a deed told before: the same happening under another word. */
export const labelWords =
  "criminal case, criminal cases, criminal investigation, criminal proceedings, opened a case, opened an investigation into, case was opened, investigation into, charged with, charges of, on suspicion of, qualified as, classified as, treated as, treating it as, treating the incident as, investigating it as, investigating the incident as, called it, described it as, described the incident as, condemned it as, condemned as, it was the, this was the, that was the";
