/** Every level says why; one that differs from the last names the step that moved it. */
import type { Rule } from "./rule.ts";

export const explainedChange: Rule = {
  id: "explained-change",
  check: ({ changed }) =>
    changed
      .filter(({ reasons }) => reasons.length === 0)
      .map(({ name }) => ({ rule: "explained-change", section: "what changed", text: name })),
};
