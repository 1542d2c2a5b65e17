/** The journey as resources: functions, the queues between them, what wakes them and what each may do. */
import { CfnOutput, Duration, Stack, type StackProps } from "aws-cdk-lib/core";
import type { Construct } from "constructs";
import type { EnvOf, FunctionName } from "../../shared/config.ts";
import { HouseAlarm } from "./alarm.ts";
import { AlarmTopic } from "./alarm-topic.ts";
import { Feed } from "./feed.ts";
import { lookAfter, readObjects, removeObjects, sendTo, useRecords, writeObjects } from "./grants.ts";
import { HouseFunction } from "./house-function.ts";
import { HttpEntrance } from "./http-entrance.ts";
import { MailService } from "./mail-service.ts";
import { alarmOnOwn, metricsNamespace } from "./own-metrics.ts";
import type { RecordTable } from "./record-table.ts";
import { recordVerbs } from "./record-verbs.ts";
import { Settings } from "./settings.ts";
import { sizes } from "./sizes.ts";
import { StageDashboard } from "./stage-dashboard.ts";
import { Tick } from "./tick.ts";
import { UploadRule } from "./upload-rule.ts";
import type { WatchedBucket } from "./watched-bucket.ts";
import { WorkQueue } from "./work-queue.ts";

export type PipelineStackProps = StackProps & {
  bundles: string;
  stage: string;
  sandboxRecipients: readonly string[];
  reports: WatchedBucket;
  archive: WatchedBucket;
  records: RecordTable;
};

/** Six times the worker's own limit, so that a throttled batch is not handed to a second worker while the first still may start. */
const hiddenFor = (worker: FunctionName): Duration => Duration.seconds(6 * sizes[worker].seconds);
const tries = 3;

