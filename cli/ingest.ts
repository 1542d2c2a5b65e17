/** ingest: uploads reports and waits until each can be asked about or is listed as failed. */
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

Uploads reports (txt, html, eml, pdf, docx; a folder means the files in it) and waits until each
can be asked about or is listed as failed. The same file again makes no second report.

${metadataUsage}
  --patience S         give up after so many seconds without news (120)
  --json               outcomes as JSON
  --data DIR           data folder of the stack (.local)
  --api URL            a deployed system instead; its token in THREAT_DIGEST_TOKEN

Exit code 1 when any file failed.`;

const options = {
  ...metadataOptions,
  patience: { type: "string", default: "120" },
  json: { type: "boolean", default: false },
} as const;

const lineOf = (outcome: Outcome): string => {
  if (outcome.state === "read") {
    const { id, title, relevant } = outcome.report;
    return hanging(
      `${green("read")}    ${id}  `,
      `${outcome.file}: ${title || "untitled"}${relevant ? "" : " (nothing for a threat picture)"}`,
    );
  }
  if (outcome.state === "failed")
    return hanging(`${red("failed")}  ${outcome.report?.id ?? ""}  `, `${outcome.file}: ${outcome.because}`);
  return `${red("waiting")} ${plain(outcome.file)}: still being read`;
};

const told = ({ report, ...outcome }: Outcome & { report?: { id: string; title: string } | undefined }) => ({
  ...outcome,
  report: report?.id ?? null,
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
  const parts = [
    `${done} read`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(waiting.length > 0 ? [`${waiting.length} still waiting`] : []),
  ];
  tell(`\n${counted(keys.size, "file")}: ${parts.join(", ")}.`);
  return failed + waiting.length > 0 ? 1 : 0;
};
