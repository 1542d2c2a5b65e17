/** redrive: tries all failures of a kind again. */
import { queueNames } from "../shared/config.ts";
import { problemCodes } from "../shared/errors.ts";
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { readEndpoints } from "./endpoints.ts";
import type { ToldFailure } from "./failures.ts";
import { hanging } from "./layout.ts";
import { nearest } from "./nearest.ts";
import { readNumber, readOptions } from "./options.ts";
import { counted, say, sayJson, tell } from "./terminal.ts";

const usage = `
Usage: threat-digest redrive [options]

Puts every message that was given up back into its queue; after an outage, for example. Mails
of unknown fate are left to retry, one by one.

  --stage S     only failures of this stage: normalize, classify, resolve, digest, deliver
  --code C      only failures with this code (message.exhausted); "any" takes all
  --limit N     at most so many (1000)
  --json        what became of each
  --data DIR    data folder of the stack (.local)
  --api URL     a deployed system instead; its token in THREAT_DIGEST_TOKEN`;

const options = {
  stage: { type: "string" },
  code: { type: "string", default: "message.exhausted" },
  limit: { type: "string", default: "1000" },
  json: { type: "boolean", default: false },
} as const;

const oneOf = (name: string, value: string | undefined, allowed: readonly string[]): void => {
  if (value === undefined || allowed.includes(value)) return;
  const meant = nearest(value, allowed);
  throw new Advice(`--${name} takes ${meant ? `${meant}, for example` : allowed.join(", ")}; not "${value}".`, 2);
};

type Redriven = { failure: string; queue: string } | { failure: string; because: string };

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "redrive", usage, options }, args);
  if (!read) return 0;
  const { stage, code, json } = read.values;
  const limit = readNumber("limit", read.values.limit, 1);
  oneOf("stage", stage, queueNames);
  oneOf("code", code, ["any", ...problemCodes]);
  const api = openApi(readEndpoints(read.values));
  const { items } = await api.list<ToldFailure>("/v1/failures", limit);
  const wanted = items.filter(
    (failure) =>
      failure.canRetry &&
      failure.code !== "mail.unsure" &&
      (stage === undefined || failure.stage === stage) &&
      (code === "any" || failure.code === code),
  );
  const redriven: Redriven[] = [];
  for (const { id } of wanted) {
    try {
      redriven.push(await api.post(`/v1/failures/${encodeURIComponent(id)}/retry`, {}));
    } catch (error) {
      if (!(error instanceof Advice)) throw error;
      redriven.push({ failure: id, because: error.message });
    }
  }
  const refused = redriven.filter((one) => "because" in one);
  if (json) sayJson(redriven);
  else for (const { failure, because } of refused) say(hanging(`${failure}  `, because));
  tell(`${counted(redriven.length - refused.length, "failure")} in the queues again, ${refused.length} refused.`);
  return refused.length > 0 ? 1 : 0;
};
