/** A report as a page: its text with the words every value was read from marked, and the values beside it with their rules. */
import type { Claim } from "../shared/facts/claim.ts";
import type { Mention } from "../shared/facts/mention.ts";
import type { Report } from "../shared/report/report.ts";
import type { NormalizedReport } from "../shared/text/normalized-report.ts";
import type { Evidence } from "../shared/text/span.ts";
import { claimLines, claimTitle, headLines, type Line, mentionLines, mentionTitle } from "./explained-values.ts";

export type Explained = {
  report: Report;
  text: Pick<NormalizedReport, "text" | "blocks">;
  mentions: readonly Mention[];
  claims: readonly Claim[];
};

/** One quote on the page: which card it belongs to and how it is reached. */
type Mark = Evidence & { id: string; card: string };
type Card = { id: string; title: string; lines: readonly Line[]; marks: readonly Mark[] };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const cardOf = (id: string, title: string, lines: readonly Line[], evidence: readonly Evidence[]): Card => ({
  id,
  title,
  lines,
  marks: evidence.map((each, i) => ({ ...each, id: `${id}-${i + 1}`, card: id })),
});

const cardsOf = ({ mentions, claims }: Explained): Card[] => [
  ...mentions.map((mention, i) => cardOf(`m${i + 1}`, mentionTitle(mention), mentionLines(mention), mention.evidence)),
  ...claims.map((claim, i) => cardOf(`c${i + 1}`, claimTitle(claim), claimLines(claim), claim.evidence)),
];

/** Colours by what a rule reads: the part of its name before the point. */
const family = (rule: string): string => rule.split(".", 1)[0] ?? rule;

/** The stretches of a paragraph between the ends of the marks in it, each with the marks over it, the tightest first. */
const stretches = (from: number, to: number, marks: readonly Mark[]): { from: number; to: number; over: Mark[] }[] => {
  const here = marks.filter(({ span }) => span.start < to && span.end > from);
  const cuts = [...new Set([from, to, ...here.flatMap(({ span }) => [span.start, span.end])])]
    .filter((cut) => cut >= from && cut <= to)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? to;
    const over = here
      .filter(({ span }) => span.start <= start && span.end >= end)
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return { from: start, to: end, over };
  });
};

const paragraph = (text: string, from: number, to: number, marks: readonly Mark[], placed: Set<string>): string =>
  stretches(from, to, marks)
    .map(({ from: start, to: end, over }) => {
      const words = escaped(text.slice(start, end));
      const [first] = over;
      if (first === undefined) return words;
      // A mark that goes on over several stretches is reached at its first.
      const anchors = over.filter(({ id }) => !placed.has(id));
      for (const { id } of anchors) placed.add(id);
      const targets = anchors.map(({ id }) => `<a id="${id}"></a>`).join("");
      const told = over.map(({ card, rule }) => `${card} ${rule}`).join("\n");
      return `${targets}<mark class="${escaped(family(first.rule))}" title="${escaped(told)}">${words}</mark>`;
    })
    .join("");

const tags: Readonly<Record<NormalizedReport["blocks"][number]["kind"], string>> = {
  heading: "h3",
  paragraph: "p",
  "list-item": "p",
  quote: "blockquote",
  "table-row": "p",
};

const textOf = ({ text: { text, blocks } }: Explained, marks: readonly Mark[]): string => {
  const placed = new Set<string>();
  return blocks
    .map(({ span, kind, language, page }, i) => {
      const tag = tags[kind];
      const spoken =
        language === undefined ? "" : ` lang="${escaped(language)}" title="not read: ${escaped(language)}"`;
      const turned = page !== undefined && page !== blocks[i - 1]?.page;
      const leaf = turned ? `<p class="page">page ${page}</p>\n` : "";
      return `${leaf}<${tag}${spoken}>${paragraph(text, span.start, span.end, marks, placed)}</${tag}>`;
    })
    .join("\n");
};

const table = (lines: readonly Line[]): string =>
  `<dl>${lines
    .filter(([, value]) => value !== "")
    .map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`)
    .join("")}</dl>`;

const cardPrinted = ({ id, title, lines, marks }: Card): string =>
  `<article id="${id}"><h3>${id} ${escaped(title)}</h3>${table(lines)}<ul>${marks
    .map(
      ({ id: mark, rule, quote }) =>
        `<li><a href="#${mark}"><code class="${escaped(family(rule))}">${escaped(rule)}</code></a> “${escaped(quote)}”</li>`,
    )
    .join("")}</ul></article>`;

const style = `
:root { color-scheme: light dark; --deed: #ffe9b3; --date: #cfe8ff; --place: #d3f5d3; --count: #ffd0d0; --claim: #e6dcff; --other: #e4e4e4; }
@media (prefers-color-scheme: dark) { :root { --deed: #57430f; --date: #16405f; --place: #1d4a1d; --count: #642020; --claim: #3f2f66; --other: #444; } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 90rem; padding: 1rem; }
main { display: grid; gap: 2rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
mark, code { background: var(--other); color: inherit; border-radius: .2em; }
mark.deed, code.deed, mark.anchor, code.anchor { background: var(--deed); }
mark.date, code.date { background: var(--date); }
mark.place, code.place { background: var(--place); }
mark.count, code.count, mark.weapon, code.weapon { background: var(--count); }
mark.claim, code.claim { background: var(--claim); }
a:target + mark { outline: 2px solid; }
aside { max-height: 95vh; overflow-y: auto; position: sticky; top: 1rem; }
article { border-top: 1px solid; padding: .2rem 0 .6rem; font-size: .9rem; }
article h3 { margin: .4rem 0; font-size: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; margin: .3rem 0; }
dt { opacity: .7; } dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
.page { border-top: 1px dotted; font-size: .8rem; opacity: .7; }
section [lang] { opacity: .6; }
@media print { aside { max-height: none; position: static; } }`;

/** A whole HTML document without scripts; nothing in it is fetched from anywhere. */
export const explanationPage = (explained: Explained): string => {
  const { report } = explained;
  const cards = cardsOf(explained);
  const title = escaped(report.title || "untitled");
  const nothing = report.relevant ? "" : "<p>Nothing for a threat picture.</p>";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1>${table(headLines(report))}
<p>Marked are the words a value was read from: <mark class="deed">deed</mark> <mark class="date">date</mark> <mark class="place">place</mark> <mark class="count">number, weapon</mark> <mark class="claim">who says so</mark>. Point at them to see the rule.</p>
<main><section>
${textOf(
  explained,
  cards.flatMap(({ marks }) => marks),
)}
</section><aside>${nothing}
${cards.map(cardPrinted).join("\n")}
</aside></main></body></html>
`;
};
