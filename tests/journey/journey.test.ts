/** The whole journey on the embedded stack: the deployed bundles, woken as in the cloud, asked from outside only. Long, because all of it shares one stack, which takes seconds to boot. */
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GetObjectCommand } from "@aws-sdk/client-s3";
import { DynamoDBDocumentClient, paginateScan } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objectCreated } from "../../infra/local/object-event.ts";
import { bootStack, type Stack } from "../../infra/local/stack.ts";
import { dynamoClient } from "../../shared/aws/clients.ts";
import type { Subscription } from "../../shared/digest/subscription.ts";
import type { Claim } from "../../shared/facts/claim.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import type { Incident } from "../../shared/incident/incident.ts";
import type { IssueHead } from "../../shared/ports/issue-records.ts";
import type { Report } from "../../shared/report/report.ts";
import { type Stranger, strangerTo, until } from "./journey-stack.ts";

const samples = join(import.meta.dirname, "../../samples");
const names = readdirSync(samples).filter((name) => name !== "README.md");
const sampleKeys = names.map((name) => `incoming/samples/${name}`);

const address = "desk@example.org";

let stack: Stack;
let stranger: Stranger;
beforeAll(async () => {
  stack = await bootStack({ log: () => {} });
  stranger = strangerTo(stack.endpoints);
});
afterAll(() => stack?.stop());

/** Waits until nothing is under way: every queue empty, nothing in hand. */
const quiet = () =>
  until("the queues are empty", async () => {
    const answer = await fetch(`${stack.inside.queues}/_fauxqs/queues`);
    const queues = (await answer.json()) as Record<`approximate${"Message" | "Inflight" | "Delayed"}Count`, number>[];
    return queues.every(
      (q) => q.approximateMessageCount + q.approximateInflightCount + q.approximateDelayedCount === 0,
    );
  });

