/** What a report says did not happen is a denial, never a deed; what nobody was hurt in did happen. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const done = (text: string) =>
  factsOf(text).mentions.filter((one) => one.stage === "accomplished" || one.stage === "attempted");

describe("a deed told as not done", () => {
  it.each([
    ["No bomb exploded in Osh on Friday, the mayor said.", "mayor"],
    ["No gunmen attacked the station in Batken on Saturday.", "Border Observer"],
    ["Neither gunmen nor police attacked the station in Batken on Saturday.", "Border Observer"],
    ["The mayor said there had been no attack.", "mayor"],
    ["There was no explosion in Osh on Friday, the mayor said.", "mayor"],
    ["No attack had taken place in Osh on Friday, the governor said.", "governor"],
    ["It is not true that gunmen attacked a post near Osh on Friday.", "Border Observer"],
    ["Reports of an attack on a post near Batken on Friday were denied by the ministry.", "ministry"],
    ["Police said reports of a bomb blast in Osh on Friday were a hoax.", "Police"],
    ["The ministry denied that rebels had attacked a post near Batken.", "ministry"],
  ])("is denied by whoever tells it so: %s", (text, speaker) => {
    const { claims, relevant } = factsOf(text);
    expect(done(text)).toEqual([]);
    expect(claims.filter((one) => one.stance === "denies")).toMatchObject([
      { speaker: { name: speaker }, field: "happened" },
    ]);
    expect(relevant).toBe(true);
  });

  it.each(["false", "untrue", "a hoax", "wrong", "baseless", "denied", "just rumours", "not true"])(
    "is no deed when the reports of it were %s",
    (verdict) => {
      const text = `Reports that a bomb exploded in Osh on Friday were ${verdict}.`;
      const denial = factsOf(text).claims.find((one) => one.stance === "denies");
      expect(done(text)).toEqual([]);
      expect(text.slice(denial?.content.start, denial?.content.end)).toContain("a bomb exploded in Osh on Friday");
    },
  );

  it("keeps the report and its verdict as claims that oppose each other", () => {
    const { claims } = factsOf("Reports that gunmen attacked a bus near Osh on Friday were untrue, the mayor said.");
    const denial = claims.find((one) => one.stance === "denies");
    const report = claims.find((one) => one.cue === "Reports");
    expect(denial?.opposes).toContain(report?.id);
  });
});

describe("what only sounds denied", () => {
  it.each([
    "Reports that gunmen had attacked a bus near Osh on Friday were confirmed.",
    "Reports that gunmen had attacked a bus near Osh on Friday were not denied.",
    "No group has claimed responsibility for the attack in Osh on Friday.",
    "No fewer than 12 people were killed by gunmen in Osh on Friday.",
    "Gunmen who met no resistance attacked the station in Batken on Saturday.",
    "No further attack was reported after gunmen attacked a post near Osh on Friday.",
    "Gunmen attacked the station in Batken on Saturday, but no guards were hurt.",
  ])("was done: %s", (text) => {
    expect(done(text)).toHaveLength(1);
    expect(factsOf(text).claims.filter((one) => one.stance === "denies")).toEqual([]);
  });

  it.each(["If no bomb exploded in Osh on Friday, the alarm was false.", "No bomb squad was needed in Osh on Friday."])(
    "is neither deed nor denial: %s",
    (text) => {
      expect(done(text)).toEqual([]);
      expect(factsOf(text).claims.filter((one) => one.stance === "denies")).toEqual([]);
    },
  );
});

describe("nobody hurt", () => {
  it.each([
    "No one was killed in the blast in Osh on Friday.",
    "Nobody was killed when a bomb exploded in Osh on Friday, police said.",
    "A bomb exploded in Osh on Friday. Nobody was killed, the mayor said.",
    "A bomb exploded in Osh on Friday, but there were no casualties.",
  ])("is a number of the deed, which was done: %s", (text) => {
    expect(done(text)).toMatchObject([{ killed: { min: 0, max: 0 } }]);
    const rows = factsOf(text).claims.filter((one) => one.field === "killed");
    expect(rows).toMatchObject([{ stance: "asserts", value: { min: 0, max: 0 } }]);
  });

  it("is never read as one person hurt", () => {
    const { claims, mentions } = factsOf("The hospital said no one had been hurt in the attack near Osh on Friday.");
    expect(mentions).toMatchObject([{ injured: { min: 0, max: 0 } }]);
    expect(claims.find((one) => one.field === "injured")).toMatchObject({ value: { min: 0, max: 0 } });
  });

  it("counts none only where it holds for everybody", () => {
    const [mention] = done("No soldiers were killed when rebels attacked a post near Batken on Friday.");
    expect(mention).toBeDefined();
    expect(mention?.killed).toBeUndefined();
  });

  it("never lowers the dead who are told", () => {
    const [mention] = done("A bomb exploded in Osh on Friday, killing four. Nobody else was hurt.");
    expect(mention?.killed).toMatchObject({ min: 4 });
  });
});

describe("a report that only denies", () => {
  it.each([
    ["The ministry denied that soldiers had been killed near Batken.", "killed", true],
    ["The ministry denied that rebels had attacked a post near Batken.", "happened", true],
    ["The governor denied that the budget had been late.", "other", false],
  ])("belongs to a threat picture when violence is denied: %s", (text, field, relevant) => {
    const facts = factsOf(text);
    expect(facts.relevant).toBe(relevant);
    expect(facts.claims.find((one) => one.stance === "denies")?.field).toBe(field);
  });
});

describe("a retraction", () => {
  it.each([
    ["The police withdrew the statement on Friday.", true],
    ["The governor withdrew his accusation on Friday.", true],
    ["The ministry retracted its claim that rebels had killed four soldiers near Osh.", true],
    ["The fighters withdrew towards the mountains after attacking a post near Batken on Friday.", false],
    ["The protesters withdrew from the square in Osh.", false],
    ["The rebels revised their plans for the winter.", false],
  ])("takes back something said: %s", (text, retracts) => {
    expect(factsOf(text).claims.some((one) => one.stance === "retracts")).toBe(retracts);
  });

  it("leaves what was taken back no deed", () => {
    expect(done("The ministry retracted its claim that rebels had killed four soldiers near Osh.")).toEqual([]);
  });
});
