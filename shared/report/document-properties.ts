/** Properties of office documents, `<dc:title>text</dc:title>`, by local name; the first of a name counts. */
import type { Parsers } from "./parsers.ts";

export const propertiesIn = (xml: string, parsers: Pick<Parsers, "xml">): Record<string, string> => {
  const found: Record<string, string> = {};
  let name = "";
  let text = "";
  parsers.xml(xml, {
    open: (tag) => {
      name = tag.replace(/^.*:/, "");
      text = "";
    },
    text: (data) => {
      text += data;
    },
    close: () => {
      if (name !== "" && text.trim() !== "") found[name] ??= text.trim();
      name = "";
    },
  });
  return found;
};
