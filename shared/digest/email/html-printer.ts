/** The HTML part: one column, inline styles, headings and tables a screen reader can walk. */
import { countInWords } from "../../incident/counts.ts";
import type { Contested, IncidentRow, Line, PlaceLevel } from "../issue.ts";
import { plural, quoted, withCaveat } from "../phrasing.ts";
import type { Block, Cell } from "./block.ts";
import { escaped, safeUrl, shown } from "./escape.ts";
import { idsInShort } from "./ids.ts";
import { changeWords } from "./page.ts";
import { levelColours, tlpColours } from "./palette.ts";
import { pill, sheet, styles, tag } from "./style.ts";

const element = (name: string, style: string, inner: string, extra = ""): string =>
  `<${name}${extra === "" ? "" : ` ${extra}`} style="${style}">${inner}</${name}>`;

const ids = (all: readonly string[]): string =>
  all.length === 0 ? "" : element("span", styles.ids, shown(idsInShort(all)), 'class="muted"');

const badge = (level: PlaceLevel["level"], size?: number): string =>
  element("span", pill(levelColours[level].back, levelColours[level].ink, size), shown(level.toUpperCase()));

const muted = (name: string, style: string, text: string): string => element(name, style, text, 'class="muted"');

const line = ({ text, ids: all }: Line): string => element("li", styles.item, `${shown(text)}${ids(all)}`);

const arrows: Record<PlaceLevel["trend"], string> = { deteriorated: "▲", improved: "▼", unchanged: "●", new: "○" };

const levelCard = (place: PlaceLevel): string => {
  const median = place.incidentsMedian === null ? "" : `, median ${place.incidentsMedian}`;
  const counts = `${plural(place.incidents, "scored incident")} (before ${place.incidentsBefore}${median}) · killed ${countInWords(place.killed)} · ${plural(place.reports, "report")} · score ${place.score}`;
  const watch = place.watch ? ` ${element("span", tag, "WATCH")}` : "";
  const top = `<strong>${shown(place.name)}</strong> &nbsp;${badge(place.level)}${watch} &nbsp;<span aria-hidden="true">${arrows[place.trend]}</span> ${shown(changeWords(place))}`;
  const reasons = place.reasons.map((reason) => element("li", "margin:0 0 3px", shown(reason))).join("");
  return element(
    "div",
    styles.card,
    `${element("p", styles.meta, top)}${muted("p", styles.cardTop, shown(counts))}${element("ul", `${styles.list};margin-bottom:4px;font-size:14px`, reasons)}${ids(place.drivers)}`,
    'class="card"',
  );
};

const incidentCard = (row: IncidentRow): string => {
  const labels = [`Grade ${row.grade}`, `Severity ${row.severity}`]
    .map((text) => element("span", tag, shown(text)))
    .join(" ");
  const counts = `${row.counts} · ${plural(row.origins, "origin")}, ${plural(row.reports, "report")}`;
  const said = withCaveat(quoted(row.quote), row.caveat);
  const quote = row.quote === "" ? "" : element("blockquote", styles.quote, shown(said), 'class="quote"');
  return element(
    "div",
    styles.card,
    `${muted("p", styles.cardTop, shown(`${row.date} · ${row.place} · ${row.type}`))}${element("p", styles.cardText, shown(row.sentence))}${element("p", styles.meta, `${labels} &nbsp;${shown(counts)}`)}${quote}${ids([row.id])}`,
    'class="card"',
  );
};

const dispute = ({ about, sides }: Contested): string =>
  element(
    "div",
    styles.card,
    `${element("p", styles.cardText, shown(about))}${sides
      .map((side) =>
        element(
          "div",
          styles.side,
          `<strong>${shown(side.speaker)}</strong> ${shown(side.says)}${ids(side.ids)}`,
          'class="rule"',
        ),
      )
      .join("")}`,
    'class="card"',
  );

const tableHtml = (caption: string, head: readonly string[], rows: readonly Cell[][]): string => {
  const align = (number: boolean): string => `;text-align:${number ? "right" : "left"}`;
  const heads = head
    .map((text, i) =>
      element(
        "th",
        styles.head + align(i > 0) + (i > 0 ? ";width:64px" : ""),
        shown(text),
        'scope="col" class="muted rule"',
      ),
    )
    .join("");
  const body = rows.map(
    (row) =>
      `<tr>${row.map(({ text, number }) => element("td", styles.cell + align(number), shown(text), 'class="cell"')).join("")}</tr>`,
  );
  return element(
    "table",
    styles.table,
    `${muted("caption", styles.caption, shown(caption))}<thead><tr>${heads}</tr></thead><tbody>${body.join("")}</tbody>`,
  );
};

