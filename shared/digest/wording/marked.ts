/** The marking stands in the subject, at the top and at the end; the mail is whole, plain and under 100 KB. */
import { render } from "../email.ts";
import type { Finding, Rule } from "./rule.ts";

/** Bytes of the HTML part. */
const mostBytes = 100_000;
/** Columns of the text part. */
const mostColumns = 76;

const finding = (text: string): Finding => ({ rule: "marked", section: "mail", text });

export const marked: Rule = {
  id: "marked",
  check: (issue) => {
    const { subject, text, html } = render(issue);
    const lines = text.trimEnd().split("\n");
    const longest = lines.find((line) => line.length > mostColumns && line.includes(" "));
    return [
      ...(subject.startsWith(`[${issue.marking}]`) ? [] : [finding("no marking in the subject")]),
      ...(/[\r\n]/u.test(subject) ? [finding("line break in the subject")] : []),
      ...(lines[0]?.includes(issue.marking) && lines.at(-1)?.includes(issue.marking)
        ? []
        : [finding("text not marked at both ends")]),
      ...(html.split(issue.marking).length > 2 ? [] : [finding("HTML not marked at both ends")]),
      ...(Buffer.byteLength(html) < mostBytes ? [] : [finding(`HTML part over ${mostBytes} bytes`)]),
      ...(/<(?:script|img|iframe|link)\b/iu.test(html) ? [finding("scripts or pictures in the HTML part")] : []),
      ...(longest === undefined ? [] : [finding(`line over ${mostColumns} columns: ${longest}`)]),
    ];
  },
};
