/** Embedded AWS bodies for tests: DynamoDB from dynalite, S3 and SQS from fauxqs, all in memory, on free ports. */
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { startFauxqs } from "fauxqs";

/** Settings for SDK clients of one service. */
export type Endpoint = {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
};

export type Cloud = { dynamo: Endpoint; s3: Endpoint; sqs: Endpoint; stop: () => Promise<void> };

export const endpointAt = (port: number): Endpoint => ({
  endpoint: `http://127.0.0.1:${port}`,
  region: "eu-central-1",
  credentials: { accessKeyId: "local", secretAccessKey: "local" },
});

export const embeddedCloud = async (): Promise<Cloud> => {
  const database = dynalite({ createTableMs: 0, deleteTableMs: 0 });
  await new Promise<void>((ready) => database.listen(0, "127.0.0.1", () => ready()));
  const objects = await startFauxqs({ port: 0, logger: false });
  const host = endpointAt(objects.port);
  return {
    dynamo: endpointAt((database.address() as AddressInfo).port),
    s3: host,
    sqs: host,
    async stop() {
      await objects.stop();
      await new Promise<void>((done) => database.close(() => done()));
    },
  };
};
