/** The import table bites: forbidden imports planted in a copy of the layout are found, every one by its own rule. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { z } from "zod";
import { home } from "../../support/source-tree.ts";

const verdict = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

const folders = ["shared", "functions", "infra", "cli", "tools", "tests"];
const cruise = (root: string) => {
  const args = [
    join(home, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
    "--config",
    ".dependency-cruiser.cjs",
  ];
  const run = () =>
    execFileSync(process.execPath, [...args, "--output-type", "json", ...folders], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 256 << 20,
      stdio: ["ignore", "pipe", "ignore"],
    });
  return verdict.parse(JSON.parse(run())).summary;
};

/** file, what it imports, the rule that must find it. */
const planted: readonly [file: string, imported: string, rule: string][] = [
  ["shared/report/planted.ts", "../text/stage.ts", "report-not-later"],
  ["shared/text/planted.ts", "../facts/stage.ts", "text-not-later"],
  ["shared/facts/planted.ts", "../incident/stage.ts", "facts-not-later"],
  ["shared/incident/planted.ts", "../filter/stage.ts", "incident-not-later"],
  ["shared/filter/planted.ts", "../digest/stage.ts", "filter-not-later"],
  ["shared/facts/ported.ts", "../ports/stage.ts", "stages-are-pure"],
  ["shared/facts/clouded.ts", "@aws-sdk/client-s3", "stages-are-pure"],
  ["shared/digest/filed.ts", "node:fs", "stages-no-node"],
  ["shared/report/networked.ts", "node:http", "stages-no-node"],
  ["shared/aws/planted.ts", "../../functions/stage.ts", "aws-knows-no-function"],
  ["shared/record/planted.ts", "@aws-sdk/client-dynamodb", "clients-only-in-aws"],
  ["functions/planted.ts", "../shared/aws/stage.ts", "functions-know-ports"],
  ["infra/local/entered.ts", "../../functions/entry/stage.ts", "nothing-imports-an-entry"],
  ["infra/cloud/planted.ts", "../../functions/stage.ts", "cloud-knows-no-function"],
  ["infra/local/planted.ts", "aws-cdk-lib", "local-knows-no-source"],
  ["cli/planted.ts", "../functions/stage.ts", "cli-over-http"],
  ["shared/record/tested.ts", "../../tests/stage.ts", "not-to-tests"],
  ["functions/tooled.ts", "../tools/stage.ts", "not-to-tools"],
  ["functions/developed.ts", "fast-check", "no-dev-in-shipped"],
  ["shared/facts/lost.ts", "./nowhere.ts", "no-unresolvable"],
];

const copy = mkdtempSync(join(tmpdir(), "import-rules-"));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
};
for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
  cpSync(join(home, file), join(copy, file));
symlinkSync(join(home, "node_modules"), join(copy, "node_modules"));
for (const [file, imported] of planted) {
  write(join(dirname(file), "stage.ts"), "export const stage = 1;\n");
  write(file, `import * as planted from "${imported}";\nexport const seen: unknown = planted;\n`);
  if (imported.startsWith(".")) {
    const target = join(dirname(file), imported);
    if (target.endsWith("stage.ts")) write(target, "export const stage = 1;\n");
  }
}
write("shared/text/ring.ts", 'import { stone } from "./stone.ts";\nexport const ring = (): number => stone();\n');
write("shared/text/stone.ts", 'import { ring } from "./ring.ts";\nexport const stone = (): number => ring();\n');
const found = cruise(copy);
afterAll(() => rmSync(copy, { recursive: true }));

it.each(planted)("finds %s importing %s by the rule %s", (file, _imported, rule) => {
  expect(found.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name)).toContain(rule);
});

it("finds a ring of imports", () => {
  expect(found.violations.filter(({ from }) => from === "shared/text/ring.ts").map(({ rule }) => rule.name)).toContain(
    "no-circular",
  );
});

it("accuses no file that imports nothing forbidden", () => {
  expect(found.violations.filter(({ from }) => from.endsWith("stage.ts"))).toEqual([]);
});

it("finds nothing in the project itself, having read all of it", () => {
  const real = cruise(home);
  expect(real.totalCruised).toBeGreaterThan(100);
  expect(real.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
}, 60_000);
