import { describe, expect, it } from "vitest";
import type { HouseFunctionProps } from "../../infra/cloud/house-function.ts";
import { sizes } from "../../infra/cloud/sizes.ts";
import { env, type FunctionName } from "../../shared/config.ts";
import { named, plain, resourcesOf, textOf } from "./resources.ts";
import { deployed } from "./synthesized.ts";

const { pipeline } = deployed();
const functions = resourcesOf(pipeline, "AWS::Lambda::Function");
const pascal = (name: string): string => name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());

describe.each(Object.keys(env) as FunctionName[])("function %s", (name) => {
  const { Properties } = named(pipeline, "AWS::Lambda::Function", `${pascal(name)}Function`);

  it("runs Node 24 on arm64, traced, within its size", () => {
    expect(Properties).toMatchObject({
      Runtime: "nodejs24.x",
      Architectures: ["arm64"],
      Handler: "index.handler",
      TracingConfig: { Mode: "Active" },
      MemorySize: sizes[name].memory,
      Timeout: sizes[name].seconds,
    });
  });

  it("writes to a log of its own", () => {
    const { LogGroup } = Properties["LoggingConfig"] as { LogGroup: unknown };
    expect(textOf(LogGroup)).toBe(`${pascal(name)}Log`);
  });

  it("has a role of its own", () => {
    expect(textOf(Properties["Role"])).toBe(`${pascal(name)}Role`);
  });
});

describe("variables", () => {
  it("too few or too many do not compile", () => {
    // @ts-expect-error RECORD_TABLE is missing
    const tooFew: HouseFunctionProps<"failed">["environment"] = {};
    // @ts-expect-error RECORD_TABEL is no variable of failed
    const tooMany: HouseFunctionProps<"failed">["environment"] = { RECORD_TABLE: "t", RECORD_TABEL: "t" };
    expect({ ...tooFew, ...tooMany }).toBeDefined();
  });

  const variable = (name: string, key: string): string => {
    const { Variables } = named(pipeline, "AWS::Lambda::Function", `${name}Function`).Properties["Environment"] as {
      Variables: Record<string, unknown>;
    };
    return textOf(Variables[key]);
  };

  it.each([
    ["Normalize", "REPORT_BUCKET", "ReportBucket"],
    ["Normalize", "ARCHIVE_BUCKET", "ArchiveBucket"],
    ["Normalize", "RECORD_TABLE", "RecordTable"],
    ["Normalize", "RESOLVE_QUEUE_URL", "ResolveQueue"],
    ["Normalize", "DEFAULT_MARKING", "DefaultMarking"],
    ["Normalize", "TRANSCRIBE_QUEUE_URL", "TranscribeQueue"],
    ["Transcribe", "ARCHIVE_BUCKET", "ArchiveBucket"],
    ["Transcribe", "DEFAULT_MARKING", "DefaultMarking"],
    ["Classify", "RESOLVE_QUEUE_URL", "ResolveQueue"],
    ["Digest", "DIGEST_QUEUE_URL", "DigestQueue"],
    ["Digest", "DELIVER_QUEUE_URL", "DeliverQueue"],
    ["Deliver", "MAIL_FROM", "MailFrom"],
    ["Deliver", "MAIL_CONFIGURATION_SET", "MailConfigurationSet"],
    ["Deliver", "PUBLIC_URL", "EntranceApi"],
    ["Api", "DIGEST_QUEUE_URL", "DigestQueue"],
    ["Api", "AUTH_ISSUER", "AuthIssuer"],
    ["Api", "AUTH_AUDIENCE", "AuthAudience"],
    ["Api", "AUTH_JWKS", "AuthJwks"],
  ])("%s.%s is %s", (name, key, resource) => {
    expect(variable(name, key)).toBe(resource);
  });

  it("let only those who send to themselves stand twice in a chain", () => {
    const allowed = [...functions].filter(([, { Properties }]) => Properties["RecursiveLoop"] === "Allow");
    expect(allowed.map(([id]) => plain(id)).sort()).toEqual(["DigestFunction", "ResolveFunction"]);
  });
});
