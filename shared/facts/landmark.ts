/** Happenings the world knows by name ("the September 11 attacks"): they carry their own day and country, whatever the text around them is about. */
import type { Draft } from "./draft.ts";
import type { Reading } from "./reading.ts";

type Landmark = { from: number; to: number; day: { from: string; to: string }; country: string };

/** Tokens of a landmark's name before its trigger, at most. */
const longest = 5;

/** The landmark a trigger stands in, when it stands in one. */
export const landmarkOf = (reading: Reading, draft: Draft): Landmark | null => {
  const floor = reading.sentences[draft.sentence]?.from ?? draft.from;
  for (let i = Math.max(floor, draft.from - longest); i <= draft.from; i += 1)
    for (const hit of reading.starts[i] ?? [])
      if (hit.sense.kind === "landmark" && hit.from <= draft.from && hit.to >= draft.to)
        return {
          from: hit.from,
          to: hit.to,
          day: { from: hit.sense.from, to: hit.sense.to },
          country: hit.sense.country,
        };
  return null;
};
