/** What an adapter is: it turns a corpus's texts into the prediction lines its scorer reads, by the product's own stages. */
import type { ZodType } from "zod";
import type { Fault } from "./faults.ts";
import type { Line } from "./line.ts";

/** One gold file of a corpus, with what lies beside it. */
export type Task = {
  /** Folder of the corpus: the gold file, `html/` or `files/` lie in it. */
  folder: string;
  /** Path of the gold file. */
  gold: string;
  /** `platinum` for `gold.platinum.jsonl.gz`; `""` where a corpus has one gold file. */
  goldName: string;
  /** The gold rows, read by a schema that names only what the adapter may look at: never the answers. */
  rows<Row>(schema: ZodType<Row>): Row[];
  /** Bytes of a file beside the gold, unzipped when it is stored as `<name>.gz`: `bytes("html/ab12.html")`. */
  bytes(name: string): Uint8Array;
};

/** One corpus's adapter, exported as `adapter` by `tests/eval/<corpus>.ts`. */
export type Adapter = {
  corpus: string;
  /** One prediction line a gold row, as objects; each carries the row's id in the corpus's own field. */
  predict(task: Task): Iterable<object> | AsyncIterable<object> | Promise<object[]>;
  /** What the lines got wrong, for people to read: only here are the answers looked at. */
  errors?(gold: readonly Line[], predicted: readonly Line[]): readonly Fault[] | Promise<readonly Fault[]>;
};