export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    const { bundles, stage, sandboxRecipients, reports, archive, records, ...rest } = props;
    super(scope, id, rest);
    const settings = new Settings(this, "Settings");

    const queues = {
      normalize: new WorkQueue(this, "NormalizeQueue", {
        visibility: hiddenFor("normalize"),
        receives: tries,
        patience: Duration.minutes(30),
      }),
      transcribe: new WorkQueue(this, "TranscribeQueue", {
        visibility: hiddenFor("transcribe"),
        receives: tries,
        // A pile of long scans waits its turn.
        patience: Duration.hours(2),
      }),
      classify: new WorkQueue(this, "ClassifyQueue", {
        visibility: hiddenFor("classify"),
        receives: tries,
        patience: Duration.minutes(30),
      }),
      resolve: new WorkQueue(this, "ResolveQueue", {
        visibility: hiddenFor("resolve"),
        receives: tries,
        // A burst of uploads about one bucket becomes a few runs.
        delay: Duration.seconds(2),
        patience: Duration.minutes(30),
      }),
      digest: new WorkQueue(this, "DigestQueue", {
        // An issue that must wait for a bucket being resolved returns its message, which is no failure: sixty tries at a
        // minute's distance outlast three tries of resolve. Lambda refuses a visibility below the function's own limit.
        visibility: Duration.seconds(sizes.digest.seconds),
        receives: 60,
        patience: Duration.hours(1),
      }),
      deliver: new WorkQueue(this, "DeliverQueue", {
        visibility: hiddenFor("deliver"),
        receives: tries,
        patience: Duration.hours(1),
      }),
      mailEvents: new WorkQueue(this, "MailEventsQueue", {
        visibility: hiddenFor("mail-events"),
        receives: tries,
        patience: Duration.minutes(30),
      }),
    };

    const entrance = new HttpEntrance(this, "Entrance");
    const mail = new MailService(this, "Mail", { from: settings.mailFrom, events: queues.mailEvents });

    const house = { RECORD_TABLE: records.tableName, METRICS_NAMESPACE: metricsNamespace(stage) };
    const REPORT_BUCKET = reports.bucketName;
    const ARCHIVE_BUCKET = archive.bucketName;
    const RESOLVE_QUEUE_URL = queues.resolve.queue.queueUrl;
    const DIGEST_QUEUE_URL = queues.digest.queue.queueUrl;
    const functions = new Map<FunctionName, HouseFunction>();
    const make = <F extends FunctionName>(id: string, name: F, environment: EnvOf<F>): HouseFunction => {
      const made = new HouseFunction(this, id, { name, bundles, environment });
      // Every function keeps its part of the books.
      useRecords(made, records, recordVerbs[name]);
      alarmOnOwn(made, stage, name);
      functions.set(name, made);
      return made;
    };

    const normalize = make("Normalize", "normalize", {
      ...house,
      ARCHIVE_BUCKET,
      REPORT_BUCKET,
      NORMALIZE_QUEUE_URL: queues.normalize.queue.queueUrl,
      RESOLVE_QUEUE_URL,
      TRANSCRIBE_QUEUE_URL: queues.transcribe.queue.queueUrl,
      DEFAULT_MARKING: settings.defaultMarking,
    });
    new UploadRule(this, "Uploaded", { bucket: reports, prefix: "incoming/", to: queues.normalize });
    // Few at once: a report that kills its worker takes the rest of its batch back to the queue.
    new Feed(this, "NormalizeFeed", { queue: queues.normalize.queue, worker: normalize, batch: 5, atOnce: 20 });
    readObjects(normalize, reports, "incoming/");
    writeObjects(normalize, archive, "normalized/");
    // A file of many reports is shared out among workers; a part is not shared again, so no chain gets long.
    sendTo(normalize, queues.normalize.queue);
    // What a file no longer holds leaves its incidents.
    sendTo(normalize, queues.resolve.queue);
    // Pictures need more time than the rest of a batch may be kept waiting.
    sendTo(normalize, queues.transcribe.queue);

    const transcribe = make("Transcribe", "transcribe", {
      ...house,
      ARCHIVE_BUCKET,
      REPORT_BUCKET,
      NORMALIZE_QUEUE_URL: queues.normalize.queue.queueUrl,
      DEFAULT_MARKING: settings.defaultMarking,
    });
    new Feed(this, "TranscribeFeed", { queue: queues.transcribe.queue, worker: transcribe, batch: 1, atOnce: 10 });
    readObjects(transcribe, reports, "incoming/");
    writeObjects(transcribe, archive, "normalized/");
    // What came anew while its pictures were looked at is read anew.
    sendTo(transcribe, queues.normalize.queue);

    const classify = make("Classify", "classify", {
      ...house,
      ARCHIVE_BUCKET,
      RESOLVE_QUEUE_URL,
    });
    new UploadRule(this, "Normalized", { bucket: archive, prefix: "normalized/", to: queues.classify });
    new Feed(this, "ClassifyFeed", { queue: queues.classify.queue, worker: classify, batch: 10, atOnce: 20 });
    readObjects(classify, archive, "normalized/");
    sendTo(classify, queues.resolve.queue);

    const resolve = make("Resolve", "resolve", { ...house, RESOLVE_QUEUE_URL });
    new Feed(this, "ResolveFeed", { queue: queues.resolve.queue, worker: resolve, batch: 10, atOnce: 5 });
    sendTo(resolve, queues.resolve.queue);

    const digest = make("Digest", "digest", {
      ...house,
      ARCHIVE_BUCKET,
      DIGEST_QUEUE_URL,
      RESOLVE_QUEUE_URL,
      DELIVER_QUEUE_URL: queues.deliver.queue.queueUrl,
    });
    new Tick(this, "Tick", { wakes: digest });
    new Feed(this, "DigestFeed", { queue: queues.digest.queue, worker: digest, batch: 1, atOnce: 2 });
    readObjects(digest, archive, "issues/");
    writeObjects(digest, archive, "issues/");
    sendTo(digest, queues.digest.queue);
    // Buckets that stay dirty are asked for again: their message may have died with a worker.
    sendTo(digest, queues.resolve.queue);
    sendTo(digest, queues.deliver.queue);

    const deliver = make("Deliver", "deliver", {
      ...house,
      ARCHIVE_BUCKET,
      MAIL_FROM: settings.mailFrom,
      MAIL_CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      PUBLIC_URL: entrance.url,
    });
    // Two at once is the least a mapping allows; the function paces itself to the account's sending rate.
    new Feed(this, "DeliverFeed", { queue: queues.deliver.queue, worker: deliver, batch: 5, atOnce: 2 });
    readObjects(deliver, archive, "issues/");
    mail.allowSending(deliver, sandboxRecipients);

    const mailEvents = make("MailEvents", "mail-events", house);
    new Feed(this, "MailEventsFeed", { queue: queues.mailEvents.queue, worker: mailEvents, batch: 10, atOnce: 2 });

    const failed = make("Failed", "failed", house);
    for (const [name, { dead }] of Object.entries(queues)) {
      new Feed(failed, `${name}Feed`, { queue: dead, worker: failed, batch: 10, atOnce: 2 });
    }

    const api = make("Api", "api", {
      ...house,
      ARCHIVE_BUCKET,
      REPORT_BUCKET,
      NORMALIZE_QUEUE_URL: queues.normalize.queue.queueUrl,
      TRANSCRIBE_QUEUE_URL: queues.transcribe.queue.queueUrl,
      CLASSIFY_QUEUE_URL: queues.classify.queue.queueUrl,
      RESOLVE_QUEUE_URL,
      DIGEST_QUEUE_URL,
      DELIVER_QUEUE_URL: queues.deliver.queue.queueUrl,
      MAIL_EVENTS_QUEUE_URL: queues.mailEvents.queue.queueUrl,
      AUTH_ISSUER: settings.authIssuer,
      AUTH_AUDIENCE: settings.authAudience,
      AUTH_JWKS: settings.authJwks,
    });
    entrance.leadsTo(api);
    readObjects(api, reports, "incoming/");
    // What a presigned upload may do is what its signer may do.
    writeObjects(api, reports, "incoming/");
    readObjects(api, archive, "normalized/");
    readObjects(api, archive, "issues/");
    // Deletion on request.
    removeObjects(api, reports, "incoming/");
    removeObjects(api, archive, "normalized/");
    // Asks for issues, tries failures again, tells what waits.
    for (const { queue } of Object.values(queues)) lookAfter(api, queue);

    // Last: they take up every alarm made before them.
    const alarms = this.node.findAll().filter((each) => each instanceof HouseAlarm);
    new AlarmTopic(this, "Alarms", { alarms });
    new StageDashboard(this, "Dashboard", { stage, functions, queues, entrance, mail, alarms });
    new CfnOutput(this, "ApiUrl", { value: entrance.url });
    new CfnOutput(this, "ReportBucketName", { value: reports.bucketName });
  }
}
