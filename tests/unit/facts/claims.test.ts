/** Who says what: speakers, stances, contents, horizons and contradictions. */
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../shared/facts/claim.ts";
import { factsOf } from "./a-report.ts";

/** Claims of named or unnamed speakers, the outlet's own rows left out. */
const spoken = (text: string): (Claim & { words: string })[] =>
  factsOf(text)
    .claims.filter((claim) => claim.cue !== "" || claim.evidence.some((one) => one.rule === "claim.continued"))
    .filter((claim) => claim.evidence.some((one) => one.rule === "claim.speaker"))
    .map((claim) => ({ ...claim, words: text.slice(claim.content.start, claim.content.end) }));

describe("speakers", () => {
  it.each([
    ["Police said that two men had fled.", "Police", "state-security", "two men had fled"],
    ["General Bakyt Sadykov said the border was quiet.", "Bakyt Sadykov", "state-security", "the border was quiet"],
    [
      '"The road is closed," said council secretary Marat Osmonov.',
      "Marat Osmonov",
      "state-political",
      "The road is closed",
    ],
    ["According to residents, the shooting lasted an hour.", "residents", "witness", "the shooting lasted an hour"],
    ["Analysts believe the group is short of money.", "Analysts", "expert", "the group is short of money"],
    ["Prosecutors said the men would be tried in June.", "Prosecutors", "judicial", "the men would be tried in June"],
    ["The rebels said they held twelve villages.", "rebels", "armed-group", "they held twelve villages"],
  ])("%s", (text, name, role, words) => {
    const [claim] = spoken(text);
    expect(claim).toMatchObject({ speaker: { name, role } });
    expect(claim?.words.replace(/,$/, "")).toContain(words);
  });

  it("keeps who passed the words on", () => {
    const text =
      "Nurlan Asanov, the deputy secretary of the Security Council, told the Tien Shan news agency that the camp was empty.";
    const [claim] = spoken(text);
    expect(claim?.speaker).toMatchObject({
      name: "Nurlan Asanov",
      role: "state-security",
      via: "Tien Shan news agency",
    });
    expect(factsOf(text).cites).toContain("Tien Shan news agency");
  });

  it("follows a pronoun to the speaker before", () => {
    const claims = spoken("Defense Minister Azamat Ibraev said the pass was safe. He said patrols would go on.");
    expect(claims.map((claim) => claim.speaker.name)).toEqual(["Azamat Ibraev", "Azamat Ibraev"]);
  });

  it("gives a quotation that goes on to the speaker who began it", () => {
    const claims = spoken(
      '"We saw lights on the hill," farmer Talant Usenov said. "They moved towards the river all night."',
    );
    expect(claims).toHaveLength(2);
    expect(claims[1]?.speaker.name).toBe("Talant Usenov");
  });

  it("takes no claim from a denial of speech", () => {
    expect(spoken("No group has claimed responsibility for the blast.")).toEqual([]);
  });
});

describe("stances", () => {
  it.each([
    ["The security service warned that militants may attack the dam in the coming months.", "warns"],
    ["The prime minister said the movement might resort to armed action.", "warns"],
    ["The governor denied that the town had fallen.", "denies"],
    ["The Northern Front claimed responsibility for the ambush on the convoy.", "claims-responsibility"],
    ["Police accused the Northern Front of planting the device.", "accuses"],
    ["The hospital confirmed that six patients had arrived.", "confirms"],
    ["The rebels threatened to attack the railway.", "threatens"],
  ])("%s", (text, stance) => {
    expect(spoken(text)[0]?.stance).toBe(stance);
  });
});

describe("warnings", () => {
  const text = "On 16 May the security service warned that militants may attack the dam in the coming months.";
  it("reach until the time they name", () => {
    const [claim] = spoken(text);
    expect(claim?.horizonText).toContain("coming months");
    expect(claim?.horizon).toMatchObject({ from: "2024-05-20" });
  });

  it("say how likely the speaker calls it, in a row of ICD 203", () => {
    expect(spoken(text)[0]?.likelihood).toEqual({ word: "may", row: "roughly-even-chance" });
    expect(spoken("Analysts say new attacks are very likely next year.")[0]?.likelihood?.row).toBe("very-likely");
  });

  it("carry the day they were given", () => {
    expect(spoken(text)[0]?.said).toMatchObject({ from: "2024-05-16", to: "2024-05-16" });
  });

  it("are no happening", () => {
    expect(factsOf(text).mentions).toEqual([]);
  });
});

describe("contradiction", () => {
  it("sets a denial against the reports it denies", () => {
    const text =
      "There were unconfirmed reports that rebel fighters had crossed the Panj river. Officials in Batken firmly denied the reports.";
    const claims = spoken(text);
    const denial = claims.find((claim) => claim.stance === "denies");
    const report = claims.find((claim) => claim.stance === "asserts");
    expect(denial?.words).toBe("rebel fighters had crossed the Panj river");
    expect(denial?.opposes).toContain(report?.id);
    expect(report?.opposes).toContain(denial?.id);
    expect(factsOf(text).mentions).toEqual([]);
  });

  it("sets the dead against the living when both are one man", () => {
    const text =
      'The commander Ilyas Karabaev was reportedly killed in the mountains. "Karabaev is alive," General Bakyt Sadykov said.';
    const claims = spoken(text);
    expect(claims.filter((claim) => claim.opposes.length > 0).length).toBeGreaterThanOrEqual(2);
  });

  it("leaves what nobody disputes alone", () => {
    const text = "Police said two men had fled. The mayor said the market would open on Monday.";
    expect(factsOf(text).claims.filter((claim) => claim.opposes.length > 0)).toEqual([]);
  });
});

describe("the ledger", () => {
  it("gives each count to the one who told it", () => {
    const { claims, mentions } = factsOf("Police said gunmen killed three farmers near Osh on Friday.");
    const row = claims.find((claim) => claim.field === "killed");
    expect(row).toMatchObject({ speaker: { name: "Police" }, value: { min: 3, max: 3 }, mention: mentions[0]?.id });
  });

  it("lets the outlet speak where nobody else does", () => {
    const row = factsOf("Gunmen killed three farmers near Osh on Friday.").claims.find(
      (claim) => claim.field === "killed",
    );
    expect(row).toMatchObject({ speaker: { name: "Border Observer", role: "media" }, cue: "" });
  });

  it("adds who claimed the deed to the mention, with the words that say so", () => {
    const { mentions } = factsOf(
      "A bomb exploded outside a bank in Lima on Monday. The Shining Path claimed responsibility for the attack.",
    );
    expect(mentions).toHaveLength(1);
    expect(mentions[0]?.actors).toContainEqual(expect.objectContaining({ id: "shining-path", role: "perpetrator" }));
    expect(mentions[0]?.evidence.some((one) => one.rule === "actor.blamed")).toBe(true);
  });

  it("never gives two claims one id", () => {
    const ids = factsOf(
      "Police said gunmen killed three farmers near Osh on Friday. Residents said gunmen killed five farmers near Osh on Friday.",
    ).claims.map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
