/** What filters ask of reports and claims: it stands in the mentions beside them. */
import { Problem } from "../../shared/errors.ts";
import type { Claim } from "../../shared/facts/claim.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import { claimFacets, reportFacets } from "../../shared/filter/facets.ts";
import { type Filter, filterFields } from "../../shared/filter/filter.ts";
import { matchesFacets } from "../../shared/filter/match.ts";
import { parseFilter } from "../../shared/filter/parse.ts";
import type { ReportRecords } from "../../shared/ports/report-records.ts";
import type { Report } from "../../shared/report/report.ts";

const dates = new Set(["after", "before"]);

/** A filter on reports or claims; severity is judged of incidents only. */
export const parseReportFilter = (text: string): Filter => {
  const filter = parseFilter(text);
  const odd = filter.find((term) => term.field === "severity");
  if (!odd) return filter;
  const allowed = filterFields.filter((field) => field !== "severity");
  throw new Problem("filter.invalid", { position: odd.position, found: "severity", allowed });
};

/** Reads the mentions of each report once a request. */
export const mentionsOnce = (reports: ReportRecords): ((report: string) => Promise<Mention[]>) => {
  const known = new Map<string, Promise<Mention[]>>();
  return (report) => {
    const mentions = known.get(report) ?? reports.mentions(report);
    known.set(report, mentions);
    return mentions;
  };
};

/** Whether mentions are needed at all: days stand in the record itself. */
const needsMentions = (filter: Filter): boolean => filter.some((term) => !dates.has(term.field));

export const reportMatcher = (filter: Filter, mentionsOf: (report: string) => Promise<Mention[]>) => {
  const needed = needsMentions(filter);
  return async (report: Report): Promise<boolean> =>
    matchesFacets(filter, reportFacets(report, needed ? await mentionsOf(report.id) : []));
};

export const claimMatcher = (filter: Filter, mentionsOf: (report: string) => Promise<Mention[]>) => {
  const needed = needsMentions(filter);
  return async (claim: Claim): Promise<boolean> => {
    const mentions = needed && claim.mention !== undefined ? await mentionsOf(claim.report) : [];
    return matchesFacets(
      filter,
      claimFacets(
        claim,
        mentions.find((mention) => mention.id === claim.mention),
      ),
    );
  };
};
