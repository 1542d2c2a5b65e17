/** An OpenDocument text: its body in order, and who made it when. */
import { Problem } from "../../errors.ts";
import { propertiesIn } from "../document-properties.ts";
import { withinLimits } from "../document-xml.ts";
import { passagesOfOdt } from "../odt.ts";
import { openPackage } from "../package-parts.ts";
import type { Decoder } from "./decoder.ts";

export const odt: Decoder = async ({ bytes, key }, all) => {
  const parsers = { ...all, xml: withinLimits(all.xml, key) };
  const { part } = openPackage({ bytes, key, kind: "odt" }, parsers);
  if (/<manifest:encryption-data\b/.test(part("META-INF/manifest.xml") ?? ""))
    throw new Problem("report.encrypted", { key, kind: "odt" });
  const content = part("content.xml");
  if (content === undefined) throw new Problem("report.unreadable", { key, kind: "odt" });
  const about = propertiesIn(part("meta.xml") ?? "", parsers);
  const author = about["initial-creator"] ?? about["creator"];
  const created = about["creation-date"] ?? about["date"];
  return {
    kind: "odt",
    passages: passagesOfOdt(content, parsers),
    properties: {
      ...(about["title"] !== undefined && { title: about["title"] }),
      ...(author !== undefined && { author }),
      ...(created !== undefined && { created }),
    },
  };
};
