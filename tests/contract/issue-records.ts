/** What every body of the issue records, subscriptions, send ledger and suppressions must do. */
import { beforeEach, describe, expect, it } from "vitest";
import { dynamoIssues, dynamoLedger, dynamoSubscriptions, dynamoSuppressions } from "../../shared/aws/issue-records.ts";
import type { Table } from "../../shared/aws/table.ts";
import type { Issue } from "../../shared/digest/issue.ts";
import type { Subscription } from "../../shared/digest/subscription.ts";

const head = {
  id: "i1",
  series: "s1",
  number: 1,
  name: "Central Asia",
  from: "2031-03-03T00:00:00.000Z",
  to: "2031-03-10T00:00:00.000Z",
  zone: "UTC",
  marking: "TLP:GREEN",
  subject: "[TLP:GREEN] Threat assessment",
  created: "2031-03-10T00:15:00.000Z",
} as const;
/** Only heads are filed: the body of an issue rests in the archive. */
const anIssue = (change: Partial<Issue> = {}): Issue => ({ ...head, preview: false, ...change }) as Issue;

const subscription: Subscription = {
  id: "r1",
  email: "reader@example.org",
  name: "Central Asia",
  filter: "country:KG",
  cadence: "weekly",
  zone: "UTC",
  clearance: "TLP:GREEN",
  quiet: "short",
  token: "t",
  state: "active",
  created: "2031-03-01T00:00:00.000Z",
};

export const issueRecordsContract = (open: () => Promise<Table>) => {
  let table: Table;
  beforeEach(async () => {
    table = await open();
  });

  describe("issues", () => {
    it("take a number of their series once; a repeat of the same issue is no second one", async () => {
      const issues = dynamoIssues(table);
      expect(await issues.file(anIssue())).toBe("filed");
      expect(await issues.file(anIssue())).toBe("filed");
      expect(await issues.file(anIssue({ id: "i2", to: "2031-03-17T00:00:00.000Z" }))).toBe("taken");
      expect(await issues.lastNumber("s1")).toBe(1);
      expect(await issues.lastNumber("s2")).toBe(0);
      expect((await issues.list({ limit: 10 })).items).toEqual([head]);
      expect(await issues.get("i1")).toEqual(head);
    });

    it("are found by window, and as the one before a window", async () => {
      const issues = dynamoIssues(table);
      await issues.file(anIssue());
      await issues.file(anIssue({ id: "i2", number: 2, from: head.to, to: "2031-03-17T00:00:00.000Z" }));
      expect((await issues.find("s1", head.from, head.to))?.id).toBe("i1");
      expect(await issues.find("s1", head.from, "2031-03-11T00:00:00.000Z")).toBeUndefined();
      expect((await issues.before("s1", head.to))?.id).toBe("i1");
      expect(await issues.before("s1", head.from)).toBeUndefined();
    });

    it("previews take no number and stay out of the list", async () => {
      const issues = dynamoIssues(table);
      await issues.file(anIssue({ preview: true }));
      expect(await issues.lastNumber("s1")).toBe(0);
      expect((await issues.list({ limit: 10 })).items).toEqual([]);
      expect((await issues.get("i1"))?.id).toBe("i1");
    });
  });

  describe("subscriptions", () => {
    it("are saved, listed, changed and removed", async () => {
      const subscriptions = dynamoSubscriptions(table);
      await subscriptions.save(subscription);
      await subscriptions.save({ ...subscription, id: "r2" });
      await subscriptions.save({ ...subscription, state: "unsubscribed" });
      expect((await subscriptions.get("r1"))?.state).toBe("unsubscribed");
      const first = await subscriptions.list({ limit: 1 });
      const rest = await subscriptions.list({ limit: 5, cursor: first.next ?? "" });
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(["r1", "r2"]);
      await subscriptions.remove("r1");
      expect(await subscriptions.get("r1")).toBeUndefined();
    });
  });

  describe("the send ledger", () => {
    const at = "2031-03-10T00:20:00.000Z";

    it("lets one send of an issue to a reader be claimed, ever", async () => {
      const ledger = dynamoLedger(table);
      expect(await ledger.claim("i1", "r1", at)).toBe(true);
      expect(await ledger.claim("i1", "r1", at)).toBe(false);
      expect(await ledger.claim("i1", "r2", at)).toBe(true);
      await ledger.settle({ issue: "i1", subscription: "r1", state: "sent", at, message: "m1" });
      expect(await ledger.claim("i1", "r1", at)).toBe(false);
      expect(await ledger.byMessage("m1")).toMatchObject({ issue: "i1", subscription: "r1", state: "sent" });
      expect((await ledger.ofIssue("i1")).map(({ state }) => state)).toEqual(["sent", "sending"]);
    });

    it("takes a claim back when the mail certainly did not leave", async () => {
      const ledger = dynamoLedger(table);
      await ledger.claim("i1", "r1", at);
      await ledger.release("i1", "r1");
      expect(await ledger.claim("i1", "r1", at)).toBe(true);
    });
  });

  describe("suppressions", () => {
    it("close an address whatever its case", async () => {
      const suppressions = dynamoSuppressions(table);
      expect(await suppressions.has("reader@example.org")).toBe(false);
      await suppressions.add("Reader@Example.org", "bounce", "2031-03-10T00:20:00.000Z");
      expect(await suppressions.has("reader@example.org")).toBe(true);
    });
  });
};
