/** Where the system answers: what `npm start` left in endpoints.json, or a deployed API and its token. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "./advice.ts";

/** How to reach the bucket directly. */
export type BucketEndpoint = {
  s3: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

export type Endpoints = {
  api: string;
  tokens: { reader: string; analyst: string; admin: string };
  prefix: string;
  /** Null for a deployed system: files go through grants of its API, and nobody needs a key of the account. */
  uploads: BucketEndpoint | null;
};

/** `endpoints.json`, as the stack writes it. */
type File = BucketEndpoint & Pick<Endpoints, "api" | "tokens" | "prefix">;

const needed = ["s3", "bucket", "prefix", "api", "region", "accessKeyId", "secretAccessKey"] as const;

/** What to do when nothing answers. */
export const notRunning = (because: string, cause?: unknown): Advice =>
  new Advice(`${because}\nStart the stack in another terminal with: npm start`, 1, cause);

const isFile = (value: unknown): value is File =>
  typeof value === "object" &&
  value !== null &&
  needed.every((name) => typeof Reflect.get(value, name) === "string") &&
  typeof Reflect.get(value, "tokens") === "object";

/** A running stack's endpoints as the verbs use them. */
export const localEndpoints = ({ api, tokens, prefix, ...uploads }: File): Endpoints => ({
  api,
  tokens,
  prefix,
  uploads,
});

const inFolder = (data: string): Endpoints => {
  const file = join(data, "endpoints.json");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw notRunning(`No stack is running here: there is no ${file}.`, error);
  }
  try {
    const read: unknown = JSON.parse(text);
    if (isFile(read)) return localEndpoints(read);
  } catch {
    // Half a file: its writer was stopped.
  }
  throw notRunning(`${file} cannot be read.`);
};

/** One token for every role: the token itself says what its holder may do. */
const deployed = (url: string, token: string | undefined): Endpoints => {
  if (!/^https?:\/\//.test(url)) throw new Advice(`--api takes the https address of an API, not "${url}".`, 2);
  if (!token) throw new Advice("Put a token of that system into the variable THREAT_DIGEST_TOKEN.", 2);
  return {
    api: url.replace(/\/+$/, ""),
    tokens: { reader: token, analyst: token, admin: token },
    prefix: "incoming/",
    uploads: null,
  };
};

/** The system a command line means: `--api` or THREAT_DIGEST_API, else the stack whose data lie in `data`. */
export const readEndpoints = ({ data, api }: { data: string; api?: string | undefined }): Endpoints => {
  const url = api ?? process.env["THREAT_DIGEST_API"];
  return url === undefined || url === "" ? inFolder(data) : deployed(url, process.env["THREAT_DIGEST_TOKEN"]);
};
