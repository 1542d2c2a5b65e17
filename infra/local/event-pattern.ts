/** EventBridge's event patterns, as far as rules of ours may use them. */

/** A comparison inside a pattern, other than plain equality. */
const comparisons: Record<string, (wanted: unknown, found: unknown) => boolean> = {
  prefix: (wanted, found) => typeof found === "string" && typeof wanted === "string" && found.startsWith(wanted),
  suffix: (wanted, found) => typeof found === "string" && typeof wanted === "string" && found.endsWith(wanted),
  exists: (wanted, found) => (found !== undefined) === wanted,
  "anything-but": (wanted, found) => found !== undefined && !accepts(Array.isArray(wanted) ? wanted : [wanted], found),
};

const holds = (wanted: unknown, found: unknown): boolean => {
  if (wanted === null || typeof wanted !== "object") return wanted === found;
  return Object.entries(wanted).every(([name, operand]) => {
    const compare = comparisons[name];
    if (compare === undefined) throw new Error(`The embedded stack does not know the pattern operator ${name}`);
    return compare(operand, found);
  });
};

/** Any of the wanted values, against any of the found ones when the event holds a list. */
const accepts = (wanted: readonly unknown[], found: unknown): boolean =>
  wanted.some((one) => (Array.isArray(found) ? found.some((item) => holds(one, item)) : holds(one, found)));

const field = (event: unknown, name: string): unknown =>
  typeof event === "object" && event !== null ? Object.entries(event).find(([key]) => key === name)?.[1] : undefined;

/** Whether a rule with this pattern takes the event. */
export const matches = (pattern: unknown, event: unknown): boolean => {
  if (pattern === null || typeof pattern !== "object") return false;
  return Object.entries(pattern).every(([name, wanted]) =>
    Array.isArray(wanted) ? accepts(wanted, field(event, name)) : matches(wanted, field(event, name)),
  );
};
