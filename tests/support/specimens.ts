/** Made-up reports, texts and facts for tests of records and functions. */
import type { Subscription } from "../../shared/digest/subscription.ts";
import type { Claim } from "../../shared/facts/claim.ts";
import type { Facts } from "../../shared/facts/facts.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import type { Incident } from "../../shared/incident/incident.ts";
import type { Report } from "../../shared/report/report.ts";
import type { NormalizedReport } from "../../shared/text/normalized-report.ts";

const osh = {
  id: "1527534",
  name: "Osh",
  country: "KG",
  lat: 40.5,
  lon: 72.8,
  precision: "town" as const,
  runnersUp: [],
};

export const aReport = (change: Partial<Report> = {}): Report => ({
  id: "aaaaaaaaaaaa",
  version: "111111111111",
  key: "incoming/a.txt",
  received: "2031-03-10T12:00:00.000Z",
  arrived: "2031-03-10T12:00:00.000Z",
  receivedBasis: "upload",
  published: { from: "2031-03-10", to: "2031-03-10", precision: "day", basis: "stated" },
  publishedBasis: "metadata",
  title: "Grenade thrown in Osh",
  authors: [],
  publisher: "Invented Gazette",
  sourceUrl: null,
  language: "en",
  marking: "TLP:GREEN",
  kind: "txt",
  size: 120,
  state: "normalized",
  relevant: false,
  origin: { credits: [], cites: [] },
  ...change,
});

export const aText = (
  report: Report = aReport(),
  text = "A grenade was thrown in Osh on Sunday.",
): NormalizedReport => ({
  report,
  text,
  blocks: [{ span: { start: 0, end: text.length }, kind: "paragraph" }],
  fingerprint: {
    exact: `exact-${report.id}`,
    bands: [`band-${report.id}`],
    signature: [1, 2, 3],
    story: [
      ["osh", 0.8],
      ["grenade", 0.6],
    ],
  },
});

export const aMention = (change: Partial<Mention> = {}): Mention => ({
  id: "20310309-aaaaaaaaaaaa-0",
  report: "aaaaaaaaaaaa",
  type: "grenade",
  tags: [],
  stage: "accomplished",
  timeStatus: "news",
  when: { from: "2031-03-09", to: "2031-03-09", precision: "day", basis: "relative-to-publication" },
  places: [osh],
  actors: [],
  weapon: "grenade",
  evidence: [{ span: { start: 0, end: 10 }, quote: "A grenade ", rule: "specimen" }],
  ...change,
});

export const aClaim = (change: Partial<Claim> = {}): Claim => ({
  id: "aaaaaaaaaaaa-c0-happened",
  report: "aaaaaaaaaaaa",
  mention: "20310309-aaaaaaaaaaaa-0",
  speaker: { name: "Invented Gazette", role: "media" },
  cue: "",
  stance: "asserts",
  field: "happened",
  content: { start: 0, end: 10 },
  said: null,
  opposes: [],
  evidence: [{ span: { start: 0, end: 10 }, quote: "A grenade ", rule: "specimen" }],
  ...change,
});

export const someFacts = (report: Report, mentions: Mention[], claims: Claim[] = [], rules = "r1"): Facts => ({
  report: report.id,
  version: report.version,
  rules,
  relevant: mentions.length > 0,
  relevance: "specimen",
  mentions,
  claims,
  notices: [],
  toponyms: [],
  cites: [],
});

export const anIncident = (change: Partial<Incident> = {}): Incident => ({
  id: "20310309-aaaaaaaaaaaa-0",
  aliases: ["20310309-aaaaaaaaaaaa-0"],
  type: "grenade",
  tags: [],
  stage: "accomplished",
  when: { from: "2031-03-09", to: "2031-03-09", precision: "day", basis: "stated" },
  place: osh,
  actors: [],
  counts: {},
  mentions: ["20310309-aaaaaaaaaaaa-0"],
  origins: [{ key: "invented-gazette", publisher: "Invented Gazette", reports: ["aaaaaaaaaaaa"] }],
  severity: { value: 0, reasons: [] },
  grade: { reliability: "F", credibility: 3, reasons: [], perField: {} },
  contested: [],
  headline: "Invented Gazette reported that a grenade was thrown in Osh.",
  quotes: [],
  current: true,
  known: "2031-03-10T12:00:00.000Z",
  updated: "2031-03-10T12:00:00.000Z",
  reviews: [],
  marking: "TLP:GREEN",
  ...change,
});

export const aSubscription = (change: Partial<Subscription> = {}): Subscription => ({
  id: "r1",
  email: "reader@example.org",
  name: "Central Asia",
  filter: "",
  cadence: "weekly",
  zone: "UTC",
  clearance: "TLP:GREEN",
  quiet: "short",
  token: "0123456789abcdef0123456789abcdef",
  state: "active",
  created: "2031-03-01T00:00:00.000Z",
  ...change,
});
