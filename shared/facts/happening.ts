/** A happening: the drafts that tell of it, with when and where it was. */
import type { When } from "../report/when.ts";
import type { Draft, Proof } from "./draft.ts";
import type { Mention } from "./mention.ts";
import type { Located } from "./where.ts";

export type Happening = {
  drafts: Draft[];
  when: When;
  whenProof: Proof | null;
  where: Located;
  timeStatus: Mention["timeStatus"];
};

/** Kinds of deed that may be told in each other's words. */
const families: Record<string, string> = {
  kill: "harm",
  injure: "harm",
  murder: "attack",
  assassinate: "attack",
  "assassination-attempt": "attack",
  beat: "attack",
  "beat-up": "attack",
  shoot: "attack",
  "open-fire": "attack",
  "fire-at": "attack",
  firing: "attack",
  attack: "any",
  raid: "any",
  strike: "attack",
  molotov: "arson",
  hurl: "bomb",
  bomb: "bomb",
  explode: "bomb",
  "suicide-bomb": "bomb",
  landmine: "bomb",
  grenade: "any",
  shell: "shell",
  "air-strike": "shell",
  clash: "clash",
  encounter: "clash",
  "force-operation": "operation",
  policing: "operation",
  incursion: "incursion",
  overrun: "incursion",
  regain: "clash",
  destroy: "harm",
  displace: "harm",
  abduct: "abduct",
  hijack: "abduct",
  arson: "arson",
  rob: "rob",
  loot: "rob",
  steal: "rob",
  protest: "protest",
  disperse: "protest",
  riot: "protest",
  suppress: "protest",
  "suppress-violently": "protest",
  "establish-base": "security-measure",
  "excessive-force": "protest",
};

export const familyOf = (draft: Draft): string => families[draft.trigger.id] ?? draft.trigger.id;

const violentFamilies = new Set([
  "harm",
  "attack",
  "any",
  "bomb",
  "shell",
  "clash",
  "incursion",
  "abduct",
  "arson",
  "rob",
  "protest",
]);
/** Families whose harm belongs to another deed more often than to themselves. */
const harmless = new Set(["rob"]);

/** Whether two drafts can speak of one happening as far as their words go. */
export const sameKind = (a: Draft, b: Draft): boolean => {
  const [x, y] = [familyOf(a), familyOf(b)];
  if (x === y) return true;
  if (!violentFamilies.has(x) || !violentFamilies.has(y)) return false;
  if (x === "harm" || y === "harm")
    return !(a.counts.killed && harmless.has(y)) && !(b.counts.killed && harmless.has(x));
  if (x === "any" || y === "any")
    return x !== "protest" && y !== "protest" && x !== "rob" && y !== "rob" && x !== "arson" && y !== "arson";
  return (
    (x === "attack" && (y === "shell" || y === "incursion" || y === "clash")) ||
    (y === "attack" && (x === "shell" || x === "incursion" || x === "clash"))
  );
};
