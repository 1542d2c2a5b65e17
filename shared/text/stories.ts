/** Groups texts into stories: the two most alike groups become one for as long as their texts are alike on average. */
import { alikeness, type StoryTerm, storyFrom } from "./story.ts";

/** Groups of indices into `stories`, each in order; what is like nothing else is a group of its own. */
export const groupStories = (stories: readonly (readonly StoryTerm[])[]): number[][] => {
  const groups = new Map(stories.map((_, i) => [i, [i]]));
  // Sums of alikeness between groups: an average is a sum over the product of their sizes.
  const sums = stories.map((a, i) => stories.map((b, j) => (i === j ? 0 : alikeness(a, b).share)));
  const average = (i: number, j: number): number =>
    (sums[i]?.[j] ?? 0) / ((groups.get(i)?.length ?? 1) * (groups.get(j)?.length ?? 1));
  /** The group most like `i`, of those before it. */
  const nearest = (i: number): { j: number; share: number } => {
    let best = { j: -1, share: -1 };
    for (const j of groups.keys()) {
      if (j >= i) break;
      const share = average(i, j);
      if (share > best.share) best = { j, share };
    }
    return best;
  };
  const near = new Map([...groups.keys()].map((i) => [i, nearest(i)]));
  for (;;) {
    let [from, into] = [-1, { j: -1, share: -1 }];
    for (const [i, one] of near) if (one.share > into.share) [from, into] = [i, one];
    if (into.share < storyFrom) return [...groups.values()].map((members) => members.sort((a, b) => a - b));
    const kept = into.j;
    for (const other of groups.keys()) {
      const added = sums[from]?.[other] ?? 0;
      const [a, b] = [sums[kept], sums[other]];
      if (a && b) {
        a[other] = (a[other] ?? 0) + added;
        b[kept] = a[other];
      }
    }
    groups.get(kept)?.push(...(groups.get(from) ?? []));
    groups.delete(from);
    near.delete(from);
    // Whoever was nearest to either of the two may now be nearer to another.
    for (const [i, one] of near) if (i === kept || i > kept || one.j === from) near.set(i, nearest(i));
  }
};
