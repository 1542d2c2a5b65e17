/** The text part: complete, readable alone, 72 columns. */

import { countInWords } from "../../incident/counts.ts";
import type { IncidentRow, Line, PlaceLevel } from "../issue.ts";
import { plural, quoted, withCaveat } from "../phrasing.ts";
import type { Block, Cell } from "./block.ts";
import { idsInShort } from "./ids.ts";
import { changeWords } from "./page.ts";
import { columns, wrap } from "./wrap.ts";

const ids = (all: readonly string[], indent: string): string[] =>
  all.length === 0 ? [] : [wrap(`[${idsInShort(all)}]`, indent)];

const bullet = ({ text, ids: all }: Line): string => [wrap(text, "- ", "  "), ...ids(all, "  ")].join("\n");

const level = (place: PlaceLevel): string => {
  const median = place.incidentsMedian === null ? "" : `, median ${place.incidentsMedian}`;
  const counts = `${plural(place.incidents, "scored incident")} (before ${place.incidentsBefore}${median}), killed ${countInWords(place.killed)}, ${plural(place.reports, "report")}, score ${place.score}`;
  return [
    wrap(
      `${place.name}: ${place.level.toUpperCase()}, ${changeWords(place)}${place.watch ? ", WATCH" : ""}`,
      "* ",
      "  ",
    ),
    wrap(counts, "  "),
    ...place.reasons.map((reason) => wrap(reason, "  - ", "    ")),
    ...ids(place.drivers, "  "),
  ].join("\n");
};

const incident = (row: IncidentRow, i: number): string =>
  [
    wrap(`${row.date} | ${row.place} | ${row.type}`, `${i + 1}. `, "   "),
    wrap(row.sentence, "   "),
    wrap(
      `${row.counts}; grade ${row.grade}, severity ${row.severity}; ${plural(row.origins, "origin")}, ${plural(row.reports, "report")}`,
      "   ",
    ),
    ...(row.quote === "" ? [] : [wrap(withCaveat(quoted(row.quote), row.caveat), "   > ")]),
    ...ids([row.id], "   "),
  ].join("\n");

const table = (head: readonly string[], rows: readonly Cell[][]): string => {
  const lines = [head.map((text) => ({ text, number: false })), ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((line) => line[i]?.text.length ?? 0)));
  // The first column gives way when a long label would break the line.
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  widths[0] = Math.min(widths[0] ?? 0, columns - others);
  const pad = (text: string, i: number): string => {
    const width = widths[i] ?? 0;
    return i === 0 ? text.slice(0, width).padEnd(width) : text.padStart(width);
  };
  return lines
    .map((line) =>
      line
        .map(({ text }, i) => pad(text, i))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

const printers: { [K in Block["kind"]]: (block: Extract<Block, { kind: K }>) => string } = {
  banner: ({ marking, words }) => `${marking} - ${words}`,
  title: (t) =>
    [
      wrap(`THREAT ASSESSMENT: ${t.name}`),
      wrap(t.level === null ? t.issue : `${t.issue}. Level: ${t.level.toUpperCase()} (${t.change})`),
      ...t.facts.map(({ label, value }) => wrap(`${label}: ${value}`, "", "  ")),
    ].join("\n"),
  heading: ({ text }) => `\n${text.toUpperCase()}\n${"=".repeat(text.length)}`,
  subheading: ({ text }) => `${text}\n${"-".repeat(text.length)}`,
  lead: ({ lines }) => lines.map(({ text, ids: all }) => [wrap(text), ...ids(all, "")].join("\n")).join("\n"),
  note: ({ text }) => wrap(text),
  bullets: ({ lines }) => lines.map(bullet).join("\n"),
  judgements: ({ judgements }) =>
    judgements
      .map(({ judgement, basis }, i) =>
        [wrap(judgement.text, `${i + 1}. `, "   "), wrap(basis.text, "   "), ...ids(basis.ids, "   ")].join("\n"),
      )
      .join("\n"),
  levels: ({ levels }) => levels.map(level).join("\n"),
  incidents: ({ rows }) => rows.map(incident).join("\n\n"),
  contested: ({ contested }) =>
    contested
      .map(({ about, sides }) =>
        [
          wrap(about, "* ", "  "),
          ...sides.map(({ speaker, says, ids: all }) =>
            [wrap(`${speaker} ${says}`, "  - ", "    "), ...ids(all, "    ")].join("\n"),
          ),
        ].join("\n"),
      )
      .join("\n\n"),
  table: ({ caption, head, rows }) => `${caption}\n${table(head, rows)}`,
  terms: ({ terms }) => terms.map(({ term, text }) => wrap(`${term}: ${text}`, "- ", "  ")).join("\n"),
  // A link stays on one line, however long: broken ones cannot be followed.
  links: ({ links }) => links.map(({ label, url }) => `${label}: ${url}`).join("\n"),
};

const print = <K extends Block["kind"]>(block: Extract<Block, { kind: K }>): string => {
  const printer = printers[block.kind] as (block: Extract<Block, { kind: K }>) => string;
  return printer(block);
};

export const printText = (page: readonly Block[]): string =>
  `${page
    .map((block) => print(block))
    .join("\n\n")
    .replace(/\n{3,}/gu, "\n\n")}\n`;
