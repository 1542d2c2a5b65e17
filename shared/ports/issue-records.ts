/** Issues, subscriptions, the send ledger and the addresses mail may not go to. */
import type { Issue } from "../digest/issue.ts";
import type { Subscription } from "../digest/subscription.ts";
import type { Page, PageRequest } from "./page.ts";

/** An issue in a list. */
export type IssueHead = Pick<
  Issue,
  "id" | "series" | "number" | "name" | "from" | "to" | "zone" | "marking" | "subject" | "created"
>;

export interface IssueRecords {
  /** Files the issue under its series; `taken` when that number is another window's. */
  file(issue: Issue): Promise<"filed" | "taken">;
  /** The issue of a series for a window, when it is filed. */
  find(series: string, from: string, to: string): Promise<IssueHead | undefined>;
  /** The newest issue of a series whose window ends at or before `to`. */
  before(series: string, to: string): Promise<IssueHead | undefined>;
  /** Highest number given in the series; 0 when none. */
  lastNumber(series: string): Promise<number>;
  get(id: string): Promise<IssueHead | undefined>;
  list(request: PageRequest): Promise<Page<IssueHead>>;
}

export interface SubscriptionRecords {
  save(subscription: Subscription): Promise<void>;
  get(id: string): Promise<Subscription | undefined>;
  list(request: PageRequest): Promise<Page<Subscription>>;
  remove(id: string): Promise<void>;
}

/** One mail's fate: `sending` without an end is unsure and is listed, never silently sent twice. */
export type Sending = {
  issue: string;
  subscription: string;
  state: "sending" | "sent" | "unsure" | "suppressed" | "failed" | "delivered" | "bounced" | "complained";
  at: string;
  message: string | null;
};

export interface SendLedger {
  /** Claims the one send of an issue to a subscription; false when it was claimed before. */
  claim(issue: string, subscription: string, at: string): Promise<boolean>;
  /** Gives the claim back: the mail certainly did not leave and may be tried again. */
  release(issue: string, subscription: string): Promise<void>;
  settle(sending: Sending): Promise<void>;
  get(issue: string, subscription: string): Promise<Sending | undefined>;
  ofIssue(issue: string): Promise<Sending[]>;
  /** Finds a sending by the mail service's message id. */
  byMessage(message: string): Promise<Sending | undefined>;
}

export interface Suppressions {
  add(email: string, reason: "bounce" | "complaint", at: string): Promise<void>;
  has(email: string): Promise<boolean>;
}
