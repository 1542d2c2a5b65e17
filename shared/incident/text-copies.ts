/** Whether two reports carry the same text: judged from the texts alone, so that who came first never matters. */
import { similarity } from "../text/fingerprint.ts";
import { limits } from "./match-weights.ts";
import type { ReportBrief } from "./sighting.ts";

type Text = Pick<ReportBrief, "fingerprint">;

export const areCopies = (a: Text, b: Text): boolean =>
  a.fingerprint.exact === b.fingerprint.exact ||
  similarity(a.fingerprint.signature, b.fingerprint.signature) >= limits.copy;
