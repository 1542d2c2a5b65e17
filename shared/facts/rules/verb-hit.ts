/** A verb trigger as found (`inner`: where the second half of one begins that stands around its object), and who acts and is acted upon in its clause. */
import type { VerbForm } from "../inflection.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { NounPhrase } from "../noun-phrase.ts";

export type VerbHit = { from: number; to: number; trigger: Trigger; form: VerbForm; inner?: number };
export type Roles = { agents: NounPhrase[]; patients: NounPhrase[]; passive: boolean };
