/** A trace in words: one line a stop. */
import type { Report } from "../shared/report/report.ts";
import type { ToldFailure } from "./failures.ts";
import { hanging, plain, table } from "./layout.ts";
import { bold, counted, dim } from "./terminal.ts";

export type ToldStop = {
  stage: string;
  outcome: string;
  at: string;
  attempt?: number;
  ms?: number;
  code?: string;
  about?: Record<string, string | number>;
};

/** What the API answers to a trace. */
export type Trace = {
  correlation: string;
  report: Report | null;
  stops: ToldStop[];
  failure: ToldFailure | null;
  incidents: { id: string; headline: string }[];
  issues: {
    id: string;
    number: number;
    subject: string;
    mails: { subscription: string; state: string; at: string }[];
  }[];
};

const words: Record<string, string> = {
  done: "done",
  superseded: "nothing to do",
  quarantined: "could not be read",
  retired: "no longer in its file",
  failed: "failed",
  died: "its worker died",
  "gave-up": "given up",
  retried: "tried again by hand",
  covered: "counted in an issue",
};

const timeOf = (at: string): string => at.slice(0, 23).replace("T", " ");

/** `2031-03-12 09:00:01.000  normalize  2  failed: TimeoutError  412 ms` */
const rowOf = ({ at, stage, attempt, outcome, code, ms, about = {} }: ToldStop): string[] => [
  timeOf(at),
  stage,
  attempt === undefined ? "" : String(attempt),
  `${words[outcome] ?? outcome}${code === undefined ? "" : `: ${code}`}`,
  [...Object.entries(about).map(([name, value]) => `${name} ${value}`), ...(ms === undefined ? [] : [`${ms} ms`])].join(
    ", ",
  ),
];

const stopLines = ({ stops }: Trace): string[] => {
  if (stops.length === 0) return ["  Its stops are no longer kept."];
  const { head, rows } = table(["TIME (UTC)", "STAGE", "TRY", "WHAT HAPPENED", "DETAILS"], stops.map(rowOf));
  return [dim(`  ${head}`), ...rows.map((row) => `  ${row}`)];
};

const heading = ({ report, correlation }: Trace): string =>
  report === null
    ? bold(`Report ${correlation}: not read yet`)
    : bold(`Report ${correlation}: ${plain(report.title ?? "") || "untitled"}, ${report.state}`);

const issueLines = ({ issues }: Trace): string[] =>
  issues.flatMap(({ id, number, subject, mails }) => [
    hanging(`  issue ${number} (${id})  `, plain(subject)),
    ...mails.map(({ subscription, state, at }) => `    mail to subscription ${subscription}: ${state}, ${timeOf(at)}`),
  ]);

export const storyOf = (trace: Trace): string =>
  [
    heading(trace),
    ...(trace.report ? [dim(`  last uploaded ${timeOf(trace.report.arrived)} as ${plain(trace.report.key)}`)] : []),
    ...stopLines(trace),
    ...(trace.failure ? [hanging("  still on the failures list: ", trace.failure.because)] : []),
    ...(trace.incidents.length > 0 ? [bold(`In ${counted(trace.incidents.length, "incident")}`)] : []),
    ...trace.incidents.map(({ id, headline }) => hanging(`  ${id}  `, headline)),
    ...(trace.issues.length > 0 ? [bold(`Counted in ${counted(trace.issues.length, "issue")}`)] : []),
    ...issueLines(trace),
  ].join("\n");
