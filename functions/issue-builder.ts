/** Builds the issue of a subscription's scope for a window, once, and hands it to deliver. */

import type { MetricOf } from "../shared/config.ts";
import type { Issue } from "../shared/digest/issue.ts";
import { issueId, seriesOf } from "../shared/digest/series.ts";
import type { Subscription } from "../shared/digest/subscription.ts";
import { Problem } from "../shared/errors.ts";
import { compose, lint } from "../shared/journey.ts";
import type { Archive } from "../shared/ports/archive.ts";
import type { IssueRecords } from "../shared/ports/issue-records.ts";
import type { DeliverRequest, IssueRequest, Queue, ResolveRequest } from "../shared/ports/queues.ts";
import type { Buckets } from "../shared/ports/report-records.ts";
import type { Meter } from "../shared/ports/surroundings.ts";
import type { Stop, Trail } from "../shared/ports/trail.ts";
import type { DuePorts } from "./due-subscriptions.ts";
import { type Edition, gather, type MaterialPorts } from "./issue-material.ts";
import { noteStops } from "./trail.ts";

export type IssuePorts = MaterialPorts &
  DuePorts & {
    archive: Archive;
    issues: IssueRecords;
    buckets: Buckets;
    resolveQueue: Queue<ResolveRequest>;
    deliverQueue: Queue<DeliverRequest>;
    trail: Trail;
    meter: Meter<MetricOf<"digest">>;
    pause: (ms: number) => Promise<void>;
  };

/** How long one try waits for resolve; then the message goes back to the queue and is tried again. */
const patience = { tries: 40, ms: 500 };
/** Two builders of one series can want the same number; the loser takes the next. */
const mostNumbers = 20;

/** Waits until no bucket is dirty: an issue must not be built on half-joined incidents. */
const settle = async ({ buckets, pause, resolveQueue }: IssuePorts): Promise<void> => {
  for (let i = 0; i < patience.tries; i++) {
    if ((await buckets.dirty()).length === 0) return;
    await pause(patience.ms);
  }
  const waiting = await buckets.dirty();
  if (waiting.length === 0) return;
  // Their messages may be lost with a worker that died: asked again, a duplicate is free.
  for (const bucket of waiting) await resolveQueue.send({ bucket, report: null });
  throw new Problem("issue.waiting", { buckets: waiting.slice(0, 20) });
};

const refuse = async (issue: Issue, findings: string[], request: IssueRequest, ports: IssuePorts): Promise<void> => {
  const problem = new Problem("issue.wording", { issue: issue.id, findings });
  await ports.failures.save({
    id: `issue-${issue.id}`,
    stage: "digest",
    code: problem.code,
    detail: problem.detail,
    key: null,
    report: null,
    at: ports.clock().toISOString(),
    attempts: 1,
    again: { queue: "digest", body: JSON.stringify(request) },
  });
  ports.meter.count("IssuesRefused");
  ports.log.error("issue breaks its wording rules", { issue: issue.id, findings });
};

/** The end of a report's way: an issue that counts it. From here on the issue's id leads to the mails. */
const coveredBy = (issue: Issue, report: string): Stop => ({
  report,
  stage: "digest",
  outcome: "covered",
  at: issue.created,
  mark: issue.id,
  about: { issue: issue.id, number: issue.number },
});

/** Composes, lints, archives and files; undefined when the wording forbids it. */
const make = async (
  subscription: Subscription,
  request: IssueRequest,
  ports: IssuePorts,
): Promise<Issue | undefined> => {
  const series = seriesOf(subscription);
  const before = await ports.issues.before(series, request.from);
  const previous = (before && (await ports.archive.issue(before.id))) ?? null;
  const edition: Edition = {
    scope: subscription,
    window: { from: request.from, to: request.to },
    created: request.requested,
    preview: request.preview,
    previous,
  };
  const material = await gather(edition, ports);
  for (let i = 0; i < mostNumbers; i++) {
    const issue = compose({ ...material, number: (await ports.issues.lastNumber(series)) + 1 });
    const findings = lint(issue).map(({ rule, section, text }) => `${rule} (${section}): ${text}`);
    if (findings.length > 0) {
      await refuse(issue, findings, request, ports);
      return undefined;
    }
    await ports.archive.saveIssue(issue);
    if ((await ports.issues.file(issue)) === "filed") {
      await ports.failures.clear(`issue-${issue.id}`);
      if (!issue.preview) await noteStops(ports, ...material.reports.map(({ report }) => coveredBy(issue, report.id)));
      ports.meter.count("IssuesFiled");
      return issue;
    }
  }
  throw new Error(`no number to be had in series ${series}`);
};

export const buildIssue = async (request: IssueRequest, ports: IssuePorts): Promise<void> => {
  const subscription = await ports.subscriptions.get(request.subscription);
  if (subscription === undefined) {
    ports.log.warn("subscription is gone", { subscription: request.subscription });
    return;
  }
  const id = issueId(seriesOf(subscription), request.from, request.to, request.preview);
  ports.log.about({ correlation: id });
  // A preview is made anew each time it is asked for; an issue once.
  const standing = request.preview ? undefined : await ports.issues.get(id);
  if (standing === undefined) await settle(ports);
  const issue = standing ? await ports.archive.issue(id) : await make(subscription, request, ports);
  if (issue === undefined) return;
  ports.log.info("issue stands", { issue: id, number: issue.number, quiet: issue.quiet });
  if (issue.preview || subscription.state !== "active") return;
  if (issue.quiet && subscription.quiet === "none") return;
  await ports.deliverQueue.send({ issue: id, subscription: subscription.id });
};
