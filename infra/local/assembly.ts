/** The cloud assembly: bundles and templates, made anew when something they are made of changed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Value } from "./intrinsics.ts";
import { Refusal } from "./refusal.ts";

const root = join(import.meta.dirname, "../..");
const shelf = join(root, "node_modules/.cache/threat-digest");
/** What the templates depend on besides the bundles. */
const sources = ["infra/cloud", "shared/config.ts", "shared/record/keys.ts", "cdk.json", "package-lock.json"];
/** Assemblies kept, so that going back and forth between two states costs nothing. */
const kept = 3;

const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(value), z.record(z.string(), value)]),
);
const values = z.record(z.string(), value);
const templateSchema = z.object({
  Parameters: z.record(z.string(), z.object({ Default: value.optional() })).default({}),
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: values.default({}) })),
  Outputs: z.record(z.string(), z.object({ Value: value, Export: z.object({ Name: value }).optional() })).default({}),
});
export type Template = z.infer<typeof templateSchema>;
const assetsSchema = z.object({ files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })) });

export type Assembly = {
  templates: Template[];
  /** Folder of a function's code, by the key its template names. */
  codeAt(key: string): string;
};

const run = async (script: string, environment: Record<string, string>): Promise<void> => {
  const child = spawn(process.execPath, [script], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Refusal(`${script} failed:\n${said.trim()}`);
};

const fingerprint = async (): Promise<string> => {
  const hash = createHash("sha256");
  for (const path of [...sources, "dist/functions"]) {
    const whole = join(root, path);
    const names = (await stat(whole)).isFile()
      ? [whole]
      : (await readdir(whole, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
    for (const name of names) hash.update(`${name}\0`).update(await readFile(name));
  }
  return hash.digest("hex").slice(0, 16);
};

const forgetOld = async (): Promise<void> => {
  const names = await readdir(shelf);
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(shelf, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.at - a.at).slice(kept);
  // A stack that still runs on one would lose its bundles: a day is longer than most.
  for (const { name, at } of old) {
    if (Date.now() - at > 86_400_000) await rm(join(shelf, name), { recursive: true, force: true });
  }
};

const make = async (log: (line: string) => void): Promise<string> => {
  await run("tools/build.ts", {});
  const folder = join(shelf, await fingerprint());
  if (!existsSync(join(folder, "manifest.json"))) {
    log("Synthesizing the templates (once per change) ...");
    await mkdir(shelf, { recursive: true });
    // Written aside and moved into place: a start beside this one sees all of it or nothing.
    const aside = `${folder}.${process.pid}`;
    await run("infra/cloud/bare-app.ts", { CDK_OUTDIR: aside });
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  }
  await utimes(folder, new Date(), new Date());
  await forgetOld();
  return folder;
};

/** Builds and synthesizes what changed, then reads it. */
export const openAssembly = async (log: (line: string) => void): Promise<Assembly> => {
  const folder = await make(log);
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(join(folder, name), "utf8"));
  const names = await readdir(folder);
  const templates = await Promise.all(
    names.filter((name) => name.endsWith(".template.json")).map(async (name) => templateSchema.parse(await read(name))),
  );
  const places = new Map<string, string>();
  for (const name of names.filter((name) => name.endsWith(".assets.json"))) {
    for (const [hash, { source }] of Object.entries(assetsSchema.parse(await read(name)).files)) {
      places.set(hash, join(folder, source.path));
    }
  }
  return {
    templates,
    codeAt(key) {
      const place = places.get(key.replace(/\.zip$/, ""));
      if (place === undefined) throw new Error(`The assembly holds no asset ${key}`);
      return place;
    },
  };
};
