/** A Word document: all of its body in order, its notes after it, and its core properties. */
import { Problem } from "../../errors.ts";
import { propertiesIn } from "../document-properties.ts";
import { withinLimits } from "../document-xml.ts";
import { docxPassages, docxStyles } from "../docx-body.ts";
import { openPackage } from "../package-parts.ts";
import { linesOfPage } from "../page-lines.ts";
import type { Parsers } from "../parsers.ts";
import type { Passage } from "../passage.ts";
import type { Decoder } from "./decoder.ts";

/** Parts by relation id, as paths from the package's root. */
const relationsIn = (xml: string, folder: string, parsers: Pick<Parsers, "xml">): Map<string, string> => {
  const targets = new Map<string, string>();
  parsers.xml(xml, {
    open(tag, attributes) {
      if (tag !== "relationship" || attributes["targetmode"]?.toLowerCase() === "external") return;
      const target = attributes["target"] ?? "";
      targets.set(attributes["id"] ?? "", target.startsWith("/") ? target.slice(1) : `${folder}${target}`);
    },
    text() {},
    close() {},
  });
  return targets;
};

/** Moved text stands twice, where it was and where it went; where nothing of it arrived it is still where it was. */
const withMovesDone = (xml: string): string =>
  /<w:moveTo\b[^>]*>(?:(?!<\/w:moveTo>)[\s\S])*?<w:t[ >]/.test(xml)
    ? xml.replace(/(<\/?w:)moveFrom(?=[ >])/g, "$1del")
    : xml;

export const docx: Decoder = async ({ bytes, key }, all) => {
  const parsers = { ...all, xml: withinLimits(all.xml, key) };
  const { names, part } = openPackage({ bytes, key, kind: "docx" }, parsers);
  const main = names.find((name) => /^word\/document\d*\.xml$/.test(name));
  const body = main === undefined ? undefined : part(main);
  if (body === undefined) throw new Problem("report.unreadable", { key, kind: "docx" });
  const relations = relationsIn(part(`word/_rels/${main?.slice("word/".length)}.rels`) ?? "", "word/", parsers);
  /** A document of another format that was put into this one whole. */
  const chunk = (relation: string): Passage[] => {
    const name = relations.get(relation);
    const text = name !== undefined && /\.(?:x?html?|txt)$/i.test(name) ? part(name) : undefined;
    if (text === undefined) return [];
    return linesOfPage(text, parsers).map(({ kind, text }) => ({ kind, text }));
  };
  const styles = docxStyles(part("word/styles.xml") ?? "", parsers);
  const read = (xml: string | undefined): Passage[] =>
    xml === undefined ? [] : docxPassages(withMovesDone(xml), styles, chunk, parsers);
  return {
    kind: "docx",
    passages: [...read(body), ...read(part("word/footnotes.xml")), ...read(part("word/endnotes.xml"))],
    properties: Object.fromEntries(
      ["docProps/core.xml", "docProps/app.xml"]
        .flatMap((name) => Object.entries(propertiesIn(part(name) ?? "", parsers)))
        .map(([name, value]) => [name.toLowerCase(), value]),
    ),
  };
};
