/** Who claims, threatens or denies: the group's words stay the group's and never become the outlet's or a fact. */
import { describe, expect, it } from "vitest";
import { factsOf } from "../a-report.ts";

const attack = "Gunmen killed two officers in Osh on Monday.";

describe("a claim of responsibility", () => {
  const { claims, mentions } = factsOf(
    "A group calling itself the Alai Front claimed responsibility on Friday for Thursday's attack on a border post near Osh. The group threatened further attacks on posts and convoys in Batken.",
  );

  it("names the group as speaker and doer, linked to the attack", () => {
    expect(claims.find((one) => one.stance === "claims-responsibility")).toMatchObject({
      speaker: { name: "Alai Front", role: "armed-group" },
      field: "perpetrator",
      value: "Alai Front",
      mention: mentions[0]?.id,
    });
  });

  it("is not repeated in the outlet's own voice", () => {
    expect(claims.filter((one) => one.speaker.role === "media" && one.field === "perpetrator")).toEqual([]);
  });

  it("goes with the threat made by the same group", () => {
    expect(claims.find((one) => one.stance === "threatens")).toMatchObject({
      speaker: { name: "Alai Front" },
      field: "intent",
    });
  });

  it("is read from a deed told as the group's own", () => {
    const { claims: told } = factsOf(
      "The Alai Front said that its men had carried out Monday's attack on a post near Osh.",
    );
    expect(told.some((one) => one.stance === "claims-responsibility" && one.value === "Alai Front")).toBe(true);
  });
});

describe("a denial", () => {
  it("of responsibility is about the doer and makes nobody one", () => {
    const { claims, mentions } = factsOf(`${attack} The Alai Front denied responsibility for the attack.`);
    expect(claims.find((one) => one.stance === "denies")).toMatchObject({
      field: "perpetrator",
      value: "Alai Front",
      mention: mentions[0]?.id,
    });
    expect(mentions[0]?.actors.filter((one) => one.name === "Alai Front")).toEqual([]);
  });

  it("of knowledge denies nothing that happened", () => {
    const { claims } = factsOf(`${attack} The Alai Front denied any knowledge of the attack.`);
    expect(claims.filter((one) => one.stance === "denies")).toEqual([]);
    expect(claims.find((one) => one.speaker.name === "Alai Front")?.field).toBe("other");
  });

  it("of harm is about the harm", () => {
    const { claims, mentions } = factsOf(`${attack} The ministry denied that officers had been killed.`);
    expect(claims.find((one) => one.stance === "denies")).toMatchObject({ field: "killed", mention: mentions[0]?.id });
  });
});

describe("a speaker", () => {
  it.each([
    ["Authorities in Dushanbe said that rebels had crossed the border.", "Authorities in Dushanbe", "state-political"],
    ["Residents of Osh said 11 people were killed on Friday.", "Residents of Osh", "witness"],
    [
      "Karim Aliev, a lecturer in regional security in Osh, said the wording was known to him.",
      "Karim Aliev",
      "expert",
    ],
    [
      "The State Committee for National Security said that nobody had been hurt.",
      "State Committee for National Security",
      "state-security",
    ],
  ])("keeps name and office: %s", (text, name, role) => {
    expect(factsOf(text).claims[0]?.speaker).toMatchObject({ name, role });
  });

  it("cited by an agency speaks through it", () => {
    const { claims } = factsOf(
      "Gunmen attacked a border post near Osh on Tuesday, killing four guards, the Tien Shan news agency reported, citing regional police.",
    );
    expect(claims.find((one) => one.field === "killed")?.speaker).toMatchObject({
      name: "regional police",
      via: expect.stringContaining("Tien Shan"),
    });
  });

  it("who tells another toll keeps it as his own", () => {
    const { claims } = factsOf(
      "Gunmen attacked a post near Osh on Tuesday, killing four guards, police said. Three residents told the agency by telephone that 11 people had been killed.",
    );
    const tolls = claims.filter((one) => one.field === "killed").map((one) => [one.speaker.name, one.value]);
    expect(tolls).toEqual([
      ["police", expect.objectContaining({ min: 4 })],
      ["Three residents", expect.objectContaining({ min: 11 })],
    ]);
  });
});
