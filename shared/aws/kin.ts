/** Finds reports that share wording or story words with a text: key conditions only, never a scan. */
import { keys } from "../record/keys.ts";
import { kinDay } from "../record/report-rows.ts";
import { kinDays, nearestByStory, storyKeys, wordingKeys } from "../text/kin.ts";
import type { NormalizedReport } from "../text/normalized-report.ts";
import type { Table } from "./table.ts";

/** Rows read under one story word; a word that so many tell in a quarter tells nothing apart. */
const mostRows = 400;
const dayMs = 24 * 60 * 60 * 1000;

const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const idIn = (sk: string): string => sk.slice(sk.lastIndexOf("#") + 1);

/** Ids of reports that share story words and days with the text, those that share most. */
export const storyKin = async (table: Table, { report, fingerprint }: NormalizedReport): Promise<string[]> => {
  const day = kinDay(report);
  const window = { from: shifted(day, -kinDays), to: `${shifted(day, kinDays)}~` };
  const pages = await Promise.all(
    storyKeys(fingerprint).map((word) =>
      table.query({ pk: keys.story(word, "", "").pk, ...window, reverse: true, limit: mostRows }),
    ),
  );
  const found = pages.flatMap(({ items }) => items.map(({ sk }) => idIn(sk)));
  return nearestByStory(found.filter((id) => id !== report.id));
};

/** Ids of all reports the text should be compared with as a copy. */
export const kinOf = async (table: Table, text: NormalizedReport): Promise<string[]> => {
  const [rows, near] = await Promise.all([
    Promise.all(wordingKeys(text.fingerprint).map((key) => Array.fromAsync(table.all({ pk: keys.band(key, "").pk })))),
    storyKin(table, text),
  ]);
  const ids = new Set([...rows.flat().map(({ sk }) => sk), ...near]);
  ids.delete(text.report.id);
  return [...ids];
};
