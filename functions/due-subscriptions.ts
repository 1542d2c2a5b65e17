/** Which subscriptions have a window that is over and not yet told. */

import { seriesOf } from "../shared/digest/series.ts";
import type { Subscription } from "../shared/digest/subscription.ts";
import { lastWindow } from "../shared/digest/window.ts";
import type { IssueRecords, SubscriptionRecords } from "../shared/ports/issue-records.ts";
import type { IssueRequest, Queue } from "../shared/ports/queues.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";

export type DuePorts = {
  issues: IssueRecords;
  subscriptions: SubscriptionRecords;
  digestQueue: Queue<IssueRequest>;
  clock: Clock;
  log: Log;
};

/** Reports still in the works when a window ends get this long to arrive in it. */
const graceMs = 15 * 60 * 1000;

async function* active({ subscriptions }: DuePorts): AsyncGenerator<Subscription> {
  let cursor: string | undefined;
  do {
    const page = await subscriptions.list({ limit: 100, ...(cursor !== undefined && { cursor }) });
    yield* page.items.filter(({ state }) => state === "active");
    cursor = page.next;
  } while (cursor !== undefined);
}

/**
 * Requests the issue of the last finished window of every active subscription that existed when it ended. A repeat is free:
 * an issue is built once per window, a mail sent once per reader.
 */
export const requestDue = async (ports: DuePorts): Promise<void> => {
  const now = ports.clock();
  const settled = new Date(now.getTime() - graceMs);
  for await (const subscription of active(ports)) {
    const { from, to } = lastWindow(subscription.cadence, subscription.zone, settled.toISOString());
    if (subscription.created > to) continue;
    const told = await ports.issues.find(seriesOf(subscription), from, to);
    if (told !== undefined && told.created > subscription.created) continue;
    await ports.digestQueue.send({
      subscription: subscription.id,
      from,
      to,
      preview: false,
      requested: now.toISOString(),
    });
    ports.log.info("due", { subscription: subscription.id, from, to });
  }
};
