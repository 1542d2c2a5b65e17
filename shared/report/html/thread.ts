/** Tells a thread, where what readers write is the telling, from an article with readers' comments under it. */
import { characterOf } from "./character.ts";
import type { Line, Zone } from "./flow.ts";
import { sumsOf, within } from "./prose.ts";

/** A label of the host or a step of the path; within a step such a word is part of somebody's title. */
const forumAddress =
  /[./](?:forums?|foren|foro|boards?|discussions?|threads?|topics?|viewtopic|showthread|viewthread)(?:$|[./?])/i;
const forumName =
  /(?:^|[^a-z])(?:forum|thread|topic|discussion|bbpress|bbp|phpbb|vbulletin|xenforo|viewtopic)(?:$|[^a-z])/i;
/** Share of the page's prose that readers wrote. */
const mostly = 0.5;

const nameOf = ({ attributes }: Zone["element"]): string => `${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`;

/** `address` is what the page says of its own, empty when it does not. */
export const isThread = (lines: readonly Line[], root: Zone, address: string): boolean => {
  if (!forumAddress.test(address) && !forumName.test(nameOf(root.element))) return false;
  const sums = sumsOf(lines, new Uint8Array(lines.length));
  let readers = 0;
  const visit = (zone: Zone): void => {
    const character = characterOf(zone.element, false);
    if (character === "foreign") return;
    if (character === "readers") readers += within(sums, zone);
    else for (const child of zone.children) visit(child);
  };
  visit(root);
  return readers > within(sums, root) * mostly;
};
