/** Notes each stop of a report on its trail, whether it ends well or not. */
import type { SQSRecord } from "aws-lambda";
import { Problem } from "../shared/errors.ts";
import type { Clock, Log } from "../shared/ports/surroundings.ts";
import type { Stop, Trail } from "../shared/ports/trail.ts";

export type TrailPorts = { trail: Trail; clock: Clock; log: Log };

/** How a stop ended, in its worker's words. */
export type Ending = Pick<Stop, "outcome" | "code" | "about">;

/** What stands for an error on a trail: the words of a foreign one may quote the report. */
const codeOf = (error: unknown): string =>
  error instanceof Problem ? error.code : error instanceof Error ? error.name : "unknown";

/** A trail that cannot be written is no reason to do the work again. */
export const noteStops = async ({ trail, log }: TrailPorts, ...stops: Stop[]): Promise<void> => {
  try {
    await trail.note(...stops);
  } catch (error) {
    log.warn("trail not written", { stops: stops.length, error });
  }
};

/** Works one message about a report; its end, or the error it goes back with, is noted. */
export const atStop = async (
  ports: TrailPorts,
  { report, stage, record }: { report: string; stage: string; record: SQSRecord },
  work: () => Promise<Ending>,
): Promise<void> => {
  ports.log.about({ correlation: report });
  const began = performance.now();
  const note = (ending: Ending) =>
    noteStops(ports, {
      report,
      stage,
      ...ending,
      at: ports.clock().toISOString(),
      mark: record.messageId,
      attempt: Number(record.attributes.ApproximateReceiveCount),
      ms: Math.round(performance.now() - began),
    });
  try {
    await note(await work());
  } catch (error) {
    await note({ outcome: "failed", code: codeOf(error) });
    throw error;
  }
};
