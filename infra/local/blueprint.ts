/** What the templates ask for, with every name and address worked out: the list the rest of the stack builds from. */
import { z } from "zod";
import type { Assembly, Template } from "./assembly.ts";
import { resolve, type Value } from "./intrinsics.ts";

export const region = "eu-central-1";
export const account = "000000000000";

/** Addresses that exist only on this machine, and answers to the templates' parameters. */
export type Surroundings = { sqs: string; api: string; parameters: Record<string, string> };

const seconds = z.coerce.number();
const shapes = {
  queue: z.object({
    VisibilityTimeout: seconds.default(30),
    DelaySeconds: seconds.default(0),
    MessageRetentionPeriod: seconds.default(345_600),
    RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.coerce.number() }).optional(),
  }),
  table: z.object({
    KeySchema: z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(["HASH", "RANGE"]) })),
    AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.enum(["S", "N", "B"]) })),
  }),
  function: z.object({
    Code: z.object({ S3Key: z.string() }),
    Handler: z.string(),
    Timeout: seconds.default(3),
    MemorySize: z.coerce.number().default(128),
    Environment: z.object({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
  }),
  feed: z.object({
    EventSourceArn: z.string(),
    FunctionName: z.string(),
    BatchSize: z.coerce.number().default(10),
    FunctionResponseTypes: z.array(z.string()).default([]),
    ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number() }).optional(),
  }),
  rule: z.object({ EventPattern: z.unknown(), Targets: z.array(z.object({ Arn: z.string() })) }),
  schedule: z.object({
    ScheduleExpression: z.string(),
    Target: z.object({ Arn: z.string(), Input: z.string().default("{}") }),
  }),
  integration: z.object({ IntegrationUri: z.string() }),
} as const;

export type Queue = z.infer<typeof shapes.queue> & { name: string; arn: string; url: string };
export type Table = z.infer<typeof shapes.table> & { name: string };
export type LocalFunction = {
  name: string;
  arn: string;
  folder: string;
  handler: string;
  seconds: number;
  memory: number;
  environment: Record<string, string>;
};
export type Feed = { queue: string; fn: string; batch: number; reportsFailures: boolean; atOnce: number };
export type Rule = { pattern: unknown; targets: string[] };
export type Schedule = { expression: string; target: string; input: string };
export type Blueprint = {
  buckets: string[];
  queues: Queue[];
  tables: Table[];
  functions: LocalFunction[];
  feeds: Feed[];
  rules: Rule[];
  schedules: Schedule[];
  /** Name of the function behind the HTTP API. */
  entrance: string;
  /** Where people upload. */
  reportBucket: string;
};

/** A name people can read: the logical id without its hash, in lower case with dashes. */
const plainName = (logicalId: string): string =>
  logicalId
    .replace(/[0-9A-F]{8}$/, "")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();

const isTable = (type: string): boolean => type === "AWS::DynamoDB::GlobalTable" || type === "AWS::DynamoDB::Table";

/** What Ref and Fn::GetAtt of our kinds of resource give. */
const referents = (
  type: string,
  name: string,
  { sqs, api }: Surroundings,
): { ref: string; [attribute: string]: string } => {
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  if (type === "AWS::SQS::Queue") return { ref: `${sqs}/${account}/${name}`, QueueName: name, Arn: arn("sqs", name) };
  if (type === "AWS::S3::Bucket") return { ref: name, Arn: `arn:aws:s3:::${name}` };
  if (isTable(type)) return { ref: name, Arn: arn("dynamodb", `table/${name}`) };
  if (type === "AWS::Lambda::Function") return { ref: name, Arn: arn("lambda", `function:${name}`) };
  if (type === "AWS::ApiGatewayV2::Api") return { ref: name, ApiEndpoint: api };
  return { ref: name, Arn: `arn:aws:local:::${name}` };
};

