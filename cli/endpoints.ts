/** Where the running stack answers: what `npm start` left in endpoints.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Advice } from "./advice.ts";

export type Endpoints = {
  s3: string;
  bucket: string;
  prefix: string;
  api: string;
  tokens: { reader: string; analyst: string; admin: string };
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

const needed = ["s3", "bucket", "prefix", "api", "region", "accessKeyId", "secretAccessKey"] as const;

/** What to do when nothing answers. */
export const notRunning = (because: string, cause?: unknown): Advice =>
  new Advice(`${because}\nStart the stack in another terminal with: npm start`, 1, cause);

const isEndpoints = (value: unknown): value is Endpoints =>
  typeof value === "object" &&
  value !== null &&
  needed.every((name) => typeof Reflect.get(value, name) === "string") &&
  typeof Reflect.get(value, "tokens") === "object";

export const readEndpoints = (data: string): Endpoints => {
  const file = join(data, "endpoints.json");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw notRunning(`No stack is running here: there is no ${file}.`, error);
  }
  try {
    const endpoints: unknown = JSON.parse(text);
    if (isEndpoints(endpoints)) return endpoints;
  } catch {
    // Half a file: its writer was stopped.
  }
  throw notRunning(`${file} cannot be read.`);
};
