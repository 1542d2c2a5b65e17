/** All that classify reads in one report. */
import type { Claim } from "./claim.ts";
import type { Mention, Toponym } from "./mention.ts";
import type { Notice } from "./notice.ts";

export type Facts = {
  /** Report id and version the facts were read from, and the version of the rules that read them. */
  report: string;
  version: string;
  rules: string;
  /** Whether the report belongs to a threat picture, with the reason in words. */
  relevant: boolean;
  relevance: string;
  mentions: Mention[];
  claims: Claim[];
  /** What is told beside incidents: conduct of state forces, hazards, crime, diplomacy. */
  notices: Notice[];
  toponyms: Toponym[];
  /** Publishers and agencies named as sources. */
  cites: string[];
};
