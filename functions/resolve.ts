/** resolve: all mentions of a bucket and its neighbours become incidents, written under the bucket's generation. */
import type { SQSEvent, SQSRecord } from "aws-lambda";
import type { MetricOf } from "../shared/config.ts";
import { bucketOf, neighbours } from "../shared/incident/blocking.ts";
import { components } from "../shared/incident/clustering.ts";
import type { Incident } from "../shared/incident/incident.ts";
import type { Sighting, Sources } from "../shared/incident/sighting.ts";
import { resolve } from "../shared/journey.ts";
import type { IncidentRecords } from "../shared/ports/incident-records.ts";
import type { Queue, ResolveRequest } from "../shared/ports/queues.ts";
import type { Buckets } from "../shared/ports/report-records.ts";
import type { Clock, Log, Meter } from "../shared/ports/surroundings.ts";
import type { Trail } from "../shared/ports/trail.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { readBody, resolveRequest } from "./events.ts";
import { onion } from "./onion.ts";
import { atStop, type Ending } from "./trail.ts";

export type ResolvePorts = {
  buckets: Buckets;
  incidents: IncidentRecords;
  resolveQueue: Queue<ResolveRequest>;
  sources: Sources;
  trail: Trail;
  clock: Clock;
  log: Log;
  meter: Meter<MetricOf<"resolve">>;
};

/** Runs in one invocation while uploads keep coming; then the queue takes over. */
const mostRuns = 5;

type Around = {
  sightings: Sighting[];
  /** Mentions connected with one of the bucket: all that can be connected with them has been read. */
  connected: Set<string>;
};

/**
 * The sightings that decide about `bucket`: its own and its neighbours', then outwards while a component with a member in
 * the bucket reaches the rim, so that what is read never depends on where reading began.
 */
const around = async (bucket: string, buckets: Buckets): Promise<Around> => {
  const read = new Map<string, Sighting[]>();
  let connected: Sighting[] = [];
  for (let rim = [bucket, ...neighbours(bucket)]; rim.length > 0; ) {
    const found = await Promise.all(rim.map(async (name) => [name, await buckets.sightings(name)] as const));
    for (const [name, sightings] of found) read.set(name, sightings);
    connected = components([...read.values()].flat())
      .filter((component) => component.some(({ mention }) => bucketOf(mention) === bucket))
      .flat();
    const reached = new Set(connected.map(({ mention }) => bucketOf(mention)));
    rim = [...reached].flatMap(neighbours).filter((name) => !read.has(name));
  }
  return { sightings: [...read.values()].flat(), connected: new Set(connected.map(({ mention }) => mention.id)) };
};

const ownerOf = (incident: Incident, sightings: readonly Sighting[]): string | undefined => {
  const smallest = sightings.find(({ mention }) => mention.id === incident.id);
  return smallest && bucketOf(smallest.mention);
};

/**
 * Buckets whose incidents are no longer what these sightings say: one that should own another incident than it does, or
 * that still owns one whose smallest mention now belongs to an incident of ours. Only what differs is named, so that
 * asking each other ends.
 */
const staleOwners = async (bucket: string, found: readonly Incident[], read: Around, { incidents }: ResolvePorts) => {
  const bucketOfMention = new Map(read.sightings.map(({ mention }) => [mention.id, bucketOf(mention)]));
  const stale = new Set<string>();
  for (const incident of found.filter(({ id }) => read.connected.has(id))) {
    const owner = bucketOfMention.get(incident.id);
    if (owner === undefined) continue;
    if (owner !== bucket && !(await incidents.holds(owner, incident))) stale.add(owner);
    for (const alias of incident.aliases) {
      const former = bucketOfMention.get(alias);
      if (former === undefined || former === owner || alias === incident.id) continue;
      if (await incidents.owns(former, alias)) stale.add(former);
    }
  }
  stale.delete(bucket);
  return stale;
};

const resolveBucket = async ({ bucket, report }: ResolveRequest, ports: ResolvePorts): Promise<Ending> => {
  let incidentsWritten = 0;
  for (let run = 0; run < mostRuns; run++) {
    const { raised, resolved } = await ports.buckets.generation(bucket);
    // A duplicate message for what is resolved already is free, and leaves its line all the same.
    if (resolved >= raised) {
      if (run === 0) ports.log.info("resolved already", { bucket, generation: raised });
      return { outcome: run === 0 ? "superseded" : "done", about: { bucket, generation: raised, incidentsWritten } };
    }
    const read = await around(bucket, ports.buckets);
    const incidents = resolve(read.sightings, ports.sources);
    const mine = incidents.filter((incident) => ownerOf(incident, read.sightings) === bucket);
    const written = await ports.incidents.replace(bucket, raised, mine);
    for (const other of await staleOwners(bucket, incidents, read, ports)) {
      await ports.buckets.markDirty(other);
      await ports.resolveQueue.send({ bucket: other, report });
    }
    await ports.buckets.markResolved(bucket, raised);
    incidentsWritten += written.length;
    ports.meter.count("BucketsResolved");
    ports.meter.count("IncidentsWritten", written.length);
    ports.log.info("resolved", {
      bucket,
      generation: raised,
      sightings: read.sightings.length,
      written: written.length,
    });
  }
  await ports.resolveQueue.send({ bucket, report });
  return { outcome: "done", about: { bucket, incidentsWritten } };
};

const work = async (record: SQSRecord, ports: ResolvePorts): Promise<void> => {
  const request = readBody(resolveRequest, bodyOf(record), "resolve");
  const { report } = request;
  if (report === null) await resolveBucket(request, ports);
  else await atStop(ports, { report, stage: "resolve", record }, () => resolveBucket(request, ports));
};

export const makeResolve = (ports: ResolvePorts) =>
  onion(ports, "resolve", (event: SQSEvent) => eachAlone(event, ports.log, (record) => work(record, ports)));
