/** The rules that find happenings, in the order they read a sentence. */
import type { Draft, SentenceView } from "./draft.ts";
import type { Rule } from "./rule.ts";
import { nobodyHurt } from "./rules/nobody-hurt.ts";
import { nounDeed } from "./rules/noun-deed.ts";
import { toll } from "./rules/toll.ts";
import { verbDeed } from "./rules/verb-deed.ts";

export const eventRules: readonly Rule<SentenceView, Draft[]>[] = [
  verbDeed, // first: a verb's own grammar says who did what
  nounDeed, // nouns add deeds that no verb told
  nobodyHurt, // before the toll: none is a number too
  toll, // last: the dead and hurt of deeds already found
];
