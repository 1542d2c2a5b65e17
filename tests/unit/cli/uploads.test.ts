/** Which files are uploaded, under which keys, with what said about them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf, keysOf } from "../../../cli/upload-keys.ts";
import { metadataOf } from "../../../cli/upload-metadata.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "uploads-"));
  for (const name of ["a.txt", "b/a.txt", "b/c.txt", ".hidden", "b/.git/x"]) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("files", () => {
  it("are those named and those in folders named, hidden ones left out, each once", () => {
    const found = filesOf([join(folder, "a.txt"), folder]);
    expect(found).toEqual(["a.txt", "b/a.txt", "b/c.txt"].map((name) => join(folder, name)));
    expect(filesOf([join(folder, ".hidden")])).toHaveLength(1);
  });

  it("that do not exist are named", () => {
    expect(() => filesOf(["nowhere.txt"])).toThrowError("There is no file nowhere.txt.");
  });

  it("get the same key again, and different ones when their names collide", () => {
    const files = filesOf([folder]);
    const name = folder.split("/").at(-1);
    expect([...keysOf(files, "incoming/").values()]).toEqual([
      `incoming/${name}/a.txt`,
      "incoming/b/a.txt",
      "incoming/c.txt",
    ]);
    expect([...keysOf(["/x/Отчёт 1+1.txt"], "incoming/").values()]).toEqual(["incoming/Отчёт 1+1.txt"]);
    expect([...keysOf(["/a.txt", "/x/a.txt"], "incoming/").values()]).toEqual(["incoming/a.txt", "incoming/x/a.txt"]);
  });
});

describe("what is said of them", () => {
  it("is said in the words of the bucket", () => {
    const given = { publisher: "Valley Wire", published: "2002-09-12", marking: "amber", "as-published": true };
    expect(metadataOf(given)).toEqual({
      publisher: "Valley Wire",
      published: "2002-09-12",
      marking: "TLP:AMBER",
      load: "as-published",
    });
    expect(metadataOf({ "as-published": false })).toEqual({});
  });

  it.each([
    [{ published: "12.9.2002" }, "--published takes a day"],
    [{ published: "2002-09-31" }, "--published takes a day"],
    [{ marking: "secret" }, "--marking takes one of TLP:CLEAR"],
  ])("is refused when it is %j", (given, says) => {
    expect(() => metadataOf({ "as-published": false, ...given })).toThrowError(says);
  });
});
