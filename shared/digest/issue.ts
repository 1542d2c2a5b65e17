/** A digest issue as a model: everything that render turns into text and HTML, every value traceable to ids. */
import type { Marking } from "../report/marking.ts";

export const levels = ["LOW", "GUARDED", "ELEVATED", "HIGH", "SEVERE"] as const;
export type Level = (typeof levels)[number];

/** A sentence of the issue with the ids it rests on. */
export type Line = { text: string; ids: string[] };

/** The level an earlier issue gave a place. */
export type GivenLevel = { level: Level; issue: number; window: string };

/** How a place's level came about. */
export type PlaceLevel = {
  /** ISO country. */
  place: string;
  name: string;
  level: Level | "insufficient reporting";
  /** Last level an earlier issue gave; null when none did. */
  before: Level | null;
  /** The level that stands after this issue, and the issue that gave it. */
  given: { level: Level; issue: number; window: string } | null;
  trend: "deteriorated" | "improved" | "unchanged" | "new";
  watch: boolean;
  score: number;
  median: number | null;
  /** Each step of the method that spoke, in order. */
  reasons: string[];
  /** The one reason the level is what it is, in plain words. */
  because: string;
  /** What would raise it and what would lower it at the next issue; empty without a level. */
  turning: string[];
  incidents: number;
  incidentsBefore: number;
  incidentsMedian: number | null;
  killed: { min: number; max: number | null };
  reports: number;
  drivers: string[];
};

export type IncidentRow = {
  id: string;
  date: string;
  place: string;
  type: string;
  sentence: string;
  counts: string;
  /** `F3`: reliability and credibility. */
  grade: string;
  severity: number;
  origins: number;
  reports: number;
  quote: string;
  /** What a reader must know of the quote; absent when there is nothing. */
  caveat?: string;
};

export type Contested = { about: string; sides: { speaker: string; says: string; ids: string[] }[] };

/**
 * What the issue rests on. It reconciles: received = relevant + irrelevant + duplicates + quarantined + failed + pending;
 * every other number is a part of these, told for itself.
 */
export type Coverage = {
  received: number;
  relevant: number;
  irrelevant: number;
  /** Copies of another report. */
  duplicates: number;
  /** Files that could not be read; their bytes are kept. */
  quarantined: number;
  failed: number;
  /** Still in the works when the issue was built. */
  pending: number;
  /** Reports without a publication date: their happenings score nowhere. */
  undated: number;
  unreadLanguages: Record<string, number>;
  publishers: number;
  /** Publishers of at least half of the earlier windows that sent nothing in this one. */
  silent: string[];
  /** Incidents listed but not scored, because they belong to an earlier period. */
  late: number;
};

export type Issue = {
  id: string;
  /** Hash of scope, cadence, zone and clearance: issues are numbered within it. */
  series: string;
  number: number;
  /** Scope in words: "Central Asia". */
  name: string;
  filter: string;
  cadence: "daily" | "weekly" | "monthly";
  zone: string;
  clearance: Marking;
  /** Strictest marking of what it holds. */
  marking: Marking;
  /** Half-open window, ISO instants. */
  from: string;
  to: string;
  created: string;
  preview: boolean;
  quiet: boolean;
  methodVersion: string;
  subject: string;
  bottomLine: Line[];
  judgements: { judgement: Line; basis: Line }[];
  noJudgement: string | null;
  changed: PlaceLevel[];
  incidents: IncidentRow[];
  incidentsLeftOut: number;
  updates: Line[];
  contested: Contested[];
  responses: IncidentRow[];
  numbers: {
    label: string;
    group: "type" | "place" | "actor";
    now: number;
    before: number | null;
    median: number | null;
  }[];
  outlook: Line[];
  background: Line[];
  undated: Line[];
  coverage: Coverage;
  corrections: Line[];
};
