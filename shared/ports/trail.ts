/** The trail of a report: every stop it made on its way, good or bad, kept so that its story can be told. */

/** How one stop ended. */
export type StopOutcome =
  | "done"
  /** Nothing was to do: newer bytes stand, or the bucket was resolved already. */
  | "superseded"
  | "quarantined"
  /** The file it lay in came anew without it: it counts no longer. */
  | "retired"
  /** Threw; the message goes back to its queue. */
  | "failed"
  /** The worker died on it and left only its attempt marker. */
  | "died"
  /** Its message was given up and lies in the failures list. */
  | "gave-up"
  /** A person asked for it again. */
  | "retried"
  /** An issue counts it. */
  | "covered";

export type Stop = {
  report: string;
  /** `normalize`, `classify`, `resolve`, `failed`, `digest` or `api`. */
  stage: string;
  outcome: StopOutcome;
  /** When it ended, ISO UTC. */
  at: string;
  /** What tells two stops of one instant apart, and makes a repeat the same stop: a message's id, an issue's. */
  mark: string;
  /** How often the message had been handed out. */
  attempt?: number;
  ms?: number;
  /** Problem code, or the name of a foreign error; never its words, which may quote the report. */
  code?: string;
  /** Numbers and ids: `{ mentions: 4 }`, `{ bucket: "KG 2018-04" }`. */
  about?: Record<string, string | number>;
};

export interface Trail {
  /** Notes stops; a repeat of one writes the same row. */
  note(...stops: Stop[]): Promise<void>;
  /** All stops of a report, oldest first. */
  of(report: string): Promise<Stop[]>;
  /** Forgets a report's stops. */
  forget(report: string): Promise<void>;
}
