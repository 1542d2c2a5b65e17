/** Embedded AWS bodies for tests: DynamoDB from dynalite, S3 and SQS from fauxqs, SES from its emulator, in memory, on free ports. */
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import dynalite from "dynalite";
import { startFauxqs } from "fauxqs";

/** A mail as the SES emulator's store shows it. */
export type StoredMail = {
  messageId: string;
  subject: string;
  destination: { to: string[] };
  body: { text?: string; html?: string };
};

/** Settings for SDK clients of one service. */
export type Endpoint = {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
};

export type Cloud = { dynamo: Endpoint; s3: Endpoint; sqs: Endpoint; stop: () => Promise<void> };
export type Mailbox = { ses: Endpoint; mails: () => Promise<StoredMail[]>; stop: () => Promise<void> };

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

// CommonJS with a default export: what `import` makes of it differs between Node and vitest.
const { default: startSes } = createRequire(import.meta.url)("aws-ses-v2-local") as {
  default: (settings: { host: string; port: number }) => Promise<Server>;
};

/** The mails of the emulator are kept per process: count them by address. */
export const embeddedMailbox = async (): Promise<Mailbox> => {
  const server = await startSes({ host: "127.0.0.1", port: 0 });
  const host = endpointAt((server.address() as AddressInfo).port);
  return {
    ses: host,
    async mails() {
      const store = (await (await fetch(`${host.endpoint}/store`)).json()) as { emails: StoredMail[] };
      return store.emails;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
};
