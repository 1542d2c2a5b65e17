/** An issue as a page: the blocks that both the text and the HTML printer know. */
import type { Marking } from "../../report/marking.ts";
import type { Contested, IncidentRow, Line, PlaceLevel } from "../issue.ts";

export type Cell = { text: string; number: boolean };

export type Block =
  | { kind: "banner"; marking: Marking; words: string }
  | {
      kind: "title";
      name: string;
      issue: string;
      facts: { label: string; value: string }[];
      level: PlaceLevel["level"] | null;
      change: string;
    }
  | { kind: "heading"; text: string }
  | { kind: "subheading"; text: string }
  | { kind: "lead"; lines: Line[] }
  | { kind: "note"; text: string }
  | { kind: "bullets"; lines: Line[] }
  | { kind: "judgements"; judgements: { judgement: Line; basis: Line }[] }
  | { kind: "levels"; levels: PlaceLevel[] }
  | { kind: "incidents"; rows: IncidentRow[] }
  | { kind: "contested"; contested: Contested[] }
  | { kind: "table"; caption: string; head: string[]; rows: Cell[][] }
  | { kind: "terms"; terms: { term: string; text: string }[] }
  | { kind: "links"; links: { label: string; url: string }[] };
