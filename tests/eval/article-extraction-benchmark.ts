/** article-extraction-benchmark: the body text of a news page, by normalize. */
import { z } from "zod";
import { loadParsers } from "../../functions/entry/parsers.ts";
import { Problem } from "../../shared/errors.ts";
import { normalize } from "../../shared/text/normalize.ts";
import type { Adapter } from "./adapter.ts";

const row = z.object({ id: z.string() });

export const adapter: Adapter = {
  corpus: "article-extraction-benchmark",
  async *predict(task) {
    const parsers = await loadParsers();
    for (const { id } of task.rows(row)) {
      const bytes = task.bytes(`html/${id}.html`);
      const arrival = {
        bucket: "eval",
        key: `${id}.html`,
        member: null,
        bytes,
        size: bytes.length,
        received: "2026-01-01T00:00:00.000Z",
        metadata: {},
        contentType: undefined,
        defaultMarking: "TLP:AMBER+STRICT" as const,
      };
      try {
        yield { id, text: (await normalize(arrival, parsers)).text };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        yield { id, text: "" };
      }
    }
  },
};
