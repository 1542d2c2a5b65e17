/** The six numbers in the words of STANAG 2511, and the words by which a report tells a thing as unconfirmed. */
export const credibilityWords: Record<Credibility, string> = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
};
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

const unconfirmed = [
  "unconfirmed",
  "unsubstantiated",
  "unverified",
  "uncorroborated",
  "could not be confirmed",
  "could not be verified",
  "could not independently verify",
  "rumour",
  "rumours",
  "rumor",
  "rumors",
  "rumoured",
  "rumored",
  "allegedly",
];
/** Finds any of them as whole words. */
export const unconfirmedPattern = new RegExp(`(?<!\\p{L})(?:${unconfirmed.join("|")})(?!\\p{L})`, "iu");
