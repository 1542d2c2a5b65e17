import { expect, it } from "vitest";
import { explanationPage } from "../../../cli/explanation-page.ts";
import { aReport, factsOf } from "../facts/a-report.ts";

const told =
  'Gunmen killed three farmers near Osh on Friday. Police <b>said</b> two of them were brothers & neighbours.\n\nA spokesman denied that "soldiers" had attacked the town.';

const pageOf = (text: string): string => {
  const { report } = aReport(text);
  const { mentions, claims } = factsOf(text);
  const cut = text.indexOf("\n\n");
  const spans =
    cut < 0
      ? [[0, text.length]]
      : [
          [0, cut],
          [cut + 2, text.length],
        ];
  const blocks = spans.map(([start = 0, end = 0]) => ({ span: { start, end }, kind: "paragraph" as const }));
  return explanationPage({ report, text: { text, blocks }, mentions, claims });
};

const unescaped = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const shown = (page: string): string =>
  [...(/<section>([\s\S]*)<\/section>/.exec(page)?.[1] ?? "").matchAll(/<p>([\s\S]*?)<\/p>/g)]
    .map(([, inner]) => unescaped(inner ?? ""))
    .join("\n\n");

it("shows the whole text as it is, nothing of it as markup", () => {
  const page = pageOf(told);
  expect(shown(page)).toBe(told);
  expect(page).not.toContain("<b>said");
  expect(page).not.toContain("<script");
});

it("marks the words of every value and links each rule to them", () => {
  const page = pageOf(told);
  const { mentions, claims } = factsOf(told);
  const evidence = [...mentions, ...claims].flatMap((each) => each.evidence);
  expect(evidence.length).toBeGreaterThan(5);
  const targets = [...page.matchAll(/<a id="([mc]\d+-\d+)"><\/a>/g)].map(([, id]) => id);
  const links = [...page.matchAll(/href="#([mc]\d+-\d+)"/g)].map(([, id]) => id);
  expect(links).toHaveLength(evidence.length);
  expect(targets.toSorted()).toEqual(links.toSorted());
  for (const { rule } of evidence) expect(page).toContain(`>${rule}</code>`);
  expect(page).toMatch(/<mark class="count" title="m1 count\.killed[^"]*">/);
});

it("turns the pages as the original does", () => {
  const { report } = aReport(told);
  const cut = told.indexOf("\n\n");
  const blocks = [
    { span: { start: 0, end: cut }, kind: "paragraph" as const, page: 3 },
    { span: { start: cut + 2, end: told.length }, kind: "paragraph" as const, page: 4 },
  ];
  const page = explanationPage({ report, text: { text: told, blocks }, mentions: [], claims: [] });
  expect([...page.matchAll(/<p class="page">page (\d)<\/p>/g)].map(([, number]) => number)).toEqual(["3", "4"]);
});

it("tells what was not read", () => {
  const { report } = aReport(told);
  const blocks = [{ span: { start: 0, end: told.length }, kind: "paragraph" as const, language: "ru" }];
  const page = explanationPage({ report, text: { text: told, blocks }, mentions: [], claims: [] });
  expect(page).toContain('<p lang="ru" title="not read: ru">');
});
