/** Deletion of a report on request. */
import * as z from "zod";
import { erase } from "../erasure.ts";
import { json, route } from "./route.ts";
import { shown } from "./visible.ts";

const erasedSchema = z.object({
  report: z.string(),
  /** With those that lay in it. */
  reports: z.number().int(),
  rows: z.number().int(),
  texts: z.number().int(),
  /** Buckets whose incidents are being worked out anew. */
  buckets: z.array(z.string()),
  /** Reports in it that are still there: ask again to go on. */
  left: z.number().int(),
  note: z.string(),
});

/** An HTTP API gives up after 30 seconds; a large archive is deleted in several goes. */
const patienceMs = 15_000;

const note =
  "Former versions of the file and its texts stay retrievable for the buckets' version retention (90 days), then go. Issues already sent stay as they were sent.";

export const erasureRoutes = [
  route({
    method: "delete",
    path: "/v1/reports/{id}",
    topic: "operations",
    role: "admin",
    summary: "Delete a report and all that came from it",
    answers: {
      200: { says: "What was deleted.", schema: erasedSchema },
      202: { says: "What was deleted so far; ask again to go on.", schema: erasedSchema },
    },
    answer: async ({ ports, who, params }) => {
      const id = params("id");
      const report = shown(who, "report", id, await ports.reports.get(id));
      const erased = await erase(report, ports.clock().getTime() + patienceMs, ports);
      ports.log.info("erased", { report: id, rows: erased.rows });
      return json({ report: id, ...erased, note }, erased.left > 0 ? 202 : 200);
    },
  }),
];
