/** Messages between stages. */
import type { QueueName } from "../config.ts";

/**
 * Asks normalize or transcribe to read an upload, or the reports at some places in it, counted from the file itself at 0;
 * half-open. `report` is the one it is about, where it is about one in particular.
 */
export type UploadRequest = {
  bucket: string;
  key: string;
  members?: { from: number; to: number };
  report?: string | undefined;
};
/** Asks resolve to work a bucket; `report` is whose reading touched it. */
export type ResolveRequest = { bucket: string; report: string | null };
/** Asks digest to build the issue of a subscription's scope for a window (ISO instants, half-open). */
export type IssueRequest = { subscription: string; from: string; to: string; preview: boolean; requested: string };
/** Asks deliver to send an issue to a subscription. */
export type DeliverRequest = { issue: string; subscription: string };

export interface Queue<Message> {
  send(message: Message): Promise<void>;
}

/** A message as it lay in its queue: sent again, it is worked again. */
export type Letter = { queue: QueueName; body: string };
/** Messages that wait, that are being worked, and that are not yet to be handed out. */
export type Backlog = { waiting: number; inWork: number; delayed: number };

/** All queues, for those who look after them. */
export interface QueueDesk {
  put(letter: Letter): Promise<void>;
  backlog(queue: QueueName): Promise<Backlog>;
}
