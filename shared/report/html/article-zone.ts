/** Finds the part of a page that holds its story: most prose, less what says itself it is something else. */
import { characterOf } from "./character.ts";
import type { Line, Zone } from "./flow.ts";
import { proseOf, sumsOf, within } from "./prose.ts";

/** A part named as foreign is kept all the same when it holds this share of the page's prose, or the page's heading and a good part. */
const tooLargeToDrop = 0.8;
const tooLargeWithHeading = 0.45;
const tooLargeForAdvert = 0.15;

/** The child zone that holds this share of the prose holds the article, unless paragraphs stand beside it. */
const shareToDescend = 0.7;
/** Characters of prose directly beside a child zone that make both one article. */
const proseBeside = 60;

const hasHeading = (lines: readonly Line[], zone: Zone): boolean => {
  for (let i = zone.start; i < zone.end; i += 1) if (lines[i]?.level === 1) return true;
  return false;
};

/** How a page is read: by the names of its parts or by tags and roles alone, and whether readers tell it. */
export type Manner = { byName: boolean; isThread: boolean };

/** Marks the lines of parts that say themselves they are not the article; answers the zones that say they are. */
export const markForeign = (
  lines: readonly Line[],
  root: Zone,
  foreign: Uint8Array,
  { byName, isThread }: Manner,
): Zone[] => {
  const sums = sumsOf(lines, foreign);
  const total = within(sums, root);
  const bodies: Zone[] = [];
  const mark = (zone: Zone): void => {
    const character = characterOf(zone.element, byName);
    const share = total === 0 ? 0 : within(sums, zone) / total;
    const dropped =
      (character === "foreign" &&
        (share < tooLargeWithHeading || (share < tooLargeToDrop && !hasHeading(lines, zone)))) ||
      (character === "readers" && !isThread && !hasHeading(lines, zone)) ||
      (character === "advert" && share < tooLargeForAdvert);
    if (dropped) {
      foreign.fill(1, zone.start, zone.end);
      return;
    }
    if (character === "body") bodies.push(zone);
    for (const child of zone.children) mark(child);
  };
  mark(root);
  return bodies;
};

/** Whether paragraphs stand beside `child`, as its siblings or theirs. */
const besides = (lines: readonly Line[], foreign: Uint8Array, at: Zone, child: Zone): boolean => {
  let prose = 0;
  for (let i = at.start; i < at.end; i += 1) {
    if (i === child.start) i = child.end;
    const line = lines[i];
    if (line === undefined || i >= at.end || foreign[i]) continue;
    if (line.zone === at || line.zone.parent === at) prose += proseOf(line);
  }
  return prose >= proseBeside;
};

/** Prose between the headline and a part that makes both one article. */
const proseBefore = 200;

/** Whether the telling begins between the page's headline and `child`, in parts of its own. */
const beginsBefore = (lines: readonly Line[], sums: Float64Array, at: Zone, child: Zone): boolean => {
  for (let i = child.start - 1; i >= at.start; i -= 1)
    if (lines[i]?.level === 1) return (sums[child.start] ?? 0) - (sums[i] ?? 0) >= proseBefore;
  return false;
};

export const articleZone = (lines: readonly Line[], root: Zone, foreign: Uint8Array, bodies: readonly Zone[]): Zone => {
  const sums = sumsOf(lines, foreign);
  const total = within(sums, root);
  let at = bodies.find((zone) => within(sums, zone) >= total * 0.5) ?? root;
  for (;;) {
    const here = within(sums, at);
    let next: Zone | undefined;
    for (const child of at.children) if (next === undefined || within(sums, child) > within(sums, next)) next = child;
    if (next === undefined || within(sums, next) < here * shareToDescend || next.end - next.start < 2) return at;
    if (at !== root && (besides(lines, foreign, at, next) || beginsBefore(lines, sums, at, next))) return at;
    at = next;
  }
};