describe("the samples", () => {
  let reports: Report[];
  beforeAll(async () => {
    await Promise.all(
      names.map((name) =>
        stranger.upload(`incoming/samples/${name}`, readFileSync(join(samples, name)), { load: "as-published" }),
      ),
    );
    reports = await Promise.all(sampleKeys.map(stranger.readAt));
    await quiet();
  });

  it("become reports with a title and a publisher, received as they were published", () => {
    expect(reports.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["txt", "html", "eml", "pdf", "docx"]));
    // A file of others tells nothing itself: its members have the titles.
    for (const { title, publisher, key } of reports.filter(({ state }) => state !== "unpacked"))
      expect({ key, title, publisher }).not.toMatchObject({ title: "" });
    const dated = reports.filter(({ published }) => published !== null);
    expect(dated.length).toBeGreaterThan(5);
    for (const { received, published } of dated)
      expect(received).toContain(published && "from" in published && published.from);
  });

  it("become incidents in which two versions of one wire story are one origin", async () => {
    const incidents = await stranger.all<Incident>("/v1/incidents");
    const isfana = reports.filter(({ key }) => key.includes("isfana-border-post")).map(({ id }) => id);
    const shared = incidents.filter(({ origins }) =>
      isfana.every((id) => origins.some((origin) => origin.reports.includes(id))),
    );
    expect(shared.length).toBeGreaterThan(0);
    for (const { origins } of shared) {
      expect(origins.filter((origin) => isfana.some((id) => origin.reports.includes(id)))).toHaveLength(1);
    }
  });

  const sample = (name: string): Report => {
    const found = reports.find(({ key }) => key.endsWith(`/${name}`));
    if (found === undefined) throw new Error(`there is no sample ${name}`);
    return found;
  };
  /** Incidents that rest on any of these samples. */
  const incidentsOf = async (...names: string[]): Promise<Incident[]> => {
    const ids = names.map((name) => sample(name).id);
    const all = await stranger.all<Incident>("/v1/incidents");
    return all.filter(({ origins }) => origins.some((origin) => origin.reports.some((id) => ids.includes(id))));
  };

  it("in a language nobody reads yet are stored under it and raise nothing", async () => {
    const russian = sample("tokmok-warehouse-russian.html");
    expect(russian).toMatchObject({ language: "ru", publisher: "Чуйский вестник", relevant: false });
    expect(await stranger.all(`/v1/reports/${russian.id}/mentions`)).toEqual([]);
    expect(await incidentsOf("tokmok-warehouse-russian.html")).toEqual([]);
  });

  it.each(["khorog-lorry-undated.pdf", "vorukh-canal-undated.txt"])(
    "%s stays undated, whenever it was uploaded, and so does what it tells",
    async (name) => {
      expect(sample(name)).toMatchObject({ published: null, receivedBasis: "undated-archive" });
      const told = await incidentsOf(name);
      expect(told.length).toBeGreaterThan(0);
      for (const { when } of told) expect(when === null || !("from" in when)).toBe(true);
    },
  );

  it("on paper are read from their scan, and their quotes say so", async () => {
    const report = await stranger.readAt("incoming/samples/kerben-depot-scan.pdf");
    expect(report).toMatchObject({ kind: "pdf", relevant: true, transcription: { pages: [{ page: 1 }] } });
    const incidents = await stranger.all<Incident>("/v1/incidents");
    const attack = incidents.find(({ quotes }) => quotes.some((quote) => quote.report === report.id));
    expect(attack).toMatchObject({ place: { name: "Kerben" }, counts: { injured: { min: 2, max: 2 } } });
    expect(attack?.quotes[0]?.recognised).toBe(report.transcription?.confidence);
  });

  it("in capitals are read as they would be written", async () => {
    const name = "qarshi-customs-post-capitals.txt";
    expect(sample(name).title).toBe("Gunmen fire on customs post near Qarshi, officer killed");
    const answer = await stranger.send("GET", `/v1/reports/${sample(name).id}/text`);
    expect(await answer.text()).toContain(
      "Governor Tulkin Juraev told reporters that the men had fled towards Shahrisabz and left the lorry by the road.",
    );
    const [attack] = (await incidentsOf(name)).filter(({ type }) => type === "attack");
    expect(attack).toMatchObject({ place: { name: "Qarshi" }, counts: { killed: { min: 1, max: 1 } } });
  });

  it("that look back count nothing for today", async () => {
    const told = await incidentsOf("kerben-tea-house-anniversary.html");
    expect(told.length).toBeGreaterThan(0);
    for (const { when } of told) expect(when && "to" in when ? when.to : "undated").toMatch(/^200\d/);
  });

  it("of three outlets that cite one another are one incident with one origin", async () => {
    const names = ["tursunzoda-bomb-agency.txt", "tursunzoda-bomb-observer.html", "tursunzoda-bomb-post.html"];
    const told = await incidentsOf(...names);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ counts: { killed: { min: 3, max: 3 } } });
    expect(told[0]?.origins.map((origin) => origin.reports.toSorted())).toEqual([
      names.map((name) => sample(name).id).sort(),
    ]);
  });

  it("that correct a figure replace what their speaker said before, in the same incident", async () => {
    const [raid, ...others] = (await incidentsOf("ayorou-toll-correction.html")).filter(
      ({ when }) => when && "from" in when && when.from >= "2018",
    );
    expect(others).toEqual([]);
    expect(raid?.origins.flatMap((origin) => origin.reports)).toContain(sample("ayorou-market-raid.html").id);
    // "At least a dozen" of the first report no longer widens it.
    expect(raid?.counts.killed?.min).toBe(13);
    const claims = await stranger.all<Claim>("/v1/claims");
    const heard = claims.filter(
      ({ id, speaker }) => raid?.counts.killed?.claims.includes(id) && /rights group/.test(speaker.name ?? ""),
    );
    expect(heard.map(({ value }) => value)).toMatchObject([{ min: 13, max: 13 }]);
  });

  it("keep a denial beside what it denies", async () => {
    const claims = await stranger.all<Claim>("/v1/claims");
    expect(claims.some(({ stance }) => stance === "denies")).toBe(true);
    for (const { evidence } of claims) expect(evidence.length).toBeGreaterThan(0);
  });

  it("lead to one issue and one mail with a way to leave the list, whoever asks how often", async () => {
    const wanted = { email: address, name: "Ferghana valley", clearance: "TLP:AMBER+STRICT" };
    const answer = await stranger.send("POST", "/v1/subscriptions", wanted);
    const { id: subscription } = (await answer.json()) as { id: string };
    const request = { subscription, from: "2018-04-02T00:00:00Z", to: "2018-04-09T00:00:00Z" };
    for (let i = 0; i < 3; i++) expect((await stranger.send("POST", "/v1/issues", request)).status).toBe(202);
    const [mail] = await until("the mail is there", async () => {
      const mails = await stranger.mailsTo(address);
      return mails.length > 0 && mails;
    });
    await quiet();
    expect(await stranger.mailsTo(address)).toHaveLength(1);
    expect(mail?.subject).toContain("Ferghana valley");
    expect(mail?.body.text).toContain("Isfana");
    expect(mail?.body.html).toContain("Isfana");
    expect(mail && (await stranger.rawMail(mail))).toMatch(/^List-Unsubscribe:\s+<http/m);
    const issues = await stranger.all<IssueHead>("/v1/issues");
    expect(issues.filter(({ name }) => name === "Ferghana valley")).toHaveLength(1);
  });

  it("stay unread by those who lack the clearance or a token", async () => {
    const key = "incoming/for named readers only.txt";
    await stranger.upload(key, "A patrol found a mine near Batken on 5 June 2019, police said.", {
      marking: "TLP:RED",
    });
    const { id } = await stranger.readAt(key);
    await quiet();
    const { reader } = stack.endpoints.tokens;
    const open = await stranger.send("GET", "/v1/reports?limit=200", undefined, reader);
    const seen = (await open.json()) as { items: Report[] };
    expect(seen.items.map((report) => report.id)).toEqual(expect.arrayContaining(reports.map((report) => report.id)));
    expect(seen.items.map((report) => report.id)).not.toContain(id);
    expect((await stranger.send("GET", `/v1/reports/${id}/text`, undefined, reader)).status).toBe(404);
    expect((await fetch(`${stack.endpoints.api}/v1/reports`)).status).toBe(401);
  });

  it("leave a trail each, from the bucket to the issue that counts them", async () => {
    const trace = await stranger.get<{ correlation: string; stops: { stage: string; outcome: string }[] }>(
      `/v1/trace?key=${encodeURIComponent("incoming/samples/isfana-border-post-wire.txt")}`,
    );
    const done = trace.stops.filter(({ outcome }) => outcome === "done" || outcome === "covered");
    const stages = [...new Set(done.map(({ stage }) => stage))];
    expect(stages).toEqual(expect.arrayContaining(["normalize", "classify", "digest"]));
    // Every function that had it in hand logs under its id.
    const logs = readdirSync(join(stack.data.path, "logs")).filter((name) =>
      readFileSync(join(stack.data.path, "logs", name), "utf8").includes(`"correlation":"${trace.correlation}"`),
    );
    expect(logs.map((name) => /normalize|classify|resolve/i.exec(name)?.[0].toLowerCase()).sort()).toEqual([
      "classify",
      "normalize",
      "resolve",
    ]);
  });

  it("leave the same rows when every event comes three times more and out of order", async () => {
    const before = await rows();
    const again = [...sampleKeys, ...sampleKeys.toReversed(), ...sampleKeys];
    for (const key of again) {
      await stack.put(objectCreated({ bucket: stack.endpoints.bucket, key, size: 1, etag: "x", reason: "PutObject" }));
    }
    await quiet();
    expect(await rows()).toEqual(before);
  });

  /** All records by key, without the counters that count how often something was worked off. */
  const rows = async (): Promise<Map<string, unknown>> => {
    const { region, accessKeyId, secretAccessKey } = stack.endpoints;
    const credentials = { accessKeyId, secretAccessKey };
    const client = DynamoDBDocumentClient.from(dynamoClient({ endpoint: stack.inside.records, region, credentials }));
    const found = new Map<string, unknown>();
    for await (const page of paginateScan({ client }, { TableName: stack.blueprint.tables[0]?.name })) {
      for (const item of page.Items ?? []) {
        const { pk, sk, generation: _generation, ...row } = item;
        // The head of a bucket holds nothing but such counters; a repeat may raise a bucket that holds nothing at all.
        const counts = String(pk).startsWith("bucket#") && sk === "head";
        // A trail tells every delivery: three more are three more stops, each with nothing to do.
        if (!counts && !String(pk).startsWith("trail#")) found.set(`${pk} ${sk}`, row);
      }
    }
    return found;
  };
});

