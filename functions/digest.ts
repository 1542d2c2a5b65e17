/** digest: a tick finds due subscriptions, a request builds one issue, lints it, archives it and asks deliver to send it. */
import type { SQSEvent } from "aws-lambda";
import type { Log } from "../shared/ports/surroundings.ts";
import { bodyOf, eachAlone } from "./batch.ts";
import { requestDue } from "./due-subscriptions.ts";
import { issueRequest, readBody } from "./events.ts";
import { buildIssue, type IssuePorts } from "./issue-builder.ts";
import { onion } from "./onion.ts";

export type DigestPorts = IssuePorts & { log: Log };
/** What the scheduler sends every 15 minutes. */
type Tick = { tick: true };

export const makeDigest = (ports: DigestPorts) =>
  onion(ports, "digest", async (event: SQSEvent | Tick) => {
    if ("Records" in event) {
      return eachAlone(event, ports.log, (record) =>
        buildIssue(readBody(issueRequest, bodyOf(record), "digest"), ports),
      );
    }
    await requestDue(ports);
    return undefined;
  });
