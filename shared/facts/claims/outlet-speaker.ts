/** The outlet as a speaker: an institution that publishes its own statement speaks as that institution, all others as media. */
import { tokenize } from "../../text/tokens.ts";
import { startingAt } from "../phrasebook.ts";
import type { Reading } from "../reading.ts";
import { book, type SpeakerRole } from "../senses.ts";
import { isMediaName } from "./media-name.ts";
import type { Speaker } from "./spoken.ts";

const institutional: readonly SpeakerRole[] = ["judicial", "state-security", "international", "state-political"];

const roleOf = (publisher: string): SpeakerRole => {
  const tokens = tokenize(publisher);
  const seen = new Set<SpeakerRole>();
  for (let i = 0; i < tokens.count; i += 1)
    for (const { sense } of startingAt(book, tokens, i)) {
      if (sense.kind === "agency") return "media";
      if (sense.kind === "role") seen.add(sense.role);
    }
  if (isMediaName(tokens.word)) return "media";
  return institutional.find((role) => seen.has(role)) ?? "media";
};

export const outletSpeaker = ({ report }: Pick<Reading, "report">): Speaker => ({
  name: report.publisher,
  role: report.publisher === null ? "media" : roleOf(report.publisher),
});
