/** Reports and their facts in DynamoDB. */
import type { Claim } from "../facts/claim.ts";
import type { Mention } from "../facts/mention.ts";
import type { ReportRecords } from "../ports/report-records.ts";
import { bucketOfKey, type Key, keys, sameKey } from "../record/keys.ts";
import {
  countReading,
  factsRows,
  factsVersion,
  headstone,
  kinRows,
  listRows,
  notOlder,
  reportHead,
  reportIn,
  reportLists,
  rowsAbroad,
} from "../record/report-rows.ts";
import type { CopyCandidate } from "../text/copies.ts";
import type { StoryTerm } from "../text/story.ts";
import { kinOf, storyKin } from "./kin.ts";
import { listClaims, listMembers, listReports, receivedReports } from "./report-lists.ts";
import type { Table } from "./table.ts";

export const dynamoReports = (table: Table): ReportRecords => {
  const rowsOf = async <T>(report: string, letter: "m" | "c", field: string): Promise<T[]> => {
    const head = await table.get(keys.report(report));
    if (head?.["facts"] === undefined) return [];
    const rows = await Array.fromAsync(table.all({ pk: head.pk, prefix: `facts#${head["facts"]}#${letter}#` }));
    return rows.map((row) => row[field] as T);
  };

  const claims = (report: string): Promise<Claim[]> => rowsOf<Claim>(report, "c", "claim");

  return {
    async begin(id, version, stage) {
      const key = keys.attempt(id, stage);
      const again = await table.update(
        key,
        "ADD attempts :one",
        { ":one": 1 },
        { expression: "#version = :version", names: { "#version": "version" }, values: { ":version": version } },
      );
      if (again) return again["attempts"] as number;
      await table.put({ ...key, version, attempts: 1 });
      return 1;
    },

    async finish(id, stage) {
      await table.remove(keys.attempt(id, stage));
    },

    async save(report, stage) {
      // The lists first: a row that leads to no head is skipped, a head without rows would be invisible.
      await table.writeAll(reportLists(report));
      const head = reportHead(report, stage);
      const { pk, sk, ...fields } = head;
      const names = Object.keys(fields);
      const condition = notOlder(head);
      // An update, not a put: the reading that counts stays until classify names another.
      const written = await table.update(
        { pk, sk },
        `SET ${names.map((name) => `#${name} = :${name}`).join(", ")} REMOVE #erased`,
        Object.fromEntries(names.map((name) => [`:${name}`, fields[name]])),
        { ...condition, names: { ...condition.names, ...Object.fromEntries(names.map((name) => [`#${name}`, name])) } },
      );
      return written ? "stored" : "stale";
    },

    async saveKin(text) {
      await table.writeAll(kinRows(text));
    },

    async get(id) {
      const head = await table.get(keys.report(id));
      return head && reportIn(head);
    },

    list: (request) => listReports(table, request),
    members: (container, request) => listMembers(table, container, request),
    received: (from, to) => receivedReports(table, from, to),

    async saveFacts(text, facts, beforehand) {
      const { id } = text.report;
      const reading = factsVersion(facts);
      const { rows, sightings, buckets } = factsRows(text, facts);
      const former = await table.get(keys.report(id));
      if (former === undefined || former["version"] !== text.report.version) return "stale";
      const left = ((former["sightings"] ?? []) as Key[]).filter((old) => !sightings.some(sameKey(old)));
      const touched = {
        buckets: [...new Set([...buckets, ...left.map(bucketOfKey)])].sort(),
        reread: former["facts"] !== undefined,
      };
      await beforehand(touched);
      await table.writeAll([...rows, ...sightings]);
      const written = await table.update(...countReading(text, facts, sightings));
      if (!written) {
        // Deleted meanwhile: what was just written must go too. Newer bytes may share sighting keys and are left alone.
        const now = await table.get(keys.report(id));
        if (now?.["report"] === undefined) await table.writeAll([], [...rows, ...sightings]);
        return "stale";
      }
      const readings = await Array.fromAsync(table.all({ pk: keys.report(id).pk, prefix: "facts#" }));
      await table.writeAll([], [...left, ...readings.filter((row) => !row.sk.startsWith(`facts#${reading}#`))]);
      return touched;
    },

    async retire(id, arrival, beforehand) {
      const head = await table.get(keys.report(id));
      const report = head && reportIn(head);
      if (head === undefined || report === undefined) return null;
      const sightings = (head["sightings"] ?? []) as Key[];
      const isNew = report.retired === undefined;
      const buckets = [...new Set(sightings.map(bucketOfKey))].sort();
      if (String(head["arrived"]) < arrival) {
        await beforehand(buckets);
        // The head keeps the rows to remove until they are gone; no text has this version, so that none is read late.
        const written = await table.update(
          keys.report(id),
          "SET #arrived = :arrived, #version = :none, #report.#retired = :arrived REMOVE #facts",
          { ":arrived": arrival, ":none": "retired" },
          {
            expression: "#arrived < :arrived AND attribute_exists(#report)",
            names: {
              "#arrived": "arrived",
              "#version": "version",
              "#report": "report",
              "#retired": "retired",
              "#facts": "facts",
            },
          },
        );
        if (written === undefined) return null;
      } else if (report.retired !== arrival) return null;
      if (!isNew && sightings.length === 0) return null;
      const readings = await Array.fromAsync(table.all({ pk: keys.report(id).pk, prefix: "facts#" }));
      await table.writeAll([], [...sightings, ...readings, keys.received(report.received, id), keys.signature(id)]);
      await table.update(
        keys.report(id),
        "SET sightings = :none",
        { ":none": [] },
        { expression: "#version = :retired", names: { "#version": "version" }, values: { ":retired": "retired" } },
      );
      return buckets;
    },

    mentions: (report) => rowsOf<Mention>(report, "m", "mention"),
    claims,

    listClaims: (request) => listClaims(table, claims, request),

    async copyCandidates(text) {
      const rows = await table.getAll((await kinOf(table, text)).map(keys.signature));
      return rows.map((row) => row["candidate"] as CopyCandidate);
    },

    async stories(text) {
      const rows = await table.getAll((await storyKin(table, text)).map(keys.signature));
      return rows.map((row) => ({
        report: (row["candidate"] as CopyCandidate).report,
        story: (row["story"] ?? []) as StoryTerm[],
      }));
    },

    async noteCopy({ later, earlier, order }) {
      const head = await table.get(keys.report(later));
      if (head === undefined || reportIn(head) === undefined) return;
      await table.update(
        keys.report(later),
        "SET copyOf = :copyOf, copyOrder = :order, copyVersion = :version",
        { ":copyOf": earlier, ":order": order, ":version": head["version"] },
        {
          expression: "attribute_not_exists(copyOrder) OR copyOrder > :order OR copyVersion <> :version",
        },
      );
    },

    async forgetCopy(id) {
      await table.update(
        keys.report(id),
        "REMOVE copyOf, copyOrder, copyVersion",
        {},
        { expression: "attribute_exists(pk)" },
      );
    },

    async erase(id, texts, bytesOf, beforehand) {
      const head = await table.get(keys.report(id));
      const sightings = (head?.["sightings"] ?? []) as Key[];
      const buckets = [...new Set(sightings.map(bucketOfKey))].sort();
      await beforehand(buckets);
      const report = head && reportIn(head);
      const arrived = [bytesOf, String(head?.["arrived"] ?? "")].sort().at(-1) ?? bytesOf;
      // First the headstone, which still knows the rows to remove: a deletion that was broken off can be done again.
      await table.put(headstone(id, arrived, sightings));
      const own = await Array.fromAsync(table.all({ pk: keys.report(id).pk }));
      const removed = [
        ...own.filter(({ sk }) => sk !== keys.report(id).sk),
        ...sightings,
        ...rowsAbroad(texts),
        ...(report ? listRows(report) : []),
      ];
      await table.writeAll([], [...new Map(removed.map((key) => [`${key.pk}\n${key.sk}`, key])).values()]);
      await table.put(headstone(id, arrived, []));
      return { buckets, rows: removed.length };
    },
  };
};
