/** Which group people who were held are said to belong to. */
import type { SentenceView } from "../draft.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { within } from "../reading.ts";
import type { VerbHit } from "./verb-hit.ts";

const belonging = new Set([
  "affiliated",
  "members",
  "member",
  "belonging",
  "belong",
  "linked",
  "links",
  "ties",
  "tied",
  "supporters",
  "sympathizers",
  "followers",
]);

/** The group the arrested are said to belong to: "were affiliated with the front". */
export const affiliation = (view: SentenceView, hit: VerbHit): NounPhrase | null => {
  const { reading, sentence } = view;
  const name = within(reading.names, hit.to, sentence.to).find((one) => one.kind === "group" && one.to <= sentence.to);
  if (!name) return null;
  const words = reading.tokens.word.slice(hit.to, name.from);
  if (!words.some((word) => belonging.has(word))) return null;
  return {
    from: name.from,
    to: name.to,
    head: name.to - 1,
    kind: "group",
    class: name.actor?.class ?? "armed-group",
    plural: true,
    name,
  };
};
