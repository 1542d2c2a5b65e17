import { describe, expect, it } from "vitest";
import { named, plain, resourcesOf, textOf } from "./resources.ts";
import { deployed } from "./synthesized.ts";

const { pipeline } = deployed();
const queues = resourcesOf(pipeline, "AWS::SQS::Queue");
const working = [...queues].filter(([id]) => !plain(id).endsWith("Dead"));
const mappings = [...resourcesOf(pipeline, "AWS::Lambda::EventSourceMapping").values()].map(
  ({ Properties }) => Properties,
);
const seconds = (id: string): number => {
  const lambda = resourcesOf(pipeline, "AWS::Lambda::Function").get(id);
  return Number(lambda?.Properties["Timeout"]);
};

describe("queues", () => {
  it("are one before every worker and one for what each gives up", () => {
    const names = ["Normalize", "Transcribe", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"];
    expect([...queues.keys()].map(plain).sort()).toEqual(names.flatMap((n) => [`${n}Queue`, `${n}QueueDead`]).sort());
  });

  it("give a message up after three tries, and an issue that waits for others after sixty", () => {
    const receives = Object.fromEntries(
      working.map(([id, { Properties }]) => [
        plain(id),
        (Properties["RedrivePolicy"] as { maxReceiveCount: number }).maxReceiveCount,
      ]),
    );
    expect(receives).toEqual({
      NormalizeQueue: 3,
      TranscribeQueue: 3,
      ClassifyQueue: 3,
      ResolveQueue: 3,
      DigestQueue: 60,
      DeliverQueue: 3,
      MailEventsQueue: 3,
    });
  });

  it("let an issue wait longer than resolve needs for all its tries", () => {
    const wait = (name: string): number => {
      const { Properties } = named(pipeline, "AWS::SQS::Queue", name);
      const { maxReceiveCount } = Properties["RedrivePolicy"] as { maxReceiveCount: number };
      return maxReceiveCount * Number(Properties["VisibilityTimeout"]);
    };
    expect(wait("DigestQueue")).toBeGreaterThan(2 * wait("ResolveQueue"));
  });

  it("hold back resolve's messages for two seconds, so that a burst becomes a few runs", () => {
    expect(named(pipeline, "AWS::SQS::Queue", "ResolveQueue").Properties["DelaySeconds"]).toBe(2);
  });
});

describe("feeds", () => {
  it.each(mappings)("leave a message hidden while its worker may still run: $EventSourceArn", (mapping) => {
    const queue = named(pipeline, "AWS::SQS::Queue", textOf(mapping["EventSourceArn"]));
    const limit = seconds((mapping["FunctionName"] as { Ref: string }).Ref);
    // Digest is the exception: its message comes back at once when a bucket is dirty.
    const times = textOf(mapping["EventSourceArn"]) === "DigestQueue" ? 1 : 6;
    expect(Number(queue.Properties["VisibilityTimeout"])).toBeGreaterThanOrEqual(times * limit);
  });

  it("lead every queue to its worker and every dead letter queue to failed", () => {
    const fed = mappings.map((m) => `${textOf(m["EventSourceArn"])} -> ${textOf(m["FunctionName"])}`).sort();
    const names = ["Normalize", "Transcribe", "Classify", "Resolve", "Digest", "Deliver", "MailEvents"];
    const expected = names.flatMap((n) => [`${n}Queue -> ${n}Function`, `${n}QueueDead -> FailedFunction`]);
    expect(fed).toEqual(expected.sort());
  });

  it("send two mails at once at most", () => {
    const deliver = mappings.find((m) => textOf(m["FunctionName"]) === "DeliverFunction");
    expect(deliver?.["ScalingConfig"]).toEqual({ MaximumConcurrency: 2 });
  });
});
