/**
 * Which earlier texts are worth comparing with a new one. Wording alone misses the short copy inside a long text, story words alone
 * are shared by too many: a text is filed under both, and of those that share story words the ones that share most are looked at.
 */
import type { Fingerprint } from "./normalized-report.ts";
import { filedWords } from "./story.ts";

/** Days before and after within which a story, or a copy that shares no band, is told again. */
export const kinDays = 45;
/** Texts looked at for their story words alone. */
const mostByStory = 30;

/** Keys of equal or nearly equal wording. */
export const wordingKeys = ({ exact, bands }: Fingerprint): string[] => [exact, ...bands];

/** Keys of the story. */
export const storyKeys = ({ story }: Fingerprint): string[] => filedWords(story);

/** Of reports found under story words, one entry a word, those that share most words; ids decide between equals. */
export const nearestByStory = (found: readonly string[]): string[] => {
  const shared = new Map<string, number>();
  for (const report of found) shared.set(report, (shared.get(report) ?? 0) + 1);
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostByStory)
    .map(([report]) => report);
};
