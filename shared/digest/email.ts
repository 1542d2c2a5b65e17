/** One issue as a mail: subject, text and HTML from the same page. */

import { printHtml } from "./email/html-printer.ts";
import { pageOf, type Reader } from "./email/page.ts";
import { printText } from "./email/text-printer.ts";
import type { Issue } from "./issue.ts";

export type { Reader };
export type Rendered = { subject: string; text: string; html: string };

/** Without a reader the issue is rendered as an archive shows it, without links of anybody's own. */
export const render = (issue: Issue, reader?: Reader): Rendered => {
  const page = pageOf(issue, reader);
  const preview = issue.bottomLine.map(({ text }) => text).join(" ");
  return { subject: issue.subject, text: printText(page), html: printHtml(page, issue.subject, preview) };
};
