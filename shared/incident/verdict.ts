/** What one aspect of a comparison answers. */

/** Points of one aspect, or the reason why the two cannot be one happening. */
export type Verdict = number | { veto: string };
