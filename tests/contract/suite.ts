/** All contracts, run against one cloud. */
import { afterAll, beforeAll, describe } from "vitest";
import type { Cloud } from "../support/embedded.ts";
import { createBucket, createQueue, createTable } from "../support/resources.ts";
import { incidentRecordsContract } from "./incident-records.ts";
import { issueRecordsContract } from "./issue-records.ts";
import { objectsContract, queueContract } from "./objects.ts";
import { reportRecordsContract } from "./report-records.ts";

export const contractSuite = (name: string, start: () => Promise<Cloud>) =>
  describe(name, () => {
    let cloud: Cloud;
    beforeAll(async () => {
      cloud = await start();
    });
    afterAll(() => cloud.stop());

    reportRecordsContract(() => createTable(cloud));
    incidentRecordsContract(() => createTable(cloud));
    issueRecordsContract(() => createTable(cloud));
    objectsContract(() => createBucket(cloud));
    queueContract(() => createQueue(cloud));
  });
