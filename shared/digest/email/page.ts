/** What the mail says, in order: eleven sections, the empty ones left out or told as empty. */
import { span } from "../../incident/dates-in-words.ts";
import type { Issue, PlaceLevel } from "../issue.ts";
import { rankOf } from "../levels.ts";
import { list, plural } from "../phrasing.ts";
import { daysOf } from "../window.ts";
import type { Block, Cell } from "./block.ts";
import { keyTerms } from "./key.ts";
import { tlpWords } from "./tlp-words.ts";

/** Links that are one reader's own; absent where an issue is read outside of a mail. */
export type Reader = { unsubscribe: string; preferences: string; mailbox?: string };

export const changeWords = ({ level, before }: Pick<PlaceLevel, "level" | "before">): string => {
  if (level === "insufficient reporting") return before === null ? "no earlier level" : `last level ${before}`;
  if (before === null) return "first level";
  const moved = rankOf(level) - rankOf(before);
  return moved === 0 ? "unchanged" : `${moved > 0 ? "up" : "down"} from ${before}`;
};

const instantWords = (instant: string): string =>
  `${span(instant.slice(0, 10), instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;

/** Most countries named beside a level they share. */
const mostNames = 3;

const countries = (levels: readonly PlaceLevel[]): string =>
  levels.length <= mostNames ? list(levels.map(({ name }) => name)) : plural(levels.length, "country", "countries");

/** Whose level the header shows: one country's, or the lack of any in all of them. */
const headWords = (levels: readonly PlaceLevel[]): string => {
  const [top, ...others] = levels;
  if (top === undefined) return "";
  if (others.length === 0) return changeWords(top);
  if (top.level === "insufficient reporting") return `no country has a level: ${countries(levels)}`;
  const rest = others.length > 1 ? `${others.length} other countries below` : `${others[0]!.name}: ${others[0]!.level}`;
  return `${top.name}, ${changeWords(top)}; ${rest}`;
};

const header = (issue: Issue): Block[] => {
  const { first, last } = daysOf({ from: issue.from, to: issue.to }, issue.zone);
  const [top] = issue.changed;
  const corrected =
    issue.corrections.length === 0
      ? []
      : [{ label: "Corrects", value: plural(issue.corrections.length, "entry", "entries") }];
  return [
    {
      kind: "title",
      name: issue.name,
      issue: issue.preview ? "Preview, not numbered" : `Issue ${issue.number}`,
      level: top?.level ?? null,
      change: headWords(issue.changed),
      facts: [
        { label: "Received", value: `${span(first, last)} (${issue.zone})` },
        { label: "Data cut-off", value: instantWords(issue.created) },
        ...(issue.filter === "" ? [] : [{ label: "Filter", value: issue.filter }]),
        ...corrected,
      ],
    },
  ];
};

const judgements = (issue: Issue): Block[] => [
  ...(issue.judgements.length > 0 ? [{ kind: "judgements" as const, judgements: issue.judgements }] : []),
  ...(issue.noJudgement === null ? [] : [{ kind: "note" as const, text: issue.noJudgement }]),
];

const groups = [
  { title: "Deteriorated", holds: (p: PlaceLevel) => p.trend === "deteriorated" },
  { title: "Improved", holds: (p: PlaceLevel) => p.trend === "improved" },
  { title: "Watch", holds: (p: PlaceLevel) => p.watch && p.trend !== "deteriorated" && p.trend !== "improved" },
  {
    title: "First level",
    holds: (p: PlaceLevel) => p.trend === "new" && p.level !== "insufficient reporting" && !p.watch,
  },
  {
    title: "Unchanged",
    holds: (p: PlaceLevel) => p.trend === "unchanged" && p.level !== "insufficient reporting" && !p.watch,
  },
  { title: "Insufficient reporting", holds: (p: PlaceLevel) => p.level === "insufficient reporting" },
];

const changed = (issue: Issue): Block[] => {
  if (issue.changed.length === 0) return [{ kind: "note", text: "No place of this scope was reported on." }];
  return groups.flatMap(({ title, holds }): Block[] => {
    const levels = issue.changed.filter(holds);
    return levels.length === 0
      ? []
      : [
          { kind: "subheading", text: title },
          { kind: "levels", levels },
        ];
  });
};

const dash = (value: number | null): string => (value === null ? "–" : String(value));
const cell = (text: string, number = false): Cell => ({ text, number });

const tables = (issue: Issue): Block[] =>
  (["type", "place", "actor"] as const).flatMap((group): Block[] => {
    const rows = issue.numbers.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    return [
      {
        kind: "table",
        caption: `Incidents by ${group}`,
        head: [group === "type" ? "Type" : group === "place" ? "Place" : "Actor", "Now", "Before", "Median"],
        rows: rows.map((row) => [
          cell(row.label),
          ...[row.now, row.before, row.median].map((n) => cell(dash(n), true)),
        ]),
      },
    ];
  });

const coverage = ({ coverage: c }: Issue): Block[] => {
  const rows: [string, number][] = [
    ["Relevant", c.relevant],
    ["Not relevant", c.irrelevant],
    ["Copies of another report", c.duplicates],
    ["Quarantined, could not be read", c.quarantined],
    ["Failed", c.failed],
    ["Still in the works", c.pending],
    ["Received", c.received],
  ];
  const languages = Object.entries(c.unreadLanguages).map(([language, n]) => `${language} ${n}`);
  const notes = [
    `${plural(c.publishers, "publisher")} heard; ${plural(c.undated, "report")} undated; ${plural(c.late, "late incident")}.`,
    languages.length === 0 ? "" : `Languages not read: ${languages.join(", ")}.`,
    c.silent.length === 0 ? "" : `Usual sources silent: ${c.silent.join(", ")}.`,
  ];
  return [
    {
      kind: "table",
      caption: "Reports of this window",
      head: ["What became of them", "Number"],
      rows: rows.map(([label, n]) => [cell(label), cell(String(n), true)]),
    },
    { kind: "note", text: notes.filter(Boolean).join(" ") },
  ];
};

/** A section with its heading; an empty one is left out, or told as empty where silence could mislead. */
const section = (title: string, blocks: Block[], empty?: string): Block[] =>
  blocks.length > 0
    ? [{ kind: "heading", text: title }, ...blocks]
    : empty === undefined
      ? []
      : [
          { kind: "heading", text: title },
          { kind: "note", text: empty },
        ];

const bullets = (lines: Issue["outlook"]): Block[] => (lines.length === 0 ? [] : [{ kind: "bullets", lines }]);

const significant = (issue: Issue): Block[] => {
  if (issue.incidents.length === 0) return [];
  const left =
    issue.incidentsLeftOut === 0
      ? "All of them are listed."
      : `${plural(issue.incidentsLeftOut, "more incident")} not listed.`;
  return [
    { kind: "incidents", rows: issue.incidents },
    { kind: "note", text: `Reported, gravest first. ${left}` },
  ];
};

const footer = (issue: Issue, reader: Reader | undefined): Block[] => [
  { kind: "terms", terms: [...keyTerms] },
  {
    kind: "note",
    text: `Method ${issue.methodVersion}, issue id ${issue.id}. Every value is traceable by the ids given.`,
  },
  ...(reader === undefined
    ? []
    : [
        {
          kind: "links" as const,
          links: [
            { label: "Preferences", url: reader.preferences },
            { label: "Unsubscribe", url: reader.unsubscribe },
            ...(reader.mailbox === undefined ? [] : [{ label: "Contact", url: `mailto:${reader.mailbox}` }]),
          ],
        },
      ]),
];

export const pageOf = (issue: Issue, reader?: Reader): Block[] => {
  const banner: Block = { kind: "banner", marking: issue.marking, words: tlpWords[issue.marking] };
  const full = !issue.quiet;
  return [
    banner,
    ...header(issue),
    ...section("Bottom line", [{ kind: "lead", lines: issue.bottomLine }, ...judgements(issue)]),
    ...section("What changed", changed(issue)),
    ...section(
      "Significant incidents",
      significant(issue),
      full ? "No reports of significant incidents within this scope." : undefined,
    ),
    ...section("Updates on earlier incidents", bullets(issue.updates)),
    ...section(
      "Contested or unverified",
      issue.contested.length === 0 ? [] : [{ kind: "contested", contested: issue.contested }],
      full ? "No open denials, retractions or rival figures in the reports read." : undefined,
    ),
    ...section(
      "Arrests, operations, agreements, security measures",
      issue.responses.length === 0 ? [] : [{ kind: "incidents", rows: issue.responses }],
    ),
    ...section("Numbers", tables(issue)),
    ...section("Outlook", bullets(issue.outlook)),
    ...section("Background told as history, not scored", bullets(issue.background)),
    ...section("Undated reports, not scored", bullets(issue.undated)),
    ...section("Gaps and coverage", coverage(issue)),
    ...section("Corrections and late reports", bullets(issue.corrections)),
    ...section("Key", footer(issue, reader)),
    banner,
  ];
};