const link = ({ label, url }: { label: string; url: string }): string => {
  const safe = safeUrl(url);
  return safe === null ? shown(label) : `<a class="link" style="${styles.link}" href="${safe}">${shown(label)}</a>`;
};

const printers: { [K in Block["kind"]]: (block: Extract<Block, { kind: K }>) => string } = {
  banner: ({ marking, words }) =>
    element(
      "div",
      styles.banner,
      `<strong style="color:${tlpColours[marking]}">${shown(marking)}</strong> &nbsp;${shown(words)}`,
      'class="pad"',
    ),
  title: (t) => {
    const facts = t.facts.map(({ label, value }) => `<strong>${shown(label)}:</strong> ${shown(value)}`).join("<br>");
    const level =
      t.level === null
        ? ""
        : `<div>${badge(t.level, 17)} &nbsp;<span style="color:#FFFFFF">${shown(t.change)}</span></div>`;
    return element(
      "div",
      styles.masthead,
      `${element("p", styles.kicker, `Threat assessment &nbsp;·&nbsp; ${shown(t.issue)}`)}${element("h1", styles.name, shown(t.name), 'class="name"')}${level}${element("p", styles.facts, facts)}`,
      'class="pad"',
    );
  },
  heading: ({ text }) => element("h2", styles.heading, shown(text), 'class="rule"'),
  subheading: ({ text }) => muted("h3", styles.subheading, shown(text)),
  lead: ({ lines }) =>
    lines.map(({ text, ids: all }) => element("p", styles.lead, `${shown(text)}${ids(all)}`)).join(""),
  note: ({ text }) => muted("p", styles.note, shown(text)),
  bullets: ({ lines }) => element("ul", styles.list, lines.map(line).join("")),
  judgements: ({ judgements }) =>
    element(
      "ol",
      styles.list,
      judgements
        .map(({ judgement, basis }) =>
          element(
            "li",
            styles.item,
            `<strong>${shown(judgement.text)}</strong><br>${shown(basis.text)}${ids(basis.ids)}`,
          ),
        )
        .join(""),
    ),
  levels: ({ levels }) => levels.map(levelCard).join(""),
  incidents: ({ rows }) => rows.map(incidentCard).join(""),
  contested: ({ contested }) => contested.map(dispute).join(""),
  table: ({ caption, head, rows }) => tableHtml(caption, head, rows),
  terms: ({ terms }) =>
    terms.map(({ term, text }) => muted("p", styles.term, `<strong>${shown(term)}.</strong> ${shown(text)}`)).join(""),
  links: ({ links }) => element("p", styles.note, links.map(link).join(" &nbsp;·&nbsp; ")),
};

const print = <K extends Block["kind"]>(block: Extract<Block, { kind: K }>): string => {
  const printer = printers[block.kind] as (block: Extract<Block, { kind: K }>) => string;
  return printer(block);
};

const framed = new Set<Block["kind"]>(["banner", "title"]);

const firstHeading = (text: string): string => element("h2", styles.firstHeading, shown(text));

/** Blocks between banner and banner share one padded column. */
const column = (page: readonly Block[]): string => {
  const inner = page
    .filter(({ kind }) => !framed.has(kind))
    .map((block, i) => (i === 0 && block.kind === "heading" ? firstHeading(block.text) : print(block)));
  return element("div", `${styles.section};padding-bottom:26px`, inner.join("\n"), 'class="pad"');
};

export const printHtml = (page: readonly Block[], subject: string, preview: string): string => {
  const frame = page.filter(({ kind }) => framed.has(kind)).map((block) => print(block));
  const hidden = element("div", "display:none;max-height:0;overflow:hidden", escaped(preview));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title><style>${sheet}</style></head>
<body class="body" style="${styles.body}">${hidden}
<div class="sheet" style="${styles.sheet}" role="article" aria-label="${escaped(subject)}">
${frame.slice(0, -1).join("\n")}
${column(page)}
${frame.at(-1) ?? ""}
</div></body></html>
`;
};
