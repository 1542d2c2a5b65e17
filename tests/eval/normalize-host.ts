/** The process that reads one dangerous file after the other for its parent. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import { normalizeFile } from "./stages.ts";

const taskSchema = z.object({ key: z.string(), bytes: z.instanceof(Uint8Array) });

process.on("disconnect", () => process.exit(0));
process.on("message", async (message) => {
  const { key, bytes } = taskSchema.parse(message);
  const answer = await normalizeFile(key, bytes).then(
    (report) => ({ report }),
    (error: unknown) => (error instanceof Problem ? { problem: error.code } : { crashed: String(error) }),
  );
  process.send?.(answer);
});
