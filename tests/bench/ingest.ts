/** Mixed reports through the whole embedded stack: how many a second in one heap, and how soon one of a steady stream can be asked about. */
import { setTimeout as pause } from "node:timers/promises";
import { openApi, type Page } from "../../cli/api-client.ts";
import { openBucket } from "../../cli/bucket.ts";
import { localEndpoints } from "../../cli/endpoints.ts";
import { bootStack, type Stack } from "../../infra/local/stack.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import type { Incident } from "../../shared/incident/incident.ts";
import type { Report } from "../../shared/report/report.ts";
import { type Bench, quantile, told } from "./bench.ts";
import { countries, inventedReports } from "./invented-reports.ts";
import { type File, mixedFiles } from "./mixed-files.ts";

const sizes = (full: boolean) => (full ? { heap: 1000, stream: 300 } : { heap: 60, stream: 30 });
const sentences = 30;
/** Uploads under way at once, as the CLI makes them. */
const uploaders = 6;
/** The stream runs at this share of what the heap was worked off with: a system at its limit only shows its queue. */
const load = 0.4;
const patienceMs = 300_000;
const askMs = 40;

const deskOf = ({ endpoints }: Stack) => {
  const api = openApi(endpoints);
  const bucket = openBucket(localEndpoints(endpoints), api);
  const until = async <T>(what: string, ask: () => Promise<T | undefined>): Promise<T> => {
    const end = performance.now() + patienceMs;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
      await pause(askMs);
    }
  };
  return {
    put: (key: string, bytes: Uint8Array) => bucket.put(key, bytes, { load: "as-published", marking: "CLEAR" }),
    /** The report once its mentions and claims can be asked about; one that could not be read ends the bench. */
    read: (key: string): Promise<Report> =>
      until(`${key} is read`, async () => {
        const [report] = (await api.get<Page<Report>>(`/v1/reports?${new URLSearchParams({ key })}`)).items;
        if (report?.state === "quarantined" || report?.state === "failed") throw new Error(`${key}: ${report.reason}`);
        return report?.state === "classified" ? report : undefined;
      }),
    /** Settles once an incident can be asked for by a mention of the report; false when it tells of none. */
    async joined({ id }: Report): Promise<boolean> {
      const { items } = await api.get<Page<Mention>>(`/v1/reports/${id}/mentions`);
      const [mention] = items;
      if (mention === undefined) return false;
      await until(`${mention.id} is joined`, () => api.find<Incident>(`/v1/incidents/${mention.id}`));
      return true;
    },
  };
};
type Desk = ReturnType<typeof deskOf>;

/** Reports a second, from the first upload until the last report can be asked about. */
const workOff = async (desk: Desk, files: readonly File[]): Promise<number> => {
  const started = performance.now();
  const waiting = [...files];
  const uploader = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      await desk.put(`incoming/heap/${file.name}`, file.bytes);
    }
  };
  await Promise.all(Array.from({ length: uploaders }, uploader));
  // One after the other: the last to be read is waited for, whichever it is.
  for (const { name } of files) await desk.read(`incoming/heap/${name}`);
  return (files.length * 1000) / (performance.now() - started);
};

/** Seconds from each upload until its report, and until its first incident, can be asked about. */
const stream = async (desk: Desk, files: readonly File[], aSecond: number) => {
  const [reports, incidents]: [number[], number[]] = [[], []];
  const follow = async ({ name, bytes }: File): Promise<void> => {
    const key = `incoming/stream/${name}`;
    const started = performance.now();
    await desk.put(key, bytes);
    const report = await desk.read(key);
    reports.push((performance.now() - started) / 1000);
    if (await desk.joined(report)) incidents.push((performance.now() - started) / 1000);
  };
  const all: Promise<void>[] = [];
  for (const file of files) {
    all.push(follow(file));
    await pause(1000 / aSecond);
  }
  await Promise.all(all);
  return { reports, incidents };
};

const run: Bench["run"] = async ({ full }) => {
  const { heap, stream: few } = sizes(full);
  const wish = { from: "2021-07-01", to: "2021-12-31", countries, sentences };
  const stack = await bootStack({ log: () => {} });
  try {
    const desk = deskOf(stack);
    // Starts the functions' processes.
    await workOff(
      desk,
      mixedFiles(inventedReports({ ...wish, count: 10, seed: 1 })).map(({ name, bytes }) => ({
        name: `first-${name}`,
        bytes,
      })),
    );
    const speed = await workOff(desk, mixedFiles(inventedReports({ ...wish, count: heap, seed: 2 })));
    const pace = speed * load;
    const waits = await stream(desk, mixedFiles(inventedReports({ ...wish, count: few, seed: 3 })), pace);
    const paced = `${few} mixed reports at ${told(pace)} a second`;
    return [
      {
        key: "reports-a-second",
        measure: "ingest: reports a second",
        value: speed,
        unit: "/s",
        note: `${heap} mixed reports uploaded at once`,
      },
      {
        key: "queryable-p50",
        measure: "ingest: upload to queryable, p50",
        value: quantile(waits.reports, 0.5),
        unit: "s",
        note: paced,
      },
      {
        key: "queryable-p99",
        measure: "ingest: upload to queryable, p99",
        value: quantile(waits.reports, 0.99),
        unit: "s",
        note: paced,
      },
      {
        key: "incident-p50",
        measure: "ingest: upload to incident, p50",
        value: quantile(waits.incidents, 0.5),
        unit: "s",
        note: "resolve's queue waits 2 s, so that a burst becomes few runs",
      },
      {
        key: "incident-p99",
        measure: "ingest: upload to incident, p99",
        value: quantile(waits.incidents, 0.99),
        unit: "s",
        note: paced,
      },
    ];
  } finally {
    await stack.stop();
  }
};

export const bench: Bench = { name: "ingest", run };
