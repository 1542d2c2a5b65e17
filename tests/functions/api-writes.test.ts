/** Upload grants, subscriptions, leaving a list, and asking for an issue. */
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { issueId, seriesOf } from "../../shared/digest/series.ts";
import { reportId } from "../../shared/report/identity.ts";
import { type Desk, openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";

let cloud: Cloud;
let desk: Desk;
beforeAll(async () => {
  cloud = await embeddedCloud();
  desk = await openDesk(cloud);
});
afterAll(() => cloud.stop());

const analyst = { role: "analyst", clearance: "TLP:AMBER" } as const;
const admin = { role: "admin", clearance: "TLP:RED" } as const;
const type = (answer: Awaited<ReturnType<Desk["ask"]>>) => answer.json().type.split(":").at(-1);

describe("an upload grant", () => {
  const body = {
    filename: "C:\\reports\\Отчёт 1+1.pdf",
    publisher: "Вестник",
    published: "2031-03-09",
    sourceUrl: "https://example.org/a?b=c",
    marking: "amber",
  };

  it("takes one file under a key of its own, with what was said of it", async () => {
    const answer = await desk.ask("POST", "/v1/uploads", { ...analyst, body });
    expect(answer.status).toBe(201);
    const grant = answer.json();
    expect(grant.key).toMatch(/^incoming\/[0-9a-f]{8}\/Отчёт 1\+1\.pdf$/);
    expect(grant.report).toBe(reportId(desk.reportBucket.name, grant.key, null));
    expect(grant.maxBytes).toBeGreaterThan(1_000_000);
    expect(grant.fields).toMatchObject({
      "x-amz-meta-published": "2031-03-09",
      "x-amz-meta-source-url": "https://example.org/a?b=c",
      "x-amz-meta-marking": "TLP:AMBER",
    });
    const form = new FormData();
    for (const [name, value] of Object.entries<string>(grant.fields)) form.set(name, value);
    form.set("file", new Blob(["%PDF-1.7"]), "a.pdf");
    expect((await fetch(grant.url, { method: "POST", body: form })).ok).toBe(true);
    const { client, name } = desk.reportBucket;
    const stored = await client.send(new GetObjectCommand({ Bucket: name, Key: grant.key }));
    expect(await stored.Body?.transformToString()).toBe("%PDF-1.7");
    expect(stored.Metadata?.["marking"]).toBe("TLP:AMBER");
  });

  it.each([
    [{ filename: "folder/ " }, "filename"],
    [{ filename: "" }, "filename"],
    [{ filename: "a\u0000.pdf" }, "filename"],
    [{ ...body, published: "2031-02-30" }, "published"],
    [{ ...body, sourceUrl: "javascript:alert(1)" }, "sourceUrl"],
    [{ ...body, marking: "secret" }, "marking"],
  ])("is not given for %j", async (wrong, field) => {
    const answer = await desk.ask("POST", "/v1/uploads", { ...analyst, body: wrong });
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ type: "urn:threat-digest:problem:request.invalid", field });
  });
});

const wanted = {
  email: "Desk@example.org",
  name: "Ferghana valley",
  filter: "country:KG,UZ",
  cadence: "weekly",
  zone: "Asia/Bishkek",
  clearance: "TLP:GREEN",
};

describe("a subscription", () => {
  it("is made once for a reader and a scope, read without its token, and ended", async () => {
    const made = await desk.ask("POST", "/v1/subscriptions", { ...admin, body: wanted });
    expect(made.status).toBe(201);
    const { id } = made.json();
    expect(made.headers["location"]).toBe(`/v1/subscriptions/${id}`);
    expect(made.text).not.toContain("token");
    const again = await desk.ask("POST", "/v1/subscriptions", {
      ...admin,
      body: { ...wanted, email: "desk@EXAMPLE.org" },
    });
    expect([again.status, again.json().id]).toEqual([200, id]);
    const listed = (await desk.ask("GET", "/v1/subscriptions", admin)).json();
    expect(listed.items).toEqual([expect.objectContaining({ id, quiet: "short", state: "active" })]);
    expect((await desk.ports.subscriptions.get(id))?.token).toMatch(/^[0-9a-f]{32}$/);
    expect((await desk.ask("DELETE", `/v1/subscriptions/${id}`, admin)).status).toBe(204);
    expect((await desk.ask("GET", `/v1/subscriptions/${id}`, admin)).status).toBe(404);
    expect((await desk.ask("DELETE", `/v1/subscriptions/${id}`, admin)).status).toBe(404);
  });

  it.each([
    [{ email: "nobody" }, "request.invalid"],
    [{ zone: "Mars/Olympus" }, "request.invalid"],
    [{ cadence: "hourly" }, "request.invalid"],
    [{ name: " " }, "request.invalid"],
    [{ filter: "colour:red" }, "filter.invalid"],
  ])("is not made with %j", async (wrong, code) => {
    const answer = await desk.ask("POST", "/v1/subscriptions", { ...admin, body: { ...wanted, ...wrong } });
    expect(type(answer)).toBe(code);
  });

  it("gives away no more than its maker may see", async () => {
    const asked = { role: "admin", clearance: "TLP:GREEN", body: { ...wanted, clearance: "TLP:AMBER" } } as const;
    expect(type(await desk.ask("POST", "/v1/subscriptions", asked))).toBe("role.insufficient");
  });
});

