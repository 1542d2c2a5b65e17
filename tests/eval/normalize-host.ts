/** The process that reads one dangerous file after the other for its parent. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import type { Answer } from "./bounded-reader.ts";
import { unpackFile } from "./stages.ts";

const taskSchema = z.object({ key: z.string(), bytes: z.instanceof(Uint8Array) });

process.on("disconnect", () => process.exit(0));
process.on("message", async (message) => {
  const { key, bytes } = taskSchema.parse(message);
  const answer = await unpackFile(key, bytes).then(
    (found): Answer => ({
      found: found.map((each) =>
        each instanceof Problem ? { problem: each.code } : { report: each.report, text: each.text },
      ),
    }),
    (error: unknown): Answer => ({ crashed: String(error) }),
  );
  process.send?.(answer);
});
