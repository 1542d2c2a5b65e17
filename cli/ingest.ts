/** ingest: uploads reports and waits until each can be asked about or is listed as failed. */
import type { Report } from "../shared/report/report.ts";
import { Advice } from "./advice.ts";
import { openApi } from "./api-client.ts";
import { openBucket } from "./bucket.ts";
import { readEndpoints } from "./endpoints.ts";
import { type Outcome, takeIn } from "./intake.ts";
import { hanging, plain } from "./layout.ts";
import { readNumber, readOptions } from "./options.ts";
import { openProgress } from "./progress.ts";
import { counted, green, red, say, sayJson, tell } from "./terminal.ts";
import { filesOf, keysOf } from "./upload-keys.ts";
import { metadataOf, metadataOptions, metadataUsage } from "./upload-metadata.ts";

const usage = `
Usage: threat-digest ingest FILES... [options]

Uploads reports (a folder means the files in it) and waits until each can be asked about or is
listed as failed. The same file again makes no second report. Read are txt, md, html, mhtml, pdf,
doc, docx, odt, rtf, eml, msg, and files of several reports: zip, mbox, csv and json of articles,
mails with attachments. What a file is, its bytes tell.

${metadataUsage}
  --patience S         give up after so many seconds without news (120)
  --json               outcomes as JSON
  --data DIR           data folder of the stack (.local)
  --api URL            a deployed system instead; its token in THREAT_DIGEST_TOKEN

Exit code 1 when any file failed, or a report inside one.`;

const options = {
  ...metadataOptions,
  patience: { type: "string", default: "120" },
  json: { type: "boolean", default: false },
} as const;

const readLine = (report: Report, name: string): string => {
  const { id, title, relevant, state, members = 0, reason } = report;
  if (state === "quarantined" || state === "failed")
    return hanging(`${red("failed")}  ${id}  `, `${name}: ${reason ?? state}`);
  if (state === "unpacked")
    return hanging(`${green("opened")}  ${id}  `, `${name}: ${counted(members, "report")} inside`);
  return hanging(
    `${green("read")}    ${id}  `,
    `${name}: ${title || "untitled"}${relevant ? "" : " (nothing for a threat picture)"}`,
  );
};

const lineOf = (outcome: Outcome): string => {
  if (outcome.state === "read") {
    return [
      readLine(outcome.report, outcome.file),
      ...outcome.members.map((member) => readLine(member, `${outcome.file} > ${plain(member.member ?? "")}`)),
    ].join("\n");
  }
  if (outcome.state === "failed")
    return hanging(`${red("failed")}  ${outcome.report?.id ?? ""}  `, `${outcome.file}: ${outcome.because}`);
  return `${red("waiting")} ${plain(outcome.file)}: still being read`;
};

type Told = Outcome & { report?: Report | undefined; members?: Report[] };

const told = ({ report, members = [], ...outcome }: Told) => ({
  ...outcome,
  report: report?.id ?? null,
  members: members.map(({ id, member, state, reason }) => ({
    id,
    member,
    state,
    ...(reason !== undefined && { reason }),
  })),
});

export const run = async (args: string[]): Promise<number> => {
  const read = readOptions({ verb: "ingest", usage, options }, args);
  if (!read) return 0;
  if (read.words.length === 0) throw new Advice("Which files? See: threat-digest ingest --help", 2);
  const { values } = read;
  const metadata = metadataOf(values);
  const patienceMs = readNumber("patience", values.patience, 1) * 1000;
  const files = filesOf(read.words);
  const endpoints = readEndpoints(values);
  const api = openApi(endpoints);
  const keys = keysOf(files, endpoints.prefix);

  const progress = openProgress(keys.size);
  let [done, failed] = [0, 0];
  progress.show(done, failed);
  const outcomes = await takeIn(keys, {
    api,
    bucket: openBucket(endpoints, api),
    metadata,
    patienceMs,
    done: (outcome) => {
      if (outcome.state === "read") done++;
      else failed++;
      progress.clear();
      if (!values.json) say(lineOf(outcome));
      progress.show(done, failed);
    },
  });
  progress.clear();

  const waiting = outcomes.filter((outcome) => outcome.state === "waiting");
  if (values.json) sayJson(outcomes.map(told));
  else for (const outcome of waiting) say(lineOf(outcome));
  const inside = outcomes.flatMap((outcome) => (outcome.state === "read" ? outcome.members : []));
  const lost = inside.filter(({ state }) => state === "quarantined" || state === "failed").length;
  const parts = [
    `${done} read`,
    ...(inside.length > 0 ? [`${inside.length - lost} more inside`] : []),
    ...(lost > 0 ? [`${lost} of those inside failed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(waiting.length > 0 ? [`${waiting.length} still waiting`] : []),
  ];
  tell(`\n${counted(keys.size, "file")}: ${parts.join(", ")}.`);
  return failed + lost + waiting.length > 0 ? 1 : 0;
};
