/** A deed of a state force while it is being read, and the sentence its rules are shown. */
import type { Sentence } from "../../text/sentences.ts";
import type { ConductKind } from "../notice.ts";
import type { Reading } from "../reading.ts";
import type { Force } from "./forces.ts";

/** One deed a sentence tells: its words, whose it is, and whether it is only ahead. */
export type Deed = { kind: ConductKind; from: number; to: number; force?: Force; planned: boolean };

/** A sentence with the forces and authorities it names; `spoken` when the sentence before named a force. */
export type ConductView = {
  reading: Reading;
  sentence: Sentence;
  forces: readonly Force[];
  authorities: readonly Force[];
  spoken: boolean;
  /** Shots by a force were told shortly before: "the firing" is theirs. */
  fired: boolean;
};
