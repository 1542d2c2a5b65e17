/** classify: clean text becomes mentions, claims and toponyms, each value with the words it was read from. */
import type { NormalizedReport } from "../text/normalized-report.ts";
import { withPerpetrators } from "./claims/perpetrators.ts";
import { readClaims } from "./claims/read-claims.ts";
import type { Facts } from "./facts.ts";
import { readHappenings } from "./happenings.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Mention } from "./mention.ts";
import { mentionOf } from "./mentions.ts";
import { readNotices } from "./notices/read-notices.ts";
import { readReport } from "./reading.ts";
import { relevanceOf } from "./relevance.ts";

/** Version of the rules and lexicons; raised whenever their answers may change. */
export const rulesVersion = "rules-7";

export const classify = (text: NormalizedReport, knowledge: Knowledge): Facts => {
  const reading = readReport(text, knowledge);
  const { happenings, denied } = readHappenings(reading, knowledge);
  const told = happenings
    .map((happening) => mentionOf(reading, happening))
    .filter((one): one is Mention => one !== null);
  const mentions = withPerpetrators(reading, told);
  const { claims, cites } = readClaims(reading, mentions, denied);
  const { relevant, because } = relevanceOf(mentions, claims);
  return {
    report: text.report.id,
    version: text.report.version,
    rules: rulesVersion,
    relevant,
    relevance: because,
    mentions,
    claims,
    notices: readNotices(reading),
    toponyms: reading.toponyms.map(({ span, place, role }) => ({ span, place, role })),
    cites,
  };
};
