/** The wording linter: an issue that breaks a rule is not sent. */
import type { Issue } from "./issue.ts";
import { absence } from "./wording/absence.ts";
import { absoluteDates } from "./wording/absolute-dates.ts";
import { confidenceApart } from "./wording/confidence-apart.ts";
import { contestedFigures } from "./wording/contested-figures.ts";
import { explainedChange } from "./wording/explained-change.ts";
import { length } from "./wording/length.ts";
import { marked } from "./wording/marked.ts";
import { namedSpeaker } from "./wording/named-speaker.ts";
import { neutralNouns } from "./wording/neutral-nouns.ts";
import { oneLikelihood } from "./wording/one-likelihood.ts";
import type { Finding, Rule } from "./wording/rule.ts";
import { weakWords } from "./wording/weak-words.ts";
import { wholeWords } from "./wording/whole-words.ts";

/** Order is that of the method's table; none depends on another. */
const rules: readonly Rule[] = [
  oneLikelihood,
  weakWords,
  confidenceApart,
  namedSpeaker,
  contestedFigures,
  absoluteDates,
  neutralNouns,
  explainedChange,
  absence,
  length,
  wholeWords,
  marked,
];

/** Every breach of every rule; empty when the issue may be sent. */
export const lint = (issue: Issue): Finding[] => rules.flatMap(({ check }) => check(issue));
