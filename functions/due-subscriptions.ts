/** Which subscriptions have a window that is over and not yet told to them. */
import { seriesOf } from "../shared/digest/series.ts";
import type { Subscription } from "../shared/digest/subscription.ts";
import { dueWindows } from "../shared/digest/window.ts";
import type { IssueRecords, SendLedger, SubscriptionRecords } from "../shared/ports/issue-records.ts";
import type { IssueRequest, Queue } from "../shared/ports/queues.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";

export type DuePorts = {
  issues: IssueRecords;
  subscriptions: SubscriptionRecords;
  ledger: SendLedger;
  digestQueue: Queue<IssueRequest>;
  clock: Clock;
  log: Log;
};

/** After a long sleep only so many windows are made up for; nobody reads older digests. */
const mostMissed = 8;

async function* active({ subscriptions }: DuePorts): AsyncGenerator<Subscription> {
  let cursor: string | undefined;
  do {
    const page = await subscriptions.list({ limit: 100, ...(cursor !== undefined && { cursor }) });
    yield* page.items.filter(({ state }) => state === "active");
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Whether the issue of a window exists and this reader's mail was begun. */
const told = async (subscription: Subscription, from: string, to: string, ports: DuePorts): Promise<boolean> => {
  const issue = await ports.issues.find(seriesOf(subscription), from, to);
  return issue !== undefined && (await ports.ledger.get(issue.id, subscription.id)) !== undefined;
};

/**
 * Requests the issue of every finished window an active subscription has not been told. A repeat is free: an issue is built
 * once per window, a mail sent once per reader.
 */
export const requestDue = async (ports: DuePorts): Promise<void> => {
  const now = ports.clock().toISOString();
  for await (const subscription of active(ports)) {
    const { id, cadence, zone, created } = subscription;
    for (const { from, to } of dueWindows(cadence, zone, created, now).slice(-mostMissed)) {
      if (await told(subscription, from, to, ports)) continue;
      await ports.digestQueue.send({ subscription: id, from, to, preview: false, requested: now });
      ports.log.info("due", { subscription: id, from, to });
    }
  }
};
