/** Tries again what could not be done: the very message that failed goes back into its queue. */
import * as z from "zod";
import { queueNames } from "../../shared/config.ts";
import { Problem } from "../../shared/errors.ts";
import type { Failure } from "../../shared/ports/report-records.ts";
import { deliverRequest } from "../events.ts";
import { noteStops } from "../trail.ts";
import { visibleTo } from "./failures.ts";
import { type Ask, json, route } from "./route.ts";

const retriedSchema = z.object({ failure: z.string(), queue: z.enum(queueNames) });

/** Whether its success takes the failure off the list; what else is retried leaves it at once, and comes back if it fails again. */
const clearsItself = ({ id, report, code, stage }: Failure): boolean =>
  report !== null ||
  stage === "normalize" ||
  stage === "transcribe" ||
  (code === "issue.wording" && id.startsWith("issue-"));

/** A mail that was claimed must be given back, or the ledger would refuse it. */
const freeMail = async ({ code, again }: Failure, mayArriveTwice: boolean, { ports }: Pick<Ask, "ports">) => {
  if (code !== "mail.refused" && code !== "mail.unsure") return;
  const { issue, subscription } = deliverRequest.parse(JSON.parse(again?.body ?? ""));
  if (code === "mail.unsure" && !mayArriveTwice) throw new Problem("mail.unsure", { issue, subscription });
  await ports.ledger.release(issue, subscription);
};

export const retryRoutes = [
  route({
    method: "post",
    path: "/v1/failures/{id}/retry",
    topic: "operations",
    role: "analyst",
    summary: "Try again what failed",
    body: z.strictObject({
      mayArriveTwice: z
        .boolean()
        .default(false)
        .meta({ description: "Send a mail of unknown fate again, though it may have arrived." }),
    }),
    answers: { 202: { says: "It lies in its queue again.", schema: retriedSchema } },
    answer: async (ask) => {
      const { ports, params, body } = ask;
      const id = params("id");
      const failure = await ports.failures.get(id);
      if (!failure || !(await visibleTo(ask)(failure))) throw new Problem("record.not-found", { kind: "failure", id });
      const { again } = failure;
      if (again === null) throw new Problem("failure.final", { failure: id });
      await freeMail(failure, body.mayArriveTwice, ask);
      await ports.queues.put(again);
      if (!clearsItself(failure)) await ports.failures.clear(id);
      if (failure.report !== null) {
        const stop = {
          report: failure.report,
          stage: "api",
          outcome: "retried",
          about: { queue: again.queue },
        } as const;
        await noteStops(ports, { ...stop, at: ports.clock().toISOString(), mark: ports.chance() });
      }
      return json({ failure: id, queue: again.queue }, 202);
    },
  }),
];
