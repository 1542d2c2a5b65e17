/** The XML of a document within its limits: what lies too deep or tells too much is left before it is held in memory. */
import { Problem } from "../errors.ts";
import { limits } from "./limits.ts";
import type { Parsers } from "./parsers.ts";

/** Throws `report.too-deep` or `report.too-large` where `parse` comes to what passes a limit. */
export const withinLimits =
  (parse: Parsers["xml"], key: string): Parsers["xml"] =>
  (source, sink) => {
    let depth = 0;
    let characters = 0;
    parse(source, {
      open(tag, attributes) {
        depth += 1;
        if (depth > limits.xmlNesting) throw new Problem("report.too-deep", { key, depth, limit: limits.xmlNesting });
        sink.open(tag, attributes);
      },
      text(data) {
        characters += data.length;
        if (characters > limits.xmlCharacters)
          throw new Problem("report.too-large", { key, bytes: characters, limit: limits.xmlCharacters });
        sink.text(data);
      },
      close(tag) {
        depth -= 1;
        sink.close(tag);
      },
    });
  };
