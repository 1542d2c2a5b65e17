/** Deletion of a report on request. */
import * as z from "zod";
import { erase } from "../erasure.ts";
import { json, route } from "./route.ts";
import { shown } from "./visible.ts";

const erasedSchema = z.object({
  report: z.string(),
  rows: z.number().int(),
  texts: z.number().int(),
  /** Buckets whose incidents are being worked out anew. */
  buckets: z.array(z.string()),
  note: z.string(),
});

const note =
  "Former versions of the file and its texts stay retrievable for the buckets' version retention (90 days), then go. Issues already sent stay as they were sent.";

export const erasureRoutes = [
  route({
    method: "delete",
    path: "/v1/reports/{id}",
    topic: "operations",
    role: "admin",
    summary: "Delete a report and all that came from it",
    answers: { 200: { says: "What was deleted.", schema: erasedSchema } },
    answer: async ({ ports, who, params }) => {
      const id = params("id");
      const report = shown(who, "report", id, await ports.reports.get(id));
      const erased = await erase(report, ports);
      ports.log.info("erased", { report: id, rows: erased.rows });
      return json({ report: id, ...erased, note });
    },
  }),
];
