/** The folder everything local lives in, and the little the stack itself must remember between runs. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Refusal } from "./refusal.ts";

/** An object whose arrival may not have been told yet. */
export type Untold = { id: number; bucket: string; key: string };

export type DataFolder = ReturnType<typeof openDataFolder>;

const schema = `
  CREATE TABLE IF NOT EXISTS untold (id INTEGER PRIMARY KEY, bucket TEXT NOT NULL, key TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS watched (path TEXT PRIMARY KEY, mark TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS done (name TEXT PRIMARY KEY);
`;

/** Opens the folder for one stack alone; throws a {@link Refusal} while another one holds it. */
export const openDataFolder = (folder: string) => {
  const path = resolve(folder);
  mkdirSync(join(path, "logs"), { recursive: true });
  const memory = new DatabaseSync(join(path, "stack.sqlite"), { timeout: 0 });
  try {
    // The lock is the operating system's: kill -9 leaves nothing stale behind. Without waiting for the disk a killed
    // process loses nothing either, only a power cut could.
    memory.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; ${schema}`);
    memory.exec("BEGIN IMMEDIATE; COMMIT");
  } catch (cause) {
    memory.close();
    throw new Refusal(
      `Another threat-digest runs on ${path}: its addresses are in ${join(path, "endpoints.json")}. ` +
        "Stop it first, or choose another folder with --data DIR.",
      { cause },
    );
  }
  const note = memory.prepare("INSERT INTO untold (bucket, key) VALUES (?, ?)");
  const strike = memory.prepare("DELETE FROM untold WHERE id = ?");
  const untold = memory.prepare("SELECT id, bucket, key FROM untold ORDER BY id");
  const mark = memory.prepare("INSERT OR REPLACE INTO watched (path, mark) VALUES (?, ?)");
  const marked = memory.prepare("SELECT 1 FROM watched WHERE path = ? AND mark = ?");
  const finish = memory.prepare("INSERT OR IGNORE INTO done (name) VALUES (?)");
  const finished = memory.prepare("SELECT 1 FROM done WHERE name = ?");

  return {
    path,
    file: (...parts: string[]) => join(path, ...parts),
    /** Written down before an object is stored, struck off after its event is queued: a kill between leaves it to the next start. */
    noteUntold: (bucket: string, key: string): number => Number(note.run(bucket, key).lastInsertRowid),
    strikeUntold: (id: number): void => {
      strike.run(id);
    },
    untold: (): Untold[] =>
      untold.all().map((row) => ({ id: Number(row["id"]), bucket: String(row["bucket"]), key: String(row["key"]) })),
    /** Whether a watched file was uploaded as it is now. */
    wasUploaded: (file: string, state: string): boolean => marked.get(file, state) !== undefined,
    noteUploaded: (file: string, state: string): void => {
      mark.run(file, state);
    },
    isDone: (name: string): boolean => finished.get(name) !== undefined,
    noteDone: (name: string): void => {
      finish.run(name);
    },
    close: (): void => memory.close(),
  };
};
