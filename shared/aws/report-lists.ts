/** Lists of reports by the month they were received in, newest first, without a scan. */
import type { Claim } from "../facts/claim.ts";
import type { Page, PageRequest } from "../ports/page.ts";
import { fromCursor, toCursor } from "../record/cursor.ts";
import { keys, monthOf } from "../record/keys.ts";
import { reportIn } from "../record/report-rows.ts";
import type { Report } from "../report/report.ts";
import type { Table } from "./table.ts";

type Window = { from?: string; to?: string };

/** Months that have reports, within the window. */
const months = async (table: Table, { from, to }: Window): Promise<string[]> => {
  const rows = await Array.fromAsync(table.all({ pk: keys.receivedMonth("").pk }));
  return rows
    .map((row) => row.sk)
    .filter((month) => (from === undefined || month >= monthOf(from)) && (to === undefined || month <= monthOf(to)));
};

/** Heads behind list rows; a row whose head says another received instant is left from a former version. */
const headsOf = async (table: Table, rows: readonly { sk: string }[]): Promise<{ sk: string; report: Report }[]> => {
  const ids = rows.map(({ sk }) => sk.slice(sk.lastIndexOf("#") + 1));
  const heads = await table.getAll(ids.map(keys.report));
  const byRow = new Map(
    heads.flatMap((head) => {
      const report = reportIn(head);
      return report ? [[keys.received(report.received, report.id).sk, report] as const] : [];
    }),
  );
  return rows.flatMap(({ sk }) => {
    const report = byRow.get(sk);
    return report ? [{ sk, report }] : [];
  });
};

/** Reports with their positions, newest first, from after a position on. */
async function* newestFirst(table: Table, window: Window, cursor: string | undefined) {
  const start = cursor === undefined ? undefined : fromCursor(cursor);
  const startMonth = start?.pk.slice("received#".length);
  for (const month of (await months(table, window)).reverse()) {
    if (startMonth !== undefined && month > startMonth) continue;
    const pk = keys.received(month, "").pk;
    let after = month === startMonth ? start?.sk : undefined;
    do {
      const page = await table.query({ pk, reverse: true, limit: 100, ...(after !== undefined && { after }) });
      for (const { sk, report } of await headsOf(table, page.items)) {
        if (window.to !== undefined && report.received >= window.to) continue;
        if (window.from !== undefined && report.received < window.from) return;
        yield { pk, sk, report };
      }
      after = page.last;
    } while (after !== undefined);
  }
}

export const listReports = async (
  table: Table,
  { limit, cursor, ...window }: PageRequest & Window,
): Promise<Page<Report>> => {
  const items: Report[] = [];
  let last: { pk: string; sk: string } | undefined;
  for await (const { pk, sk, report } of newestFirst(table, window, cursor)) {
    if (items.length === limit) return last ? { items, next: toCursor(last) } : { items };
    items.push(report);
    last = { pk, sk };
  }
  return { items };
};

/** Reports found in a file; rows left by former bytes under the same key lead to heads of another arrival. */
export const listMembers = async (
  table: Table,
  { id, arrived }: Pick<Report, "id" | "arrived">,
  { limit, cursor, former = false }: PageRequest & { former?: boolean },
): Promise<Page<Report>> => {
  const { pk } = keys.member(id, "", "");
  const start = cursor === undefined ? undefined : fromCursor(cursor);
  const page = await table.query({ pk, limit, ...(start !== undefined && { after: start.sk }) });
  const heads = await table.getAll(page.items.map((row) => keys.report(row["id"] as string)));
  const found = heads.map(reportIn).filter((report) => report !== undefined);
  const byId = new Map(found.map((report) => [report.id, report]));
  const items = page.items
    .map((row) => byId.get(row["id"] as string))
    .filter((report) => report !== undefined)
    .filter((report) => report.container === id && (former || report.arrived === arrived));
  return page.last === undefined ? { items } : { items, next: toCursor({ pk, sk: page.last }) };
};

/** Every report received in `[from, to)`, oldest first. */
export async function* receivedReports(table: Table, from: string, to: string): AsyncGenerator<Report> {
  for (const month of await months(table, { from, to })) {
    const pk = keys.received(month, "").pk;
    let after: string | undefined;
    do {
      const page = await table.query({ pk, limit: 100, from, to, ...(after !== undefined && { after }) });
      for (const { report } of await headsOf(table, page.items)) yield report;
      after = page.last;
    } while (after !== undefined);
  }
}

/** Claims of all reports, those of the newest report first; a cursor may stand inside a report. */
export const listClaims = async (
  table: Table,
  claimsOf: (report: string) => Promise<Claim[]>,
  { limit, cursor }: PageRequest,
): Promise<Page<Claim>> => {
  const items: Claim[] = [];
  // A position inside a report: the row before it, and how many of its claims were given.
  const start = cursor === undefined ? undefined : fromCursor(cursor);
  let before: { pk: string; sk: string } | undefined = start && { pk: start.pk, sk: start.sk };
  let skip = start?.skip ?? 0;
  for await (const { pk, sk, report } of newestFirst(table, {}, before?.sk ? toCursor(before) : undefined)) {
    const claims = await claimsOf(report.id);
    for (const [given, claim] of claims.entries()) {
      if (given < skip) continue;
      if (items.length === limit) return { items, next: toCursor({ ...(before ?? { pk, sk: "" }), skip: given }) };
      items.push(claim);
    }
    skip = 0;
    before = { pk, sk };
  }
  return { items };
};
