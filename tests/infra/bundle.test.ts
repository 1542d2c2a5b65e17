import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { bundle } from "../../tools/bundle.ts";
import { isFresh, writeStamp } from "../../tools/stamp.ts";

/** A small project of its own, with the installed packages of this one. */
const project = (files: Record<string, string>): string => {
  const root = mkdtempSync(join(tmpdir(), "threat-digest-project-"));
  symlinkSync(join(import.meta.dirname, "../../node_modules"), join(root, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

const small = {
  "functions/entry/failed.ts": `
    import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
    import { word } from "../word.ts";
    const os: typeof import("node:os") = require("node:os");
    export const handler = () => [word, os.EOL, new DynamoDBClient({ region: "eu-west-1" }).config.serviceId];`,
  "functions/word.ts": `export const word: string = "kept"; export const unused = "dropped";`,
};

describe("a bundle", () => {
  it("runs alone, with its packages inside, and asks for Node's modules the old way too", async () => {
    const root = project(small);
    const out = join(root, "out");
    await bundle(root, out, "failed");
    const script = `import(${JSON.stringify(join(out, "failed/index.mjs"))}).then(m => console.log(JSON.stringify(m.handler())))`;
    const said = execFileSync(process.execPath, ["-e", script], { cwd: tmpdir(), encoding: "utf8" });
    expect(JSON.parse(said)).toEqual(["kept", "\n", "DynamoDB"]);
  });

  it("leaves out what nobody uses", async () => {
    const root = project(small);
    await bundle(root, join(root, "out"), "failed");
    const code = readFileSync(join(root, "out/failed/index.mjs"), "utf8");
    expect(code).toContain("kept");
    expect(code).not.toContain("dropped");
  });

  it("has the same files and bytes each time, and leaves nothing else behind", async () => {
    const root = project(small);
    const read = () =>
      readdirSync(join(root, "out"), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), "utf8")])
        .sort();
    await bundle(root, join(root, "out"), "failed");
    const first = read();
    await bundle(root, join(root, "out"), "failed");
    expect(read()).toEqual(first);
    expect(readdirSync(join(root, "out"))).toEqual(["failed"]);
  });

  it("carries the files its function reads beside its code", async () => {
    const root = project({
      "functions/entry/classify.ts": "export const handler = () => 1;",
      "dist/knowledge/places.bin": "places",
    });
    const made = await bundle(root, join(root, "out"), "classify");
    expect(readFileSync(join(root, "out/classify/knowledge/places.bin"), "utf8")).toBe("places");
    expect(made.inputs).toContain("dist/knowledge");
  });

  it("may be made by two builds at once", async () => {
    const root = project(small);
    const script = `import { bundle } from ${JSON.stringify(join(import.meta.dirname, "../../tools/bundle.ts"))};
      for (let i = 0; i < 5; i++) await bundle(${JSON.stringify(root)}, ${JSON.stringify(join(root, "out"))}, "failed");`;
    const run = promisify(execFile);
    const node = () => run(process.execPath, ["--input-type=module", "-e", script]);
    await Promise.all([node(), node()]);
    expect(readdirSync(join(root, "out"))).toEqual(["failed"]);
  });

  it("that does not build leaves the one that stands, and nothing half made", async () => {
    const root = project({ "functions/entry/failed.ts": "export const handler = () => 1;" });
    await bundle(root, join(root, "out"), "failed");
    writeFileSync(join(root, "functions/entry/failed.ts"), 'import "./nowhere.ts";');
    await expect(bundle(root, join(root, "out"), "failed")).rejects.toThrow(/nowhere/);
    expect(readdirSync(join(root, "out"))).toEqual(["failed"]);
    expect(readFileSync(join(root, "out/failed/index.mjs"), "utf8")).toContain("handler");
  });

  it("names what it was made of: the project's files, and the lockfile for all packages", async () => {
    const root = project(small);
    const made = await bundle(root, join(root, "out"), "failed");
    expect(made.inputs).toEqual(
      expect.arrayContaining(["functions/entry/failed.ts", "functions/word.ts", "package-lock.json"]),
    );
    expect(made.inputs.filter((path) => path.includes("node_modules"))).toEqual([]);
  });
});

describe("a stamp", () => {
  const made = async (): Promise<{ root: string; stamp: string }> => {
    const root = project({ "a.ts": "one", "data/b.json": "{}" });
    const stamp = join(root, "stamps/x.json");
    await writeStamp(root, stamp, { inputs: ["a.ts", "data"], since: Date.now() + 1000 });
    return { root, stamp };
  };

  it("holds while the inputs are the same, whenever they were touched", async () => {
    const { root, stamp } = await made();
    utimesSync(join(root, "a.ts"), new Date(), new Date());
    expect(await isFresh(root, stamp)).toBe(true);
  });

  it.each([
    ["a.ts", "two"],
    ["data/b.json", "[]"],
    ["data/c.json", "{}"],
  ])("breaks when %s changes or comes", async (path, text) => {
    const { root, stamp } = await made();
    writeFileSync(join(root, path), text);
    expect(await isFresh(root, stamp)).toBe(false);
  });

  it("is not given to what was edited while it was being made", async () => {
    const root = project({ "a.ts": "one" });
    await writeStamp(root, join(root, "stamps/x.json"), { inputs: ["a.ts"], since: Date.now() - 60_000 });
    expect(await isFresh(root, join(root, "stamps/x.json"))).toBe(false);
  });
});
