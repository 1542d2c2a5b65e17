/** A claim while it is being read: who, by which cue, says what. */

import type { Sentence } from "../../text/sentences.ts";
import type { Claim, Stance } from "../claim.ts";
import type { Reading } from "../reading.ts";

export type Speaker = Claim["speaker"];

export type Spoken = {
  speaker: Speaker;
  cue: string;
  stance: Stance;
  /** Content as a token range. */
  from: number;
  to: number;
  sentence: number;
  /** Token range that shows speaker and cue. */
  shown: { from: number; to: number };
  direct: boolean;
  rule: string;
  /** Told as unproven: "unsubstantiated reports". */
  unsure?: boolean;
  /** A figure given before and taken back since: "had first put the dead at nine". */
  former?: boolean;
};

/** What a claim rule is shown: one sentence and what was said before it. */
export type Heard = { named: Speaker | null; outlet: Speaker | null };

export type SpeechView = {
  reading: Reading;
  sentence: Sentence;
  number: number;
  before: readonly Spoken[];
  /** Of the speakers before, the last with a name, and the last outlet with one. */
  heard: Heard;
  known: Map<string, Speaker>;
};
