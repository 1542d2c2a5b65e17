/** The head of an issue: what lists and the next issue need without opening the archive. */
import type { Issue } from "../digest/issue.ts";
import type { IssueHead } from "../ports/issue-records.ts";

export const issueHead = ({
  id,
  series,
  number,
  name,
  from,
  to,
  zone,
  marking,
  subject,
  created,
}: Issue): IssueHead => ({
  id,
  series,
  number,
  name,
  from,
  to,
  zone,
  marking,
  subject,
  created,
});
