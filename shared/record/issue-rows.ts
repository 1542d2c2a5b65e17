/** The head of an issue: what lists and the next issue need without opening the archive. */
import type { Issue } from "../digest/issue.ts";
import type { IssueHead } from "../ports/issue-records.ts";

export const issueHead = (issue: Issue): IssueHead => {
  const { id, series, number, name, from, to, zone, marking, subject, created } = issue;
  return { id, series, number, name, from, to, zone, marking, subject, created };
};