/** Names of one template; exports of the others are asked from `imported`. */
const namesOf = (template: Template, around: Surroundings, imported: (name: string) => Value) => {
  const pseudo: Record<string, string> = {
    "AWS::Region": region,
    "AWS::AccountId": account,
    "AWS::Partition": "aws",
    "AWS::URLSuffix": "amazonaws.com",
    "AWS::StackName": "threat-digest",
  };
  const resource = (id: string) => {
    const found = template.Resources[id];
    if (found === undefined) throw new Error(`The template names ${id} but does not hold it`);
    return referents(found.Type, plainName(id), around);
  };
  return {
    ref(name: string): Value {
      const parameter = template.Parameters[name];
      const given = parameter && (around.parameters[name] ?? parameter.Default);
      if (given !== undefined) return given;
      if (parameter !== undefined) throw new Error(`The embedded stack gives no value for the parameter ${name}`);
      return pseudo[name] ?? resource(name).ref;
    },
    attribute(id: string, name: string): Value {
      const known = resource(id)[name];
      // Roles, log groups and the like lead nowhere here; their names only have to be told apart.
      return known ?? `local:${id}.${name}`;
    },
    imported,
  };
};

/** Reads the templates into a {@link Blueprint}. */
export const readBlueprint = ({ templates, codeAt }: Assembly, around: Surroundings): Blueprint => {
  const imported = (name: string): Value => {
    for (const template of templates) {
      const names = namesOf(template, around, imported);
      for (const { Value, Export } of Object.values(template.Outputs)) {
        if (Export !== undefined && resolve(Export.Name, names) === name) return resolve(Value, names);
      }
    }
    throw new Error(`No stack exports ${name}`);
  };
  const all = templates.flatMap((template) => {
    const names = namesOf(template, around, imported);
    return Object.entries(template.Resources).map(([id, { Type, Properties }]) => ({
      type: Type,
      name: plainName(id),
      properties: () => resolve(Properties, names),
    }));
  });
  const of = (type: string | ((type: string) => boolean)) =>
    all.filter((one) => (typeof type === "string" ? one.type === type : type(one.type)));
  const named = (type: string, name: string) => referents(type, name, around);
  const functions = of("AWS::Lambda::Function").map(({ name, properties }): LocalFunction => {
    const { Code, Handler, Timeout, MemorySize, Environment } = shapes.function.parse(properties());
    const place = { name, arn: named("AWS::Lambda::Function", name)["Arn"] ?? "", folder: codeAt(Code.S3Key) };
    return { ...place, handler: Handler, seconds: Timeout, memory: MemorySize, environment: Environment.Variables };
  });
  const integrations = of("AWS::ApiGatewayV2::Integration").map(({ properties }) =>
    shapes.integration.parse(properties()),
  );
  const entrance = functions.find(({ arn }) => integrations.some(({ IntegrationUri }) => IntegrationUri.includes(arn)));
  const reportBucket = functions
    .map(({ environment }) => environment["REPORT_BUCKET"])
    .find((name) => name !== undefined);
  if (entrance === undefined || reportBucket === undefined)
    throw new Error("The templates hold no API or no report bucket");
  return {
    buckets: of("AWS::S3::Bucket").map(({ name }) => name),
    queues: of("AWS::SQS::Queue").map(({ name, properties }) => {
      const { ref, Arn = "" } = named("AWS::SQS::Queue", name);
      return { name, url: ref, arn: Arn, ...shapes.queue.parse(properties()) };
    }),
    tables: of(isTable).map(({ name, properties }) => ({ name, ...shapes.table.parse(properties()) })),
    functions,
    feeds: of("AWS::Lambda::EventSourceMapping").map(({ properties }) => {
      const { EventSourceArn, FunctionName, BatchSize, FunctionResponseTypes, ScalingConfig } = shapes.feed.parse(
        properties(),
      );
      const reportsFailures = FunctionResponseTypes.includes("ReportBatchItemFailures");
      const atOnce = ScalingConfig?.MaximumConcurrency ?? Number.POSITIVE_INFINITY;
      return { queue: EventSourceArn, fn: FunctionName, batch: BatchSize, reportsFailures, atOnce };
    }),
    rules: of("AWS::Events::Rule").map(({ properties }) => {
      const { EventPattern, Targets } = shapes.rule.parse(properties());
      return { pattern: EventPattern, targets: Targets.map(({ Arn }) => Arn) };
    }),
    schedules: of("AWS::Scheduler::Schedule").map(({ properties }) => {
      const { ScheduleExpression, Target } = shapes.schedule.parse(properties());
      return { expression: ScheduleExpression, target: Target.Arn, input: Target.Input };
    }),
    entrance: entrance.name,
    reportBucket,
  };
};
