/** What each TLP 2.0 label allows, in words a reader can follow. */
import type { Marking } from "../../report/marking.ts";

export const tlpWords: Record<Marking, string> = {
  "TLP:RED": "for the named recipient only",
  "TLP:AMBER+STRICT": "for your organisation only, need to know",
  "TLP:AMBER": "for your organisation and its clients, need to know",
  "TLP:GREEN": "for your community, not for publication",
  "TLP:CLEAR": "may be shared without restriction",
};
