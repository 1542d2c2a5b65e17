/** What the issue rests on: every report received, in exactly one box. */
import { dated } from "../../incident/days.ts";
import { isReadLanguage } from "../../text/read-languages.ts";
import type { Coverage } from "../issue.ts";
import type { ComposeInput, ReportMaterial } from "../material.ts";

/** Earlier windows a publisher must have been heard in to be missed, as a share. */
const usual = 0.5;
/** Earlier windows needed before anybody can be called usual. */
const fewestWindows = 3;

type Box = "relevant" | "irrelevant" | "duplicates" | "quarantined" | "failed" | "pending";

const boxOf = ({ report }: ReportMaterial): Box => {
  if (report.state === "quarantined") return "quarantined";
  if (report.state === "failed") return "failed";
  if (report.state !== "classified") return "pending";
  if (report.origin.copyOf !== undefined) return "duplicates";
  return report.relevant ? "relevant" : "irrelevant";
};

const publishersOf = (reports: readonly ReportMaterial[]): string[] => [
  ...new Set(reports.flatMap(({ report }) => report.publisher ?? [])),
];

const silentOf = ({ earlier, reports }: ComposeInput): string[] => {
  const windows = earlier.slice(0, 8);
  if (windows.length < fewestWindows) return [];
  const heard = new Set(publishersOf(reports));
  const before = windows.flatMap(({ publishers }) => [...new Set(publishers)]);
  return [...new Set(before)]
    .filter((name) => !heard.has(name) && before.filter((other) => other === name).length >= usual * windows.length)
    .sort();
};

/** Reports that are in a language not read, whole or in part. */
const languagesOf = (reports: readonly ReportMaterial[]): Record<string, number> => {
  const unread = reports
    .flatMap(({ report }) => [report.language, ...(report.otherLanguages ?? [])])
    .filter((language) => !isReadLanguage(language));
  return Object.fromEntries(
    [...Map.groupBy(unread, (language) => language)].map(([name, all]) => [name, all.length]).sort(),
  );
};

export const coverageOf = (input: ComposeInput, late: number): Coverage => {
  const boxes = input.reports.map(boxOf);
  const count = (box: Box): number => boxes.filter((other) => other === box).length;
  const read = input.reports.filter(({ report }) => report.state === "classified");
  return {
    received: input.reports.length + input.failures,
    relevant: count("relevant"),
    irrelevant: count("irrelevant"),
    duplicates: count("duplicates"),
    quarantined: count("quarantined"),
    failed: count("failed") + input.failures,
    pending: count("pending"),
    undated: read.filter(({ report }) => dated(report.published) === null).length,
    unreadLanguages: languagesOf(read),
    publishers: publishersOf(input.reports).length,
    silent: silentOf(input),
    late,
  };
};
