/** Finds the gold files of a corpus folder and reads what lies beside them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type ZodType, z } from "zod";
import type { Task } from "./adapter.ts";
import type { Line } from "./line.ts";

const goldFile = /^(?:dev\.jsonl|gold(?:\.(?<name>.+?))?\.jsonl)(?:\.gz)?$/;

const unzipped = (path: string): Buffer => {
  const raw = readFileSync(path);
  return raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
};

const readRows = <Row>(path: string, schema: ZodType<Row>): Row[] =>
  unzipped(path)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));

/** A gold or prediction file whole, answers and all: for showing faults. */
export const linesOf = (path: string): Line[] => readRows(path, z.looseObject({ id: z.string() }));

const readBeside = (folder: string, name: string): Uint8Array => {
  const path = join(folder, name);
  // Plain bytes, as the bucket hands them over: a Buffer is refused by some parsers.
  return new Uint8Array(unzipped(existsSync(path) ? path : `${path}.gz`));
};

const taskOf = (folder: string, file: string): Task => ({
  folder,
  gold: join(folder, file),
  goldName: goldFile.exec(file)?.groups?.["name"] ?? "",
  rows: (schema) => readRows(join(folder, file), schema),
  bytes: (name) => readBeside(folder, name),
});

/** The gold files of a corpus folder in name order; the seed reports have one, which their scorer finds itself. */
export const tasksOf = (folder: string): Task[] => {
  if (basename(folder) === "seeds" || existsSync(join(folder, "expected.json")))
    return [taskOf(folder, "expected.json")];
  return readdirSync(folder)
    .filter((file) => goldFile.test(file))
    .sort()
    .map((file) => taskOf(folder, file));
};
