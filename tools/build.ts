/** `npm run build`: knowledge, then one bundle a function; what has not changed is left alone. */
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { build as esbuild } from "esbuild";
import { env, type FunctionName } from "../shared/config.ts";
import { bundle } from "./bundle.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { isFresh, writeStamp } from "./stamp.ts";

const root = join(import.meta.dirname, "..");
const out = join(root, "dist/functions");
const knowledge = join(root, "dist/knowledge");
const stampOf = (name: string) => join(root, `dist/stamps/${name}.json`);

/** The project's own files a script is made of. */
const sourcesOf = async (script: string): Promise<string[]> => {
  const { metafile } = await esbuild({
    absWorkingDir: root,
    entryPoints: [script],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    write: false,
    metafile: true,
  });
  return Object.keys(metafile.inputs);
};

/** Makes dist/knowledge when its script, its sources or the packages it reads changed. */
const makeKnowledge = async (): Promise<"made" | "unchanged"> => {
  if (existsSync(knowledge) && (await isFresh(root, stampOf("knowledge")))) return "unchanged";
  const since = Date.now();
  await mkdir(knowledge, { recursive: true });
  await buildGazetteer(knowledge);
  const inputs = [...(await sourcesOf("tools/gazetteer.ts")), "package-lock.json"];
  await writeStamp(root, stampOf("knowledge"), { inputs, since });
  return "made";
};

/** Bundles the functions whose inputs changed; one that does not build leaves the others built. */
const makeBundles = async (names: readonly FunctionName[]): Promise<{ made: number; broken: FunctionName[] }> => {
  const since = Date.now();
  const broken: FunctionName[] = [];
  let made = 0;
  await Promise.all(
    names.map(async (name) => {
      if (existsSync(join(out, name, "index.mjs")) && (await isFresh(root, stampOf(name)))) return;
      try {
        const { bytes, inputs } = await bundle(root, out, name);
        await writeStamp(root, stampOf(name), { inputs, since });
        console.log(`  ${name} ${Math.ceil(bytes / 1000)} KB`);
        made += 1;
      } catch (error) {
        console.error(`build: ${name} does not bundle: ${error instanceof Error ? error.message : error}`);
        broken.push(name);
      }
    }),
  );
  return { made, broken };
};

const started = performance.now();
const names = Object.keys(env) as FunctionName[];
const hasEntry = (name: FunctionName) => existsSync(join(root, `functions/entry/${name}.ts`));
const missing = names.filter((name) => !hasEntry(name));
for (const name of missing) await rm(join(out, name), { recursive: true, force: true });

const knowledgeIs = await makeKnowledge();
const { made, broken } = await makeBundles(names.filter(hasEntry));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`build: knowledge ${knowledgeIs}, ${made} of ${names.length - missing.length} bundles made, ${seconds} s`);
for (const name of missing) console.error(`build: functions/entry/${name}.ts is missing, synth will refuse`);
if (broken.length > 0) process.exitCode = 1;
