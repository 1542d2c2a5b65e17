/** Which kinds of event two reporters may give to one happening. */

import type { Tag } from "../facts/event-types.ts";
import { type AcledSubType, eventTypeOf } from "../facts/event-types.ts";

const violence = ["battles", "explosions-remote-violence", "violence-against-civilians"];
const unrest = ["protests", "riots"];
const kindred = [violence, unrest, ["riots", "violence-against-civilians"]];

export type Kinship = "same" | "family" | "kindred" | "none";

type Kind = { type: AcledSubType; tags: readonly Tag[] };

/** How near two kinds are; `other` is a drawer, so there the tags decide. */
export const kinship = (a: Kind, b: Kind): Kinship => {
  if (a.type === b.type) {
    if (a.type !== "other" || a.tags.length + b.tags.length === 0) return "same";
    return a.tags.some((tag) => b.tags.includes(tag)) ? "same" : "none";
  }
  const [family, other] = [eventTypeOf(a.type), eventTypeOf(b.type)];
  if (family === "strategic-developments" || other === "strategic-developments")
    return looted(a, b) ? "kindred" : "none";
  if (family === other) return "family";
  return kindred.some((group) => group.includes(family) && group.includes(other)) ? "kindred" : "none";
};

/** Arson and looting are told as riots or attacks as often as not. */
const looted = (a: Kind, b: Kind): boolean =>
  [a, b].some(({ type }) => type === "looting-property-destruction") &&
  [a, b].some(({ type }) => [...violence, ...unrest].includes(eventTypeOf(type)));
