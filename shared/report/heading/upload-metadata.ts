/** What the uploader said about the report: it stands above what the report says of itself. */
import { readDate } from "../dates.ts";
import { readMarking } from "../marking.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { clean } from "./names.ts";

const isUrl = (value: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value);

export const uploadMetadata: HeadingRule = {
  id: "metadata",
  read({ metadata, received }) {
    const found: Finding = {};
    const { publisher, published, marking, load } = metadata;
    const url = metadata["source-url"];
    if (publisher !== undefined && clean(publisher) !== "") found.publisher = clean(publisher);
    if (published !== undefined && clean(published) !== "") {
      const date = readDate(published);
      if (date !== null && date.from <= received.slice(0, 10)) found.published = date;
      else found.bad = { field: "published", value: published };
    }
    if (url !== undefined && clean(url) !== "") {
      if (isUrl(clean(url))) found.sourceUrl = clean(url);
      else found.bad = { field: "source-url", value: url };
    }
    if (load !== undefined && load !== "as-published") found.bad = { field: "load", value: load };
    if (marking !== undefined && marking.trim() !== "") {
      const label = readMarking(marking);
      if (label !== undefined) found.marking = label;
      else {
        // The uploader wanted it restricted and we cannot read how far: named recipients only.
        found.marking = "TLP:RED";
        found.bad = { field: "marking", value: marking };
      }
    }
    return found;
  },
};
