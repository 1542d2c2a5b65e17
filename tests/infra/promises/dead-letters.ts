/** No message is lost: what a worker or a rule gives up rests in a queue that function failed reads. */
import { plain, resourcesOf, textOf } from "../resources.ts";
import type { Deployed } from "../synthesized.ts";

export const deadLetters = ({ pipeline }: Deployed): string[] => {
  const queues = [...resourcesOf(pipeline, "AWS::SQS::Queue")];
  const fed = [...resourcesOf(pipeline, "AWS::Lambda::EventSourceMapping").values()].map(({ Properties }) => ({
    queue: textOf(Properties["EventSourceArn"]),
    worker: textOf(Properties["FunctionName"]),
    alone: [Properties["FunctionResponseTypes"]].flat().includes("ReportBatchItemFailures"),
  }));
  const readers = (queue: string): string[] => fed.filter((each) => each.queue === queue).map(({ worker }) => worker);

  const ofQueue = ([id, { Properties }]: (typeof queues)[number]): string[] => {
    const name = plain(id);
    if (name.endsWith("Dead")) {
      return readers(name).join() === "FailedFunction"
        ? []
        : [`${name} is read by ${readers(name).join() || "nobody"}`];
    }
    const { deadLetterTargetArn } = (Properties["RedrivePolicy"] ?? {}) as { deadLetterTargetArn?: unknown };
    const rest = deadLetterTargetArn === undefined ? "nowhere" : textOf(deadLetterTargetArn);
    return [
      ...(rest === `${name}Dead` ? [] : [`what ${name} gives up goes ${rest}`]),
      ...(readers(name).length === 1 ? [] : [`${name} is read by ${readers(name).join() || "nobody"}`]),
    ];
  };
  const ofRule = ([id, { Properties }]: [string, { Properties: Record<string, unknown> }]): string[] =>
    (Properties["Targets"] as { Arn: unknown; DeadLetterConfig?: { Arn: unknown } }[])
      .filter(
        ({ Arn, DeadLetterConfig }) =>
          DeadLetterConfig === undefined || textOf(DeadLetterConfig.Arn) !== `${textOf(Arn)}Dead`,
      )
      .map(({ Arn }) => `what ${plain(id)} cannot deliver to ${textOf(Arn)} is lost`);

  return [
    ...queues.flatMap(ofQueue),
    ...[...resourcesOf(pipeline, "AWS::Events::Rule")].flatMap(ofRule),
    ...fed.filter(({ alone }) => !alone).map(({ queue }) => `one bad message of ${queue} takes its batch with it`),
  ];
};
