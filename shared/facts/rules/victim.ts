/** Who is hit though the lexicon does not know the word: "rebels killed a warden". */
import type { Trigger } from "../lexicon/triggers.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { numberAt } from "../numbers.ts";
import { fits } from "../patient.ts";
import type { Reading } from "../reading.ts";
import type { Roles } from "./verb-hit.ts";

const cruel = new Set(["kill", "murder", "shoot", "abduct", "beat", "beat-up", "injure"]);
/** A patient that fits; whom fighters hurt is a person whatever he is called: "rebels killed a warden". */
export const asVictim = (reading: Reading, trigger: Trigger, roles: Roles, one: NounPhrase): NounPhrase[] => {
  if (fits(reading, trigger.patient, one)) return [one];
  const fighters = roles.agents.some((agent) => agent.kind === "group" || fighting.has(agent.class ?? ""));
  const first = reading.tokens.word[one.from] ?? "";
  const counted = /^(?:a|an|another|one)$/.test(first) || numberAt(reading.tokens, one.from) !== null;
  if (!fighters || one.kind !== "other" || !counted) return [];
  if (cruel.has(trigger.id)) return [{ ...one, kind: "person", class: "civilian" }];
  return trigger.patient === "thing" ? [{ ...one, kind: "thing", class: "property" }] : [];
};
const fighting = new Set(["armed-group", "criminal-group", "unknown"]);
