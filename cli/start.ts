/** `threat-digest start`: runs the whole system on this machine until Ctrl-C. */
import { join, relative } from "node:path";
import { Refusal } from "../infra/local/refusal.ts";
import { bootStack, type Endpoints, type Stack } from "../infra/local/stack.ts";
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { openBucket } from "./bucket.ts";
import { localEndpoints } from "./endpoints.ts";
import { takeIn } from "./intake.ts";
import { readNumber, readOptions } from "./options.ts";
import { bold, counted, dim, say, tell } from "./terminal.ts";
import { filesOf, keysOf } from "./upload-keys.ts";

const usage = `
Usage: npm start -- [--data DIR] [--port-base N] [--ephemeral] [--no-samples]
       threat-digest start [...]

Starts the bucket, the queues, the database, all functions, the API and a mailbox on this machine, and reads the
reports in samples/ the first time. Ctrl-C stops it; a later start goes on where this one ended.

  --data DIR      keep everything in DIR (default .local)
  --port-base N   use the ports N (S3), N+1 (API) and N+2 (mailbox); default: the first free ones from 4700
  --ephemeral     keep nothing: a temporary folder that is removed at the end
  --no-samples    leave samples/ alone
`;

const samples = join(import.meta.dirname, "../samples");
const patienceMs = 120_000;

const welcome = (
  { s3, bucket, prefix, watch, api, openapi, mailbox, tokens, ...rest }: Endpoints,
  kept: string,
): string => {
  const { accessKeyId, secretAccessKey, region } = rest;
  const near = (path: string): string => {
    const short = relative(process.cwd(), path);
    return short.startsWith("..") ? path : short;
  };
  return `
${bold("threat-digest is running.")}

  Upload     ${s3}  bucket ${bucket}, keys under ${prefix}
             ${dim(`access key ${accessKeyId}, secret ${secretAccessKey}, region ${region}, path style`)}
             or drop files into ${near(watch)}
  API        ${api}  ${dim(openapi)}
  Mailbox    ${mailbox}
  Addresses  ${near(join(watch, "../endpoints.json"))}

  Tokens     ${dim("send one as: Authorization: Bearer ...")}
  reader     ${tokens.reader}
  analyst    ${tokens.analyst}
  admin      ${tokens.admin}

In another terminal:
  npx threat-digest ingest FILES...       upload reports and see them read
  npx threat-digest query 'country:KG'    ask for incidents
  npx threat-digest failures              what could not be read, and why
  npx threat-digest digest --from 2018-04-02 --to 2018-04-08 --preview

${kept} Ctrl-C stops.
`;
};

/** Reads the samples once in the life of a data folder. */
const readSamples = async ({ data, endpoints }: Stack): Promise<void> => {
  if (data.isDone("samples")) return;
  const keys = keysOf(filesOf([samples]), `${endpoints.prefix}samples/`);
  const api = openApi(endpoints, "admin");
  const outcomes = await takeIn(keys, {
    api,
    bucket: openBucket(localEndpoints(endpoints), api),
    // Lived through as they were published, not as a pile that arrived today.
    metadata: { load: "as-published" },
    patienceMs,
    done: () => {},
  });
  data.noteDone("samples");
  const read = outcomes.filter(({ state }) => state === "read").length;
  const rest = keys.size - read;
  say(`${read} of ${counted(keys.size, "sample report")} read${rest > 0 ? ", see: npx threat-digest failures" : ""}.`);
};

/** The signal or loss that ends the run. */
const untilTheEnd = (stack: Stack): Promise<number> =>
  new Promise((end) => {
    process.once("SIGINT", () => end(0));
    process.once("SIGTERM", () => end(0));
    void stack.lost.then((part) => {
      tell(`The ${part} emulator has stopped by itself; what was taken in is safe. Start again.`);
      end(1);
    });
  });

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions(
    {
      verb: "start",
      usage,
      options: {
        "port-base": { type: "string" },
        ephemeral: { type: "boolean", default: false },
        "no-samples": { type: "boolean", default: false },
      },
    },
    args,
  );
  if (read === undefined) return 0;
  const { data, ephemeral, "port-base": base, "no-samples": bare } = read.values;
  const options = {
    ...(ephemeral ? {} : { dataDir: data }),
    ...(base === undefined ? {} : { portBase: readNumber("port-base", base, 1) }),
    log: tell,
  };
  const stack = await bootStack(options).catch((error: unknown) => {
    throw error instanceof Refusal ? new Advice(error.message, 1, error) : error;
  });
  const end = untilTheEnd(stack);
  say(welcome(stack.endpoints, ephemeral ? "Nothing is kept." : `Everything is kept in ${data}.`));
  if (!bare) readSamples(stack).catch((error: Error) => tell(`The samples were not read: ${error.message}`));
  const code = await end;
  await stack.stop();
  return code;
};