describe("an upload", () => {
  const text = (what: string) =>
    `Border guards found ${what} near Batken\n\n5 June 2019\n\nBATKEN - Police said on Wednesday that ${what} had been found near the town of Batken. Two men were arrested.\n`;

  it.each(["incoming/weekly note + annex.txt", "incoming/Сводка за 5 июня.txt", "incoming/100% sure & done.txt"])(
    "under the key %j is a report under just that key",
    async (key) => {
      await stranger.upload(key, text(`a cache of rifles (${key.length})`));
      expect((await stranger.readAt(key)).key).toBe(key);
    },
  );

  it("of random bytes named .pdf is listed with its reason, and its bytes are kept", async () => {
    const key = "incoming/noise.pdf";
    const bytes = randomBytes(20_000);
    await stranger.upload(key, bytes);
    expect((await stranger.failureAt(key)).code).toMatch(/^report\.(unknown-kind|unreadable)$/);
    expect((await stranger.reportAt(key))?.state).toBe("quarantined");
    const kept = await stranger.s3.send(new GetObjectCommand({ Bucket: stack.endpoints.bucket, Key: key }));
    expect(Buffer.from((await kept.Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);
  });

  it("of a picture of a notice is read by the deployed reader of pictures, with its facts", async () => {
    const key = "incoming/notice.png";
    await stranger.upload(key, readFileSync(join(import.meta.dirname, "../fixtures/pictures/police-notice.png")));
    const report = await stranger.readAt(key);
    expect(report).toMatchObject({ kind: "image", relevant: true, transcription: { pages: [{ page: 1 }] } });
    const { items } = await stranger.get<{ items: Mention[] }>(`/v1/reports/${report.id}/mentions`);
    expect(items).toMatchObject([{ killed: { min: 4, max: 4 }, places: [{ name: "Osh" }] }]);
    // A worker notes its stop when it is done, a moment after its facts can be read.
    await quiet();
    const { stops } = await stranger.get<{ stops: { stage: string }[] }>(`/v1/trace?report=${report.id}`);
    expect(stops.slice(0, 3).map(({ stage }) => stage)).toEqual(["normalize", "transcribe", "classify"]);
  });

  it("granted by the API arrives through a browser's form", async () => {
    const answer = await stranger.send("POST", "/v1/uploads", { filename: "grant me.txt" });
    expect(answer.status, await answer.clone().text()).toBe(201);
    const grant = (await answer.json()) as { url: string; fields: Record<string, string>; key: string };
    const form = new FormData();
    for (const [name, value] of Object.entries(grant.fields)) form.append(name, value);
    form.append("file", new File([text("a rocket launcher")], "grant me.txt"));
    expect((await fetch(grant.url, { method: "POST", body: form })).ok).toBe(true);
    const report = await stranger.readAt(grant.key);
    const original = await stranger.send("GET", `/v1/reports/${report.id}/original`);
    expect(await original.text()).toContain("rocket launcher");
  });

  it("dropped into the watched folder is read", async () => {
    writeFileSync(join(stack.endpoints.watch, "dropped.txt"), text("a hidden depot"));
    expect((await stranger.readAt("incoming/dropped.txt")).state).toBe("classified");
  });

  it("is read although its workers are killed in the middle", async () => {
    const keys = Array.from({ length: 12 }, (_, i) => `incoming/killed/${i}.txt`);
    const uploads = keys.map((key, i) => stranger.upload(key, text(`${i + 20} crates of ammunition`)));
    let killed = 0;
    for (const fn of ["normalize-function", "classify-function"]) {
      for (const pid of await until(`${fn} runs`, async () => stack.pids(fn).length > 0 && stack.pids(fn))) {
        process.kill(pid, "SIGKILL");
        killed++;
      }
    }
    await Promise.all(uploads);
    expect(killed).toBeGreaterThan(1);
    const reports = await Promise.all(keys.map(stranger.readAt));
    expect(new Set(reports.map(({ id }) => id)).size).toBe(keys.length);
  });
});

describe("a bounce", () => {
  it("ends the mails to that address", async () => {
    const [mail] = await stranger.mailsTo(address);
    const [subscription] = await stranger.all<Pick<Subscription, "id" | "email" | "state">>("/v1/subscriptions");
    expect(subscription).toMatchObject({ email: address, state: "active" });
    const set = stack.blueprint.functions.map(({ environment }) => environment["MAIL_CONFIGURATION_SET"]).find(Boolean);
    await stack.put({
      source: "aws.ses",
      type: "Email Bounced",
      resources: [],
      detail: {
        eventType: "Bounce",
        mail: { messageId: mail?.messageId, destination: [address], tags: { "ses:configuration-set": [set] } },
        bounce: { bounceType: "Permanent", bouncedRecipients: [{ emailAddress: address }] },
      },
    });
    await until("the subscription is suppressed", async () => {
      const { state } = await stranger.get<Subscription>(`/v1/subscriptions/${subscription?.id}`);
      return state === "suppressed";
    });
  });
});
