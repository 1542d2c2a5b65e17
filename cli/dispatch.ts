/** The verbs: each is one file beside this one, loaded when it is asked for; what goes wrong becomes advice. */
import { Refusal } from "../infra/local/refusal.ts";
import { Advice } from "./advice.ts";
import { nearest } from "./nearest.ts";

type Verb = { says: string; load: () => Promise<{ run: (args: string[]) => Promise<number> }> };

const verbs: Record<string, Verb> = {
  start: { says: "run the whole system on this machine, until Ctrl-C", load: () => import("./start.ts") },
  demo: { says: "run it once over some reports, up to the mail", load: () => import("./demo.ts") },
  ingest: { says: "upload reports and wait until they can be asked about", load: () => import("./ingest.ts") },
  query: { says: "list incidents that match a filter", load: () => import("./query.ts") },
  explain: { says: "show everything read in a report, with quote and rule", load: () => import("./explain.ts") },
  failures: { says: "list what could not be read, and why", load: () => import("./failures.ts") },
  status: { says: "show what waits, what failed and what came last", load: () => import("./status.ts") },
  trace: { says: "tell the story of one report, from upload to mail", load: () => import("./trace.ts") },
  retry: { says: "try one failure again", load: () => import("./retry.ts") },
  redrive: { says: "try all failures of a kind again", load: () => import("./redrive.ts") },
  delete: { says: "delete a report and all that came from it", load: () => import("./delete.ts") },
  digest: { says: "build and print the issue of a period", load: () => import("./digest.ts") },
};

const help = `threat-digest: reports in a bucket become graded incidents, a threat-assessment mail and an API.

Usage: threat-digest <verb> [options]

${Object.entries(verbs)
  .map(([name, { says }]) => `  ${name.padEnd(10)}${says}`)
  .join("\n")}

threat-digest <verb> --help tells more. All verbs but start and demo talk to a running stack
(\`npm start\`); --data DIR names its data folder when it is not .local. --api URL, or the variable
THREAT_DIGEST_API, names a deployed system instead, with a token in THREAT_DIGEST_TOKEN.`;

const unknown = (name: string): Advice => {
  const meant = nearest(name, Object.keys(verbs));
  const hint = meant === undefined ? `It can: ${Object.keys(verbs).join(", ")}.` : `Did you mean ${meant}?`;
  return new Advice(`threat-digest cannot "${name}". ${hint}\nSee: threat-digest --help`, 2);
};

/** Runs one command line; answers the exit code. */
export const dispatch = async (args: readonly string[]): Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    process.stdout.write(`${help}\n`);
    return 0;
  }
  try {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (!verb) throw unknown(name);
    return await (await verb.load()).run(rest);
  } catch (error) {
    if (error instanceof Advice) {
      process.stderr.write(`${error.message}\n`);
      return error.exit;
    }
    if (error instanceof Refusal) {
      process.stderr.write(`${error.message}\n`);
      return 1;
    }
    process.stderr.write(`threat-digest ${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
    if (process.env["DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return 1;
  }
};
