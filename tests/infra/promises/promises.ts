/** Everything the templates promise; each promise gives what breaks it, in words. */
import type { Deployed } from "../synthesized.ts";
import { alarms } from "./alarms.ts";
import { dashboard } from "./dashboard.ts";
import { deadLetters } from "./dead-letters.ts";
import { encryption } from "./encryption.ts";
import { environment } from "./environment.ts";
import { keptData } from "./kept-data.ts";
import { permissions, wideActions } from "./permissions.ts";
import { retention } from "./retention.ts";

export const promises = {
  "data keeps its name and survives its stack": keptData,
  "what lies is encrypted, what travels speaks TLS": encryption,
  "everything is kept as long as promised": retention,
  "each role may do what its list says": permissions,
  "nobody may do what nobody needs": wideActions,
  "what is given up rests where it is read": deadLetters,
  "each function gets the variables config.ts names": environment,
  "what needs a person wakes one": alarms,
  "the page shows what is counted and what stands still": (made) => dashboard(made),
} as const satisfies Record<string, (made: Deployed) => string[]>;