describe("the unsubscribe link", () => {
  const subscribe = async (email: string) => {
    const { id } = (await desk.ask("POST", "/v1/subscriptions", { ...admin, body: { ...wanted, email } })).json();
    const token = (await desk.ports.subscriptions.get(id))?.token ?? "";
    return { id, link: `/v1/unsubscribe/${id}?token=${token}` };
  };
  const state = async (id: string) => (await desk.ports.subscriptions.get(id))?.state;

  it("shows a page and changes nothing until its button is pressed", async () => {
    const { id, link } = await subscribe("a@example.org");
    const shown = await desk.ask("GET", link);
    expect(shown.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(shown.text).toContain('<form method="post">');
    expect(await state(id)).toBe("active");
  });

  it("takes the one click of a mail program, and a second one", async () => {
    const { id, link } = await subscribe("b@example.org");
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    for (const _ of [1, 2]) {
      const left = await desk.ask("POST", link, { headers, raw: "List-Unsubscribe=One-Click" });
      expect(left.status).toBe(200);
      expect(left.text).toContain("unsubscribed");
      expect(await state(id)).toBe("unsubscribed");
    }
    expect(
      (await desk.ask("POST", "/v1/subscriptions", { ...admin, body: { ...wanted, email: "b@example.org" } })).json()
        .state,
    ).toBe("active");
  });

  it("with another token leads nowhere", async () => {
    const { id, link } = await subscribe("c@example.org");
    for (const wrong of [`/v1/unsubscribe/${id}?token=`, link.replace(/.$/, "x"), link.replace(id, "ffffffffffff")]) {
      expect((await desk.ask("POST", wrong)).status).toBe(404);
    }
    expect((await desk.ask("POST", `/v1/unsubscribe/${id}`)).status).toBe(400);
    expect(await state(id)).toBe("active");
  });
});

describe("asking for an issue", () => {
  const window = { from: "2031-03-02T19:00:00+05:00", to: "2031-03-09T19:00:00Z" };
  const next = async () => {
    const { client, url } = desk.queue;
    const { Messages } = await client.send(new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: 1 }));
    return JSON.parse(Messages?.[0]?.Body ?? "null");
  };

  it("of a subscription sends one request and says where the issue will be", async () => {
    const { id } = (
      await desk.ask("POST", "/v1/subscriptions", { ...admin, body: { ...wanted, email: "d@example.org" } })
    ).json();
    const answer = await desk.ask("POST", "/v1/issues", {
      ...analyst,
      body: { subscription: id, ...window, preview: true },
    });
    expect(answer.status).toBe(202);
    const [from, to] = ["2031-03-02T14:00:00.000Z", "2031-03-09T19:00:00.000Z"];
    const expected = issueId(seriesOf({ ...wanted, cadence: "weekly", clearance: "TLP:GREEN" }), from, to, true);
    expect(answer.headers["location"]).toBe(`/v1/issues/${expected}`);
    const { requested } = answer.json();
    expect(await next()).toEqual({ subscription: id, from, to, preview: true, requested });
  });

  it("of a scope nobody is mailed for keeps one quiet subscription, however often it is asked", async () => {
    const body = { scope: { name: "Osh", filter: "country:KG" }, ...window };
    await desk.ask("POST", "/v1/issues", { ...analyst, body });
    const first = await next();
    await desk.ask("POST", "/v1/issues", { ...analyst, body });
    expect((await next()).subscription).toBe(first.subscription);
    expect(await desk.ports.subscriptions.get(first.subscription)).toMatchObject({
      name: "Osh",
      filter: "country:KG",
      clearance: "TLP:AMBER",
      state: "unsubscribed",
    });
  });

  it.each([
    [{ subscription: "ffffffffffff" }, "record.not-found"],
    [{}, "request.invalid"],
    [{ subscription: "a", scope: { name: "b" } }, "request.invalid"],
    [{ scope: { name: "b", filter: "x" } }, "filter.invalid"],
    [{ scope: { name: "b" }, to: "2031-03-01T00:00:00Z" }, "request.invalid"],
    [{ scope: { name: "b" }, to: "2033-03-01T00:00:00Z" }, "request.invalid"],
    [{ scope: { name: "b" }, from: "2031-03-02" }, "request.invalid"],
  ])("with %j is %s", async (wrong, code) => {
    expect(type(await desk.ask("POST", "/v1/issues", { ...analyst, body: { ...window, ...wrong } }))).toBe(code);
  });

  it("of a subscription above one's clearance finds none", async () => {
    const { id } = (
      await desk.ask("POST", "/v1/subscriptions", {
        ...admin,
        body: { ...wanted, email: "e@example.org", clearance: "TLP:RED" },
      })
    ).json();
    expect((await desk.ask("POST", "/v1/issues", { ...analyst, body: { subscription: id, ...window } })).status).toBe(
      404,
    );
  });
});
