/** What the API needs from outside. */
import type { Archive } from "../../shared/ports/archive.ts";
import type { Gate } from "../../shared/ports/gate.ts";
import type { IncidentRecords } from "../../shared/ports/incident-records.ts";
import type { IssueRecords, SendLedger, SubscriptionRecords } from "../../shared/ports/issue-records.ts";
import type { IssueRequest, Queue } from "../../shared/ports/queues.ts";
import type { FailureRecords, ReportRecords } from "../../shared/ports/report-records.ts";
import type { Chance, Clock, Log } from "../../shared/ports/surroundings.ts";
import type { Uploads } from "../../shared/ports/uploads.ts";

export type ApiPorts = {
  reports: ReportRecords;
  incidents: IncidentRecords;
  issues: IssueRecords;
  subscriptions: SubscriptionRecords;
  ledger: SendLedger;
  failures: FailureRecords;
  uploads: Uploads;
  archive: Archive;
  digestQueue: Queue<IssueRequest>;
  gate: Gate;
  clock: Clock;
  chance: Chance;
  log: Log;
};
