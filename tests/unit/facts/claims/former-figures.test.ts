/** Figures that are taken back, and who may speak: papers by their names, institutions by their own. */
import { describe, expect, it } from "vitest";
import { outletSpeaker } from "../../../../shared/facts/claims/outlet-speaker.ts";
import { factsOf } from "../a-report.ts";

const toldOf = (text: string) =>
  factsOf(text).claims.map(({ speaker, cue, stance, field, value, content, mention }) => ({
    name: speaker.name,
    role: speaker.role,
    cue,
    stance,
    field,
    value,
    mention,
    words: text.slice(content.start, content.end),
  }));

describe("figures", () => {
  it("of a source go to the source alone", () => {
    const claims = toldOf(
      "Gunmen raided Osh on Sunday. The raid left many dead, according to a relief group, which put the number of dead at between 21 and 24.",
    );
    expect(claims.filter(({ name }) => name === "according")).toEqual([]);
  });

  it("stand by the harm they count", () => {
    const claims = toldOf("Four people died and nine were injured when a bomb exploded in Osh on 12 May, police said.");
    const hurt = claims.filter(({ field }) => field === "injured");
    expect(hurt.map(({ value }) => value)).toEqual([expect.objectContaining({ min: 9, max: 9 })]);
  });

  it.each([
    "Gunmen killed 12 people in Osh on Sunday. The Valley Courier had first put the number of dead at between 21 and 24.",
    "Gunmen attacked a bank in Osh on Sunday and killed 12 people, a relief group said on Wednesday, correcting its earlier figure of between 21 and 24. It had first put the number of dead at between 21 and 24.",
  ])("given up are told as taken back, and of no mention: %s", (text) => {
    const former = toldOf(text).filter(({ value }) => (value as { max?: number } | undefined)?.max === 24);
    expect(former.map(({ stance, mention }) => [stance, mention])).toEqual([["retracts", undefined]]);
    expect(factsOf(text).mentions[0]?.killed).toMatchObject({ min: 12, max: 12 });
  });

  it("are those before the cue where what follows only corrects", () => {
    const [claim] = toldOf(
      "Gunmen attacked a bank in Osh on Sunday and killed 12 people, a relief group said on Wednesday, correcting its earlier figure of 30.",
    ).filter(({ cue }) => cue === "said");
    expect(claim?.words).toBe("Gunmen attacked a bank in Osh on Sunday and killed 12 people");
    expect(claim).toMatchObject({ field: "killed", value: { min: 12, max: 12 } });
  });
});

describe("outlets", () => {
  it.each(["Alay Observer", "Ferghana Evening Post", "Naryn Gazette", "Highland Times"])("%s is a paper", (name) => {
    const [claim] = toldOf(`A bomb exploded in Osh on Monday, the ${name} reported.`);
    expect(claim).toMatchObject({ name, role: "media" });
  });

  it("leaves a newspaper without a name nameless", () => {
    expect(toldOf("A newspaper said the road was closed.")[0]).toMatchObject({ name: null, role: "media" });
  });

  it.each([
    ["Ministry of Defence", "state-political"],
    ["Batken Regional Police", "state-security"],
    ["Alay Observer", "media"],
    ["Security Times", "media"],
    ["Border Wire", "media"],
    [null, "media"],
  ])("%s publishes as %s", (publisher, role) => {
    const report = { publisher } as Parameters<typeof outletSpeaker>[0]["report"];
    expect(outletSpeaker({ report }).role).toBe(role);
  });
});

describe("quotations", () => {
  it.each([
    ["''We saw lights,'' said the mayor, ''and we ran to the river.''", "We saw lights"],
    ['"The road is closed," farmer Talant Usenov wrote in a note, "and the pass is shut."', "The road is closed"],
    ['"The road is closed. Stay at home tonight," Mayor Talant Usenov said.', "The road is closed. Stay at home"],
  ])("are taken from their first word: %s", (text, start) => {
    const [claim] = toldOf(text);
    expect(claim?.words.startsWith(start)).toBe(true);
  });
});

describe("denials", () => {
  it.each([
    ["The rebels said they did not attack the police post in Osh.", "rebels"],
    ["The army said it has not carried out an attack on Osh.", "army"],
    ["The Northern Front did not attack the bank in Osh.", "Border Observer"],
  ])("%s", (text, name) => {
    expect(toldOf(text)).toContainEqual(expect.objectContaining({ name, stance: "denies", field: "happened" }));
  });

  it("are none where a thing was only not seen", () => {
    const claims = toldOf("Witnesses said they did not see the attack on the bank in Osh.");
    expect(claims.filter(({ stance }) => stance === "denies")).toEqual([]);
  });
});
