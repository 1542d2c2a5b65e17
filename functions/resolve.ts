/** resolve: all mentions of a bucket and its neighbours become incidents, written under the bucket's generation. */
import type { SQSEvent } from "aws-lambda";
import { bucketOf, neighbours } from "../shared/incident/blocking.ts";
import { components } from "../shared/incident/clustering.ts";
import type { Incident } from "../shared/incident/incident.ts";
import type { Sighting, Sources } from "../shared/incident/sighting.ts";
import { resolve } from "../shared/journey.ts";
import type { IncidentRecords } from "../shared/ports/incident-records.ts";
import type { Queue, ResolveRequest } from "../shared/ports/queues.ts";
import type { Buckets } from "../shared/ports/report-records.ts";
import type { Log } from "../shared/ports/surroundings.ts";
import { eachAlone } from "./batch.ts";
import { readBody, resolveRequest } from "./events.ts";
import { onion } from "./onion.ts";

export type ResolvePorts = {
  buckets: Buckets;
  incidents: IncidentRecords;
  resolveQueue: Queue<ResolveRequest>;
  sources: Sources;
  log: Log;
};

/** Runs in one invocation while uploads keep coming; then the queue takes over. */
const mostRuns = 5;

/**
 * The sightings that decide about `bucket`: its own and its neighbours', then outwards while a component with a member in
 * the bucket reaches the rim, so that what is read never depends on where reading began.
 */
const sightingsAround = async (bucket: string, buckets: Buckets): Promise<Sighting[]> => {
  const read = new Map<string, Sighting[]>();
  let rim = [bucket, ...neighbours(bucket)];
  while (rim.length > 0) {
    for (const name of rim) read.set(name, await buckets.sightings(name));
    const all = [...read.values()].flat();
    const reached = new Set(
      components(all)
        .filter((component) => component.some(({ mention }) => bucketOf(mention) === bucket))
        .flatMap((component) => component.map(({ mention }) => bucketOf(mention))),
    );
    rim = [...reached].flatMap(neighbours).filter((name) => !read.has(name));
  }
  return [...read.values()].flat();
};

const ownerOf = (incident: Incident, sightings: readonly Sighting[]): string | undefined => {
  const smallest = sightings.find(({ mention }) => mention.id === incident.id);
  return smallest && bucketOf(smallest.mention);
};

const resolveBucket = async (bucket: string, ports: ResolvePorts): Promise<void> => {
  for (let run = 0; run < mostRuns; run++) {
    const { raised, resolved } = await ports.buckets.generation(bucket);
    // A duplicate message for what is resolved already is free.
    if (resolved >= raised) return;
    const sightings = await sightingsAround(bucket, ports.buckets);
    const incidents = resolve(sightings, ports.sources);
    const mine = incidents.filter((incident) => ownerOf(incident, sightings) === bucket);
    const written = await ports.incidents.replace(bucket, raised, mine);
    await ports.buckets.markResolved(bucket, raised);
    ports.log.info("resolved", { bucket, generation: raised, sightings: sightings.length, written: written.length });
  }
  await ports.resolveQueue.send({ bucket });
};

export const makeResolve = (ports: ResolvePorts) =>
  onion(ports.log, "resolve", (event: SQSEvent) =>
    eachAlone(event, ports.log, (body) => resolveBucket(readBody(resolveRequest, body, "resolve").bucket, ports)),
  );
