/** Uploads files and follows each until it can be asked about, or is listed as failed. */
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Report } from "../shared/report/report.ts";
import type { Api, Page } from "./api-client.ts";
import type { Bucket, Taken, UploadMetadata } from "./bucket.ts";
import type { ToldFailure } from "./failures.ts";

/** What became of one file; `members` are the reports found in it, on all levels, each read or failed. */
export type Outcome = { file: string; key: string } & (
  | { state: "read"; report: Report; members: Report[] }
  | { state: "failed"; because: string; report: Report | undefined }
  | { state: "waiting" }
);

export type Intake = {
  api: Api;
  bucket: Bucket;
  metadata: UploadMetadata;
  /** Gives up after so long without any file getting further. */
  patienceMs: number;
  /** Told of each file that is done. */
  done: (outcome: Outcome) => void;
};

const atOnce = 6;
const betweenMs = 250;
/** As many as an upload may hold. */
const mostMembers = 10_000;

/** Runs `work` over all items, some at a time. */
const each = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const failed = ({ state }: Report): boolean => state === "quarantined" || state === "failed";

const reasonOf = async (api: Api, report: Report): Promise<string> =>
  (await api.find<ToldFailure>(`/v1/failures/${report.id}`))?.because ?? report.reason ?? report.state;

/** Whether nothing more will happen to a report. */
const settled = (report: Report): boolean =>
  failed(report) || report.state === "classified" || report.state === "unpacked";

/** Reports inside a report, on all levels; undefined while one of them is in the works. */
const membersOf = async (api: Api, report: Report): Promise<Report[] | undefined> => {
  if (!report.members) return [];
  const { items } = await api.list<Report>(`/v1/reports/${report.id}/members`, mostMembers);
  if (items.length < report.members || !items.every(settled)) return undefined;
  const all: Report[] = [];
  for (const member of items) {
    const inner = await membersOf(api, member);
    if (inner === undefined) return undefined;
    all.push(member, ...inner);
  }
  return all;
};

/** The outcome of an upload whose report arrived at `since` or later; undefined while it is in the works. */
const outcomeOf = async (api: Api, file: string, key: string, since: string): Promise<Outcome | undefined> => {
  const page = await api.get<Page<Report>>(`/v1/reports?${new URLSearchParams({ key })}`);
  const [report] = page.items;
  // An older reading of the same key still stands until these bytes are through.
  if (!report || report.arrived < since) return undefined;
  if (failed(report)) return { file, key, state: "failed", because: await reasonOf(api, report), report };
  if (!settled(report)) return undefined;
  const members = await membersOf(api, report);
  return members && { file, key, state: "read", report, members };
};

/** Takes all files in; answers their outcomes in the order given. */
export const takeIn = async (keys: ReadonlyMap<string, string>, intake: Intake): Promise<Outcome[]> => {
  const { api, bucket, metadata, patienceMs, done } = intake;
  const outcomes = new Map<string, Outcome>();
  const settle = (outcome: Outcome): void => {
    outcomes.set(outcome.file, outcome);
    done(outcome);
  };
  const taken = new Map<string, Taken>();
  await each([...keys], async ([file, key]) => {
    taken.set(file, await bucket.put(key, readFileSync(file), metadata));
  });
  let lastMove = Date.now();
  while (outcomes.size < keys.size && Date.now() - lastMove < patienceMs) {
    const open = [...taken].filter(([file]) => !outcomes.has(file));
    await each(open, async ([file, { key, since }]) => {
      const outcome = await outcomeOf(api, file, key, since);
      if (!outcome) return;
      settle(outcome);
      lastMove = Date.now();
    });
    if (outcomes.size < keys.size) await pause(betweenMs);
  }
  return [...taken].map(([file, { key }]) => outcomes.get(file) ?? { file, key, state: "waiting" });
};
