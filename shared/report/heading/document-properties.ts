/** Properties of PDF and Word files. The day a file was made stands for publication only when nothing else tells. */
import { readDate } from "../dates.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { clean, isPerson, peopleIn } from "./names.ts";

/** Titles that programs write by themselves. */
const junk =
  /^(?:untitled|microsoft (?:word|powerpoint|excel)|document\d*|slide \d|powerpoint presentation|title|\(anonymous\)|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|txt|xlsx?|pptx?|html?|tmp)$)/i;

export const documentProperties: HeadingRule = {
  id: "properties",
  read({ decoded, received }) {
    const { properties } = decoded;
    const found: Finding = {};
    if (properties === undefined) return found;
    const title = clean(properties["title"] ?? "");
    if (title.length >= 4 && title.length <= 250 && !junk.test(title)) found.title = title;
    const author = clean(properties["author"] ?? properties["creator"] ?? "");
    if (isPerson(author)) found.authors = [author];
    else if (peopleIn(author).length > 0) found.authors = peopleIn(author);
    const company = clean(properties["company"] ?? properties["publisher"] ?? "");
    if (company !== "") found.publisher = company;
    const date = readDate(properties["created"] ?? properties["creationdate"] ?? "");
    if (date !== null && date.precision === "day" && date.from <= received.slice(0, 10)) found.published = date;
    return found;
  },
};
