/** What the project is built from: exact versions, and a lockfile that names no registry. */
import { expect, it } from "vitest";
import { z } from "zod";
import { source } from "../../support/source-tree.ts";

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    license: z.string(),
    engines: versions,
    scripts: versions,
    dependencies: versions,
    devDependencies: versions,
  })
  .parse(JSON.parse(source("package.json")));

it("pins every package to one version", () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

it("brings the Node it runs on", () => {
  expect(manifest.devDependencies["node"]).toMatch(/^24\./);
  expect(source("cli/guard.mjs")).toContain("const wanted = 24;");
});

it("names no registry in the lockfile", () => {
  expect(source("package-lock.json")).not.toMatch(/"resolved": "https?:/);
});

it("has the compiler dependency-cruiser needs to see TypeScript 7 at all", () => {
  expect(manifest.devDependencies["@swc/core"]).toBeDefined();
});

it("offers the commands the README names", () => {
  const named = [...source("README.md").matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, script]) => script ?? "");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((script) => !manifest.scripts[script])).toEqual([]);
});

it("opens with exactly two set-up commands", () => {
  const readme = source("README.md");
  const block = /```sh\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  expect(block.match(/^npm \S.*?(?= {2}|$)/gm)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
});
