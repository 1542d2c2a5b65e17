/** A happening while it is being read: what one trigger in one sentence tells, before drafts on one happening are joined. */

import type { Sentence } from "../text/sentences.ts";
import type { AcledSubType, Tag } from "./event-types.ts";
import type { Trigger } from "./lexicon/triggers.ts";
import type { Count, CountKind, Stage } from "./mention.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

/** A token range that proves a value, with the rule that read it. */
export type Proof = { from: number; to: number; rule: string };
/** A number with its words; `total` when it is a running total that holds all told before. */
export type Counted = Count & { proof: Proof; total?: boolean };

export type Draft = {
  trigger: Trigger;
  type: AcledSubType;
  tags: readonly Tag[];
  /** Trigger's token range and sentence. */
  from: number;
  to: number;
  sentence: number;
  stage: Stage;
  agents: readonly NounPhrase[];
  patients: readonly NounPhrase[];
  weapon?: { name: string; proof: Proof };
  counts: Partial<Record<CountKind, Counted>>;
  /** Told with "the", "this": it points back to a happening told before. */
  definite: boolean;
  /** What makes a noun trigger more than a topic; verbs are anchored by their grammar. */
  anchored: boolean;
  /** News of an earlier deed: a later death of wounds, a running total. Its day is not the deed's. */
  late?: boolean;
  /** Told as not done: it makes a denial and never a mention. */
  denied?: boolean;
  /** Tokens it shares with no other deed of its sentence; the whole sentence where absent. */
  scope?: { from: number; to: number };
  proofs: readonly Proof[];
};

/** What a rule of happenings is shown. */
export type SentenceView = { reading: Reading; sentence: Sentence; number: number };
