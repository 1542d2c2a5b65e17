/** Whether a report belongs to a threat picture, with the reason in words. */
import type { Claim } from "./claim.ts";
import { isViolent } from "./event-types.ts";
import type { Mention } from "./mention.ts";

const telling: ReadonlySet<Claim["stance"]> = new Set(["warns", "threatens", "claims-responsibility"]);

/** What a denial must be about to matter. */
const violence: ReadonlySet<Claim["field"]> = new Set(["happened", "perpetrator", "killed", "injured", "abducted"]);

export const relevanceOf = (
  mentions: readonly Mention[],
  claims: readonly Claim[],
): { relevant: boolean; because: string } => {
  const current = mentions.filter((mention) => mention.timeStatus !== "background");
  const violent = current.filter(
    (mention) => isViolent(mention.type) || mention.tags.length > 0 || mention.type === "looting-property-destruction",
  );
  if (violent.length > 0)
    return {
      relevant: true,
      because: `tells of ${violent.length} current happening${violent.length === 1 ? "" : "s"}`,
    };
  if (current.length > 0)
    return {
      relevant: true,
      because: `tells of ${current.length} answer${current.length === 1 ? "" : "s"} to threats`,
    };
  const warning = claims.find(
    (claim) => telling.has(claim.stance) && (claim.field === "intent" || claim.field === "happened"),
  );
  if (warning)
    return {
      relevant: true,
      because: `somebody ${warning.stance === "warns" ? "warns of" : "announces or claims"} violence`,
    };
  const denial = claims.find((claim) => claim.stance === "denies" && violence.has(claim.field));
  if (denial) return { relevant: true, because: "somebody denies violence" };
  if (mentions.length > 0) return { relevant: false, because: "tells of past happenings only" };
  return { relevant: false, because: "tells of no happening and no warning" };
};
