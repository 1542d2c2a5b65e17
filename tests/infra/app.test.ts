import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { env } from "../../shared/config.ts";
import { emptyBundles } from "./synthesized.ts";

const run = promisify(execFile);
const home = join(import.meta.dirname, "../..");

/** Runs an app as `node infra/cloud/app.ts`, with nothing in its environment but what is given. */
const synth = async (context: Record<string, string>, app = "infra/cloud/bare-app.ts") => {
  const folder = mkdtempSync(join(tmpdir(), "threat-digest-cdk-"));
  await run(process.execPath, [join(home, app)], {
    env: { CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) },
  });
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

  it("refuses a recipient of the sandbox that is no address", async () => {
    const context = { bundles: emptyBundles(), sandboxRecipients: "desk@example.org, *" };
    await expect(synth(context)).rejects.toThrow(/sandboxRecipients takes mail addresses, not \*/);
  });
});

describe("what `cdk` runs", () => {
  it("is the app under the rules", () => {
    expect(JSON.parse(readFileSync(join(home, "cdk.json"), "utf8"))).toMatchObject({
      app: "node cli/guard.mjs infra/cloud/app.ts",
    });
  });

  it("synthesizes prod, with the very templates the embedded stack starts from", async () => {
    const context = { bundles: emptyBundles(), stage: "prod" };
    const [strict, bare] = await Promise.all([synth(context, "infra/cloud/app.ts"), synth(context)]);
    expect(readdirSync(strict)).toContain("validation-report.json");
    expect(templates(strict)).toHaveLength(2);
    for (const name of templates(strict)) {
      expect(readFileSync(join(strict, name), "utf8")).toBe(readFileSync(join(bare, name), "utf8"));
    }
  });

  it("fails on a finding and names rule and place", async () => {
    const failed: { code?: number; stderr?: string } = await synth(
      { bundles: emptyBundles(), stage: "prod" },
      "tests/infra/planted-app.ts",
    )
      .catch((error: unknown) => error as { code: number; stderr: string })
      .then((ended) => (typeof ended === "string" ? {} : ended));
    expect(failed.code).toBe(1);
    for (const said of ["AwsSolutions-SQS3", "AwsSolutions-SQS4", "ThreatDigest-prod-Pipeline/Planted"]) {
      expect(failed.stderr).toContain(said);
    }
  });
});
