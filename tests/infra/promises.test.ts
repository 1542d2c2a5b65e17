import { describe, expect, it } from "vitest";
import { metrics } from "../../shared/config.ts";
import { dashboard } from "./promises/dashboard.ts";
import { permissions } from "./promises/permissions.ts";
import { promises } from "./promises/promises.ts";
import { deployed } from "./synthesized.ts";

describe.each(["dev", "prod"])("in stage %s", (stage) => {
  const made = deployed(stage);

  it.each(Object.entries(promises))("%s", (_, findings) => {
    expect(findings(made)).toEqual([]);
  });
});

describe("the page of a stage", () => {
  const made = deployed();

  it("is found wanting as soon as config.ts names a metric it does not show", () => {
    const own = { ...metrics, classify: [...metrics.classify, "ReportsDoubted"] };
    expect(dashboard(made, own)).toEqual(["the page lacks ThreatDigest/dev ReportsDoubted service classify"]);
  });

  it("counts one stage, not two: namespaces differ", () => {
    expect(dashboard({ ...made, stage: "prod" }).length).toBe(Object.values(metrics).flat().length);
  });
});

describe("recipients in SES's sandbox", () => {
  it("are the only identities added to what deliver may send to", () => {
    const made = deployed("dev", undefined, ["desk@example.org"]);
    const arn = "arn:AWS::Partition:ses:AWS::Region:AWS::AccountId:identity/desk@example.org";
    expect(permissions(made)).toEqual([
      `DeliverRole may ses:SendEmail ${arn}`,
      `DeliverRole may ses:SendRawEmail ${arn}`,
    ]);
  });

  it.each(["*", "*@example.org", "desk@*", "example.org", "desk@example.org/*", `\${aws:username}@example.org`])(
    "are addresses, never a pattern: %s",
    (recipient) => {
      expect(() => deployed("dev", undefined, [recipient])).toThrow(/sandboxRecipients takes mail addresses/);
    },
  );
});
