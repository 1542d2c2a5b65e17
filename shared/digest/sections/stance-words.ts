/** How each stance is told. */
import type { Stance } from "../../facts/claim.ts";

export const stanceWords: Record<Stance, string> = {
  asserts: "said",
  confirms: "confirmed",
  warns: "warned",
  threatens: "threatened",
  denies: "denied",
  "claims-responsibility": "claimed responsibility",
  accuses: "accused",
  retracts: "retracted",
};
