import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { env } from "../../shared/config.ts";
import { emptyBundles } from "./synthesized.ts";

const run = promisify(execFile);
const app = join(import.meta.dirname, "../../infra/cloud/app.ts");

/** Runs the CDK app as `node infra/cloud/app.ts`, with nothing in its environment but what is given. */
const synth = async (context: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), "threat-digest-cdk-"));
  await run(process.execPath, [app], { env: { CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) } });
  return folder;
};

const templates = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".template.json"));

describe("the CDK app", () => {
  it("writes the stacks of a stage without account, region, credentials or CLI", async () => {
    const folder = await synth({ bundles: emptyBundles(), stage: "trial" });
    expect(templates(folder).sort()).toEqual([
      "ThreatDigest-trial-Data.template.json",
      "ThreatDigest-trial-Pipeline.template.json",
    ]);
    expect(readdirSync(folder)).toContain("manifest.json");
  });

  it("writes the same bytes for the same input", async () => {
    const bundles = emptyBundles();
    const [one, other] = await Promise.all([synth({ bundles }), synth({ bundles })]);
    expect(readdirSync(one).sort()).toEqual(readdirSync(other).sort());
    for (const name of templates(one)) {
      expect(readFileSync(join(one, name), "utf8")).toBe(readFileSync(join(other, name), "utf8"));
    }
  });

  it("puts each bundle into the assembly under the name its function asks for", async () => {
    const folder = await synth({ bundles: emptyBundles() });
    const { Resources } = JSON.parse(readFileSync(join(folder, "ThreatDigest-dev-Pipeline.template.json"), "utf8"));
    const lambdas = Object.values<{ Type: string; Properties: { Description: string; Code: { S3Key: string } } }>(
      Resources,
    ).filter(({ Type }) => Type === "AWS::Lambda::Function");
    expect(lambdas).toHaveLength(Object.keys(env).length);
    for (const { Properties } of lambdas) {
      const code = join(folder, `asset.${Properties.Code.S3Key.replace(/\.zip$/, "")}`, "index.mjs");
      expect(readFileSync(code, "utf8")).toContain(Properties.Description.replace("threat-digest ", ""));
    }
  });

  it("refuses to synthesize without a bundle, and names the entry to write", async () => {
    const bundles = emptyBundles(Object.keys(env).filter((name) => name !== "mail-events"));
    await expect(synth({ bundles })).rejects.toThrow(/mail-events has no bundle.*functions\/entry\/mail-events\.ts/);
  });

  it("refuses a stage that would not fit into a stack name", async () => {
    await expect(synth({ bundles: emptyBundles(), stage: "my stage" })).rejects.toThrow(/Stage "my stage"/);
  });
});
