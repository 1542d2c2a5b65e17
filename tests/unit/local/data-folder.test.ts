import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDataFolder } from "../../../infra/local/data-folder.ts";
import { Refusal } from "../../../infra/local/refusal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "threat-digest-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a data folder", () => {
  it("is refused to a second stack while the first runs, and free afterwards", () => {
    const first = openDataFolder(folder);
    expect(() => openDataFolder(folder)).toThrow(Refusal);
    expect(() => openDataFolder(folder)).toThrow(/Another threat-digest runs/);
    first.close();
    openDataFolder(folder).close();
  });

  it("remembers, over a restart, which objects were not told of", () => {
    const before = openDataFolder(folder);
    const told = before.noteUntold("reports", "incoming/a.txt");
    before.noteUntold("reports", "incoming/б +.txt");
    before.strikeUntold(told);
    before.close();
    const after = openDataFolder(folder);
    expect(after.untold()).toMatchObject([{ bucket: "reports", key: "incoming/б +.txt" }]);
    after.close();
  });

  it("knows a watched file only in the state it was uploaded in", () => {
    const data = openDataFolder(folder);
    data.noteUploaded("note.txt", "12 1000");
    expect(data.wasUploaded("note.txt", "12 1000")).toBe(true);
    expect(data.wasUploaded("note.txt", "13 2000")).toBe(false);
    data.noteUploaded("note.txt", "13 2000");
    expect(data.wasUploaded("note.txt", "13 2000")).toBe(true);
    data.close();
  });
});
