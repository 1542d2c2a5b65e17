/** The embedded stack: emulators, resources and functions of the synthesized templates, running on this machine. */
import { mkdtempSync, rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { dynamoClient, s3Client, sqsClient } from "../../shared/aws/clients.ts";
import { openAssembly } from "./assembly.ts";
import { type Blueprint, readBlueprint, region } from "./blueprint.ts";
import { startClock } from "./clock.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { startEmulators } from "./emulators.ts";
import { type BusEvent, eventBus } from "./event-bus.ts";
import { startFeed } from "./feeds.ts";
import { type FunctionPool, functionPool } from "./function-pool.ts";
import { serveApi } from "./http-api.ts";
import { openIdentity } from "./identity.ts";
import { serveMailbox } from "./mailbox.ts";
import { serveObjects } from "./object-front.ts";
import { type Doors, openDoors } from "./ports.ts";
import { provision } from "./provision.ts";
import { watchFolder } from "./watched-folder.ts";

/** What `endpoints.json` holds: all that people and scripts need. */
export type Endpoints = {
  s3: string;
  bucket: string;
  prefix: "incoming/";
  watch: string;
  api: string;
  openapi: string;
  mailbox: string;
  tokens: { reader: string; analyst: string; admin: string };
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

export type StackOptions = {
  /** Where data lives; without one everything is thrown away at the end. */
  dataDir?: string;
  /** First of three ports; without one the usual ones, or any free ones when nothing is kept. */
  portBase?: number;
  log: (line: string) => void;
};

export type Stack = {
  endpoints: Endpoints;
  blueprint: Blueprint;
  data: DataFolder;
  /** Addresses inside the stack, which tests look behind the scenes with. */
  inside: { queues: string; records: string };
  /** Puts an event on the bus: bounces and complaints, which the mail emulator cannot make. */
  put(event: BusEvent): Promise<void>;
  /** Process ids of a function's environments. */
  pids(fn: string): number[];
  /** Settles when a part the stack cannot do without has died by itself. */
  lost: Promise<string>;
  stop(): Promise<void>;
};

const credentials = { accessKeyId: "local", secretAccessKey: "local" };

/** Steps to undo, last first. */
const undoing = () => {
  const steps: (() => unknown)[] = [];
  return {
    later: (step: () => unknown) => void steps.push(step),
    async now(): Promise<void> {
      for (const step of steps.splice(0).reverse()) await step();
    },
  };
};

const closeDoors = ({ s3, api, mailbox }: Doors): void => {
  for (const { server } of [s3, api, mailbox]) {
    server.close();
    server.closeAllConnections();
  }
};

/** Boots the stack; throws a `Refusal` when it cannot run here. */
export const bootStack = async ({ dataDir, portBase, log }: StackOptions): Promise<Stack> => {
  const undo = undoing();
  try {
    return await boot(
      { ...(dataDir === undefined ? {} : { dataDir }), ...(portBase === undefined ? {} : { portBase }), log },
      undo,
    );
  } catch (error) {
    await undo.now();
    throw error;
  }
};

const boot = async ({ dataDir, portBase, log }: StackOptions, undo: ReturnType<typeof undoing>): Promise<Stack> => {
  const ephemeral = dataDir === undefined;
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "threat-digest-"));
  if (ephemeral) undo.later(() => rmSync(folder, { recursive: true, force: true }));
  const data = openDataFolder(folder);
  undo.later(data.close);
  const doors = await openDoors(portBase ?? (ephemeral ? 0 : undefined));
  undo.later(() => closeDoors(doors));

  const lost = Promise.withResolvers<string>();
  const [assembly, emulators, identity] = await Promise.all([
    openAssembly(log),
    startEmulators(region, ephemeral ? undefined : data.path, lost.resolve).then((started) => {
      undo.later(started.stop);
      return started;
    }),
    openIdentity(data.file("issuer.json")),
  ]);
  const { issuer: AuthIssuer, audience: AuthAudience, jwks: AuthJwks, tokens } = identity;
  const blueprint = readBlueprint(assembly, {
    sqs: emulators.objects,
    api: doors.api.url,
    parameters: { AuthIssuer, AuthAudience, AuthJwks },
  });

  // The SDK writes into the credentials it is given.
  const client = (endpoint: string) => ({ endpoint, region, credentials: { ...credentials } });
  const sqs = sqsClient(client(emulators.objects));
  const records = dynamoClient(client(emulators.records));
  await provision(blueprint, { s3: s3Client(client(emulators.objects)), sqs, records });

  const bus = eventBus(blueprint.rules, blueprint.queues, sqs);
  const front = serveObjects(doors.s3.server, emulators.objects, bus, data, log);
  undo.later(await serveMailbox(doors.mailbox.server, data.file("mail")));

  const variables = {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    // Addresses, never names: the SDK asks S3 path-style and SQS at its own address only then.
    AWS_ENDPOINT_URL_S3: doors.s3.url,
    AWS_ENDPOINT_URL_SQS: emulators.objects,
    AWS_ENDPOINT_URL_DYNAMODB: emulators.records,
    AWS_ENDPOINT_URL_SESV2: doors.mailbox.url,
  };
  const atOnce = (name: string): number => {
    const limits = blueprint.feeds.filter(({ fn }) => fn === name).map((feed) => feed.atOnce);
    return Math.max(1, Math.min(availableParallelism(), 4, ...limits));
  };
  const pools = new Map<string, FunctionPool>();
  for (const fn of blueprint.functions) {
    pools.set(fn.name, functionPool(fn, atOnce(fn.name), variables, data.file("logs", `${fn.name}.log`)));
  }
  undo.later(() => Promise.all([...pools.values()].map((pool) => pool.stop())));
  const poolOf = (name: string): FunctionPool => {
    const pool = pools.get(name);
    if (pool === undefined) throw new Error(`The templates hold no function ${name}`);
    return pool;
  };

  serveApi(doors.api.server, poolOf(blueprint.entrance), log);
  const told = await front.catchUp();
  if (told > 0) log(`${told} uploads that an earlier run did not get to are on their way.`);
  const feeds = blueprint.feeds.map((feed) => {
    const queue = blueprint.queues.find(({ arn }) => arn === feed.queue);
    if (queue === undefined) throw new Error(`A function is fed from ${feed.queue}, which is no queue`);
    return startFeed(feed, queue, poolOf(feed.fn), sqs, atOnce(feed.fn), log);
  });
  undo.later(() => Promise.all(feeds.map((stop) => stop())));
  // What is thrown away has no past to make good, and a quarter of an hour striking would surprise its owner.
  if (!ephemeral) undo.later(startClock(blueprint.schedules, blueprint.functions, pools, log));

  const watch = data.file("watch");
  const bucket = blueprint.reportBucket;
  undo.later(await watchFolder(watch, s3Client(client(doors.s3.url)), bucket, data, log));
  const { url: api } = doors.api;
  const endpoints: Endpoints = {
    ...{ s3: doors.s3.url, bucket, prefix: "incoming/", watch, api, openapi: `${api}/openapi.json` },
    ...{ mailbox: doors.mailbox.url, tokens, region, ...credentials },
  };
  const file = data.file("endpoints.json");
  await writeFile(file, `${JSON.stringify(endpoints, null, 2)}\n`, { mode: 0o600 });
  undo.later(() => rm(file, { force: true }));
  return {
    endpoints,
    blueprint,
    data,
    inside: { queues: emulators.objects, records: emulators.records },
    put: bus.put,
    pids: (fn) => poolOf(fn).pids(),
    lost: lost.promise,
    stop: undo.now,
  };
};
