/** Issues, subscriptions, sendings and suppressed addresses in DynamoDB. */
import type { Subscription } from "../digest/subscription.ts";
import type {
  IssueHead,
  IssueRecords,
  Sending,
  SendLedger,
  SubscriptionRecords,
  Suppressions,
} from "../ports/issue-records.ts";
import { fromCursor, toCursor } from "../record/cursor.ts";
import { issueHead } from "../record/issue-rows.ts";
import { keys } from "../record/keys.ts";
import { absent } from "../record/row.ts";
import type { Table } from "./table.ts";

export const dynamoIssues = (table: Table): IssueRecords => {
  const newestFirst = (series: string) => table.all({ pk: keys.seriesNumber(series, 0).pk, reverse: true });

  return {
    async file(issue) {
      const head = issueHead(issue);
      if (!issue.preview) {
        const key = keys.seriesNumber(issue.series, issue.number);
        const filed = await table.put({ ...key, head }, absent);
        // A repeat after a crash finds its own row.
        const standing = filed ? undefined : await table.get(key);
        if (standing !== undefined && (standing["head"] as IssueHead).id !== issue.id) return "taken";
        await table.put({ ...keys.issueByEnd(issue.to, issue.id), id: issue.id });
      }
      await table.put({ ...keys.issue(issue.id), head });
      return "filed";
    },

    async find(series, from, to) {
      for await (const row of newestFirst(series)) {
        const head = row["head"] as IssueHead;
        if (head.from === from && head.to === to) return head;
      }
      return undefined;
    },

    async before(series, to) {
      let best: IssueHead | undefined;
      for await (const row of newestFirst(series)) {
        const head = row["head"] as IssueHead;
        if (head.to <= to && (best === undefined || head.to > best.to)) best = head;
      }
      return best;
    },

    async lastNumber(series) {
      const page = await table.query({ pk: keys.seriesNumber(series, 0).pk, reverse: true, limit: 1 });
      return (page.items[0]?.["head"] as IssueHead | undefined)?.number ?? 0;
    },

    async get(id) {
      return (await table.get(keys.issue(id)))?.["head"] as IssueHead | undefined;
    },

    async list({ limit, cursor }) {
      const pk = keys.issueByEnd("", "").pk;
      const after = cursor === undefined ? undefined : fromCursor(cursor).sk;
      const page = await table.query({ pk, reverse: true, limit, ...(after !== undefined && { after }) });
      const rows = await table.getAll(page.items.map((row) => keys.issue(row["id"] as string)));
      const items = rows.map((row) => row["head"] as IssueHead);
      return page.last === undefined ? { items } : { items, next: toCursor({ pk, sk: page.last }) };
    },
  };
};

export const dynamoSubscriptions = (table: Table): SubscriptionRecords => ({
  async save(subscription) {
    await table.put({ ...keys.subscription(subscription.id), subscription });
  },
  async get(id) {
    return (await table.get(keys.subscription(id)))?.["subscription"] as Subscription | undefined;
  },
  async list({ limit, cursor }) {
    const pk = keys.subscription("").pk;
    const after = cursor === undefined ? undefined : fromCursor(cursor).sk;
    const page = await table.query({ pk, limit, ...(after !== undefined && { after }) });
    const items = page.items.map((row) => row["subscription"] as Subscription);
    return page.last === undefined ? { items } : { items, next: toCursor({ pk, sk: page.last }) };
  },
  async remove(id) {
    await table.remove(keys.subscription(id));
  },
});

export const dynamoLedger = (table: Table): SendLedger => {
  const get = async (issue: string, subscription: string): Promise<Sending | undefined> =>
    (await table.get(keys.sending(issue, subscription)))?.["sending"] as Sending | undefined;

  return {
    claim(issue, subscription, at) {
      const sending: Sending = { issue, subscription, state: "sending", at, message: null };
      return table.put({ ...keys.sending(issue, subscription), sending }, absent);
    },
    async release(issue, subscription) {
      await table.remove(keys.sending(issue, subscription));
    },
    async settle(sending) {
      if (sending.message !== null) {
        await table.put({ ...keys.message(sending.message), issue: sending.issue, subscription: sending.subscription });
      }
      await table.put({ ...keys.sending(sending.issue, sending.subscription), sending });
    },
    get,
    async ofIssue(issue) {
      const rows = await Array.fromAsync(table.all({ pk: keys.issue(issue).pk, prefix: "send#" }));
      return rows.map((row) => row["sending"] as Sending);
    },
    async byMessage(message) {
      const row = await table.get(keys.message(message));
      return row && get(row["issue"] as string, row["subscription"] as string);
    },
  };
};

export const dynamoSuppressions = (table: Table): Suppressions => ({
  async add(email, reason, at) {
    // The first reason stays: it is what the sender reputation was paid with.
    await table.put({ ...keys.suppressed(email), reason, at }, absent);
  },
  async has(email) {
    return (await table.get(keys.suppressed(email))) !== undefined;
  },
});
