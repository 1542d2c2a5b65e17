/** The embedded servers as `npm start` runs them, in processes of their own, so that their work is not counted as ours. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulators } from "../../infra/local/emulators.ts";
import type { Cloud, Endpoint } from "../support/embedded.ts";

const region = "eu-central-1";

/** DynamoDB, S3 and SQS on a folder that is thrown away. */
export const startServers = async (): Promise<Cloud> => {
  const folder = mkdtempSync(join(tmpdir(), "threat-digest-bench-"));
  const emulators = await startEmulators(region, folder, () => {});
  const at = (endpoint: string): Endpoint => ({
    endpoint,
    region,
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  });
  return {
    dynamo: at(emulators.records),
    s3: at(emulators.objects),
    sqs: at(emulators.objects),
    async stop() {
      await emulators.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
