/** The claim ledger over all reports: who says what. */
import { type Claim, claimSchema } from "../../shared/facts/claim.ts";
import { claimMatcher, mentionsOnce, parseReportFilter } from "./about-reports.ts";
import { filterParameter, listOf, listQuery, pageAnswer, refilled } from "./paging.ts";
import { route } from "./route.ts";
import { seenBy } from "./visible.ts";

export const claimRoutes = [
  route({
    method: "get",
    path: "/v1/claims",
    topic: "claims",
    role: "reader",
    summary:
      "Claims, those of the newest report first; a filter asks about the happening, the speaker and the day it was said",
    query: listQuery.extend({ filter: filterParameter }),
    answers: { 200: { says: "A page of claims.", schema: listOf(claimSchema) } },
    answer: async ({ ports, who, query, url }) => {
      const matches = claimMatcher(parseReportFilter(query.filter), mentionsOnce(ports.reports));
      const readable = new Map<string, Promise<boolean>>();
      const ofReadableReport = (id: string): Promise<boolean> => {
        const known =
          readable.get(id) ?? ports.reports.get(id).then((report) => report !== undefined && seenBy(who)(report));
        readable.set(id, known);
        return known;
      };
      const visible = async (claim: Claim) => (await ofReadableReport(claim.report)) && (await matches(claim));
      return pageAnswer(await refilled((page) => ports.reports.listClaims(page), visible, query), url);
    },
  }),
];
