/** What the API needs from outside. */
import type { MetricOf } from "../../shared/config.ts";
import type { Archive } from "../../shared/ports/archive.ts";
import type { Gate } from "../../shared/ports/gate.ts";
import type { IncidentRecords } from "../../shared/ports/incident-records.ts";
import type { IssueRecords, SendLedger, SubscriptionRecords } from "../../shared/ports/issue-records.ts";
import type { IssueRequest, Queue, QueueDesk } from "../../shared/ports/queues.ts";
import type { Buckets, FailureRecords, ReportRecords } from "../../shared/ports/report-records.ts";
import type { Chance, Clock, Log, Meter } from "../../shared/ports/surroundings.ts";
import type { Trail } from "../../shared/ports/trail.ts";
import type { Uploads } from "../../shared/ports/uploads.ts";

export type ApiPorts = {
  reports: ReportRecords;
  buckets: Buckets;
  incidents: IncidentRecords;
  issues: IssueRecords;
  subscriptions: SubscriptionRecords;
  ledger: SendLedger;
  failures: FailureRecords;
  uploads: Uploads;
  archive: Archive;
  digestQueue: Queue<IssueRequest>;
  queues: QueueDesk;
  trail: Trail;
  gate: Gate;
  clock: Clock;
  chance: Chance;
  log: Log;
  meter: Meter<MetricOf<"api">>;
};
