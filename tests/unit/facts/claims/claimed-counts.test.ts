/** Which number of a sentence a claim gives: that of the people hit, never that of those who hit them. */
import { expect, it } from "vitest";
import { factsOf } from "../a-report.ts";

it.each([
  ["Two gunmen killed five policemen and wounded three villagers in Osh, the ministry said.", "killed", 5],
  ["Four soldiers arrested two men in Osh, the army said.", "arrested", 2],
  ["Six people were killed by two gunmen in Osh, doctors said.", "killed", 6],
  ["Three people died and five were wounded when a bomb went off in Osh, police said.", "injured", 5],
  ["A dozen militants abducted four drivers near Osh, officials said.", "abducted", 4],
])("%s", (text, field, count) => {
  const told = factsOf(text).claims.filter((claim) => claim.field === field && claim.cue !== "");
  expect(told.map(({ value }) => (value as { min: number } | undefined)?.min)).toEqual([count]);
});
