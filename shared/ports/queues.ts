/** Messages between stages. */

/** Asks normalize to read an upload, or the reports at some places in it, counted from the file itself at 0; half-open. */
export type UploadRequest = { key: string; members?: { from: number; to: number } };
/** Asks resolve to work a bucket. */
export type ResolveRequest = { bucket: string };
/** Asks digest to build the issue of a subscription's scope for a window (ISO instants, half-open). */
export type IssueRequest = { subscription: string; from: string; to: string; preview: boolean; requested: string };
/** Asks deliver to send an issue to a subscription. */
export type DeliverRequest = { issue: string; subscription: string };

export interface Queue<Message> {
  send(message: Message): Promise<void>;
}
