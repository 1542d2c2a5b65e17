/** Colours of the mail: each pair reads at 4.5:1 or better, and no meaning rests on colour alone. */
import type { Marking } from "../../report/marking.ts";
import type { PlaceLevel } from "../issue.ts";

/** Label colours of TLP 2.0, on black. */
export const tlpColours: Record<Marking, string> = {
  "TLP:RED": "#FF2B2B",
  "TLP:AMBER+STRICT": "#FFC000",
  "TLP:AMBER": "#FFC000",
  "TLP:GREEN": "#33FF00",
  "TLP:CLEAR": "#FFFFFF",
};

export const levelColours: Record<PlaceLevel["level"], { back: string; ink: string }> = {
  LOW: { back: "#1F6B45", ink: "#FFFFFF" },
  GUARDED: { back: "#1D5C99", ink: "#FFFFFF" },
  ELEVATED: { back: "#F2B431", ink: "#2A1D00" },
  HIGH: { back: "#B9460B", ink: "#FFFFFF" },
  SEVERE: { back: "#8F1414", ink: "#FFFFFF" },
  "insufficient reporting": { back: "#5A6472", ink: "#FFFFFF" },
};
