/** What security forces and armed groups are told to do to each other, beside the same words in peace. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const first = (text: string) => factsOf(text).mentions[0];
const types = (text: string) => factsOf(text).mentions.map(({ type }) => type);

describe("operations, encounters and surrenders", () => {
  it.each([
    [
      "A coalition security force conducted an operation in search of a Taliban leader near Batken on Sunday.",
      { type: "other", tags: ["security-measure"], when: { from: "2024-05-19" } },
    ],
    ["Police carried out a search near Osh on Friday to arrest two smugglers.", { tags: ["security-measure"] }],
    ["Two rebel cadres were killed in an encounter with police near Osh on Monday.", { type: "armed-clash" }],
    ["A soldier was killed in a confrontation with insurgents near Osh on Friday.", { type: "armed-clash" }],
    ["Five insurgents surrendered before police in Osh on Monday.", { type: "agreement", tags: ["surrender"] }],
    [
      "A militant leader turned himself in to the authorities in Batken on Friday.",
      { type: "agreement", tags: ["surrender"] },
    ],
    ["Police raided a house in Osh on Friday.", { type: "other", tags: ["security-measure"] }],
    ["Gunmen raided a village near Osh on Friday.", { type: "attack" }],
    ["Police fired tear gas at the protesters in Osh on Friday.", { type: "protest-with-intervention" }],
    ["Two traders were killed in police firing in Osh on Friday.", { killed: { min: 2 } }],
    ["A curfew was imposed in Osh on Friday.", { tags: ["security-measure"] }],
    ["Soldiers patrolled the streets of Osh on Friday.", { tags: ["security-measure"] }],
  ])("are read: %s", (text, wanted) => {
    expect(first(text)).toMatchObject(wanted);
  });

  it.each([
    "The minister spoke of an encounter with the press on Monday.",
    "Hikers told of an encounter with a bear near Osh on Friday.",
    "Doctors performed an operation on the boy on Monday.",
    "The company expanded its operations in Osh on Friday.",
    "The search for a new coach began on Monday.",
    "A confrontation between the two parties over the budget began on Monday.",
    "The home side surrendered a two-goal lead on Monday.",
    "The heir surrendered his title to the crown on Friday.",
    "The minister surrendered to temptation on Friday.",
    "The firing of the finance minister surprised markets on Monday.",
    "The potter began firing the kiln on Friday.",
    "The nurse patrolled the ward on Friday.",
    "Journalists searched the archive on Friday.",
    "The bank deployed new software in Osh on Friday.",
  ])("are not told: %s", (text) => {
    expect(types(text)).toEqual([]);
  });
});

describe("who they are", () => {
  it.each([
    ["Police arrested a Taliban financier near Osh on Friday.", "armed-group"],
    ["Troops captured a Haqqani facilitator near Osh on Friday.", "armed-group"],
    ["Police arrested two insurgent commanders near Osh on Friday.", "armed-group"],
    ["Police arrested three Maoists near Osh on Friday.", "armed-group"],
    ["Gunmen killed two army personnel near Osh on Friday.", "military"],
    ["Gunmen killed a CRPF trooper near Osh on Friday.", "police"],
  ])("is told by their group or force: %s", (text, kind) => {
    expect(first(text)?.actors.filter(({ role }) => role === "target")[0]?.class).toBe(kind);
  });

  it.each([
    "Gunmen killed a shop supplier near Osh on Friday.",
    "Gunmen killed two party activists near Osh on Friday.",
    "Gunmen killed a union leader near Osh on Friday.",
    "Gunmen killed the hospital personnel in Osh on Friday.",
    "Gunmen killed Husain Haqqani in Osh on Friday.",
    "Rebels killed a Taliban hostage near Osh on Friday.",
  ])("is no armed body where none is named: %s", (text) => {
    const targets = first(text)?.actors.filter(({ role }) => role === "target") ?? [];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets[0]?.class).not.toMatch(/military|police|armed-group/);
  });

  it("is a rebel where a suspected one acts", () => {
    const killer = first("A farmer was killed by suspected rebels in Osh on Friday.")?.actors.find(
      ({ role }) => role === "perpetrator",
    );
    expect(killer?.class).toBe("armed-group");
  });

  it("reads a weapon in capitals as one", () => {
    expect(types("Soldiers recovered an IED near Osh on Friday.")).toEqual(["disrupted-weapons-use"]);
  });
});

describe("how many", () => {
  it.each([
    [
      "Three rebels, identified as Azamat, Timur and Talant, were arrested near Osh on Friday.",
      { arrested: { min: 3 } },
    ],
    ["Gunmen shot dead Aibek Toktom, a resident of Osh, on Friday.", { killed: { min: 1, max: 1 } }],
    ["Gunmen shot dead Aibek Toktom, a teacher, and a driver near Osh on Friday.", { killed: { min: 2, max: 2 } }],
    ["Twelve security force (SF) personnel were killed by rebels near Osh on Friday.", { killed: { min: 12 } }],
    ["A rebel 'area commander' was killed by troops near Osh on Friday.", { killed: { min: 1 } }],
    [
      "Two drivers - Asif Khan and Timur Bek - were injured in a bomb attack in Osh on Friday.",
      { injured: { min: 2 } },
    ],
    ["Five shoppers sustained injuries in a bomb attack in Osh on Friday.", { injured: { min: 5 } }],
    ["A bomb blast in Osh on Friday caused injuries to six shoppers.", { injured: { min: 6 } }],
    ["A bomb attack in Osh on Friday caused the death of two guards.", { killed: { min: 2 } }],
    ["Police announced the arrest of five smugglers in Osh on Friday.", { arrested: { min: 5 } }],
    ["Troops detained one suspected insurgent near Osh on Friday.", { arrested: { min: 1, max: 1 } }],
    ["Troops detained multiple suspected insurgents near Osh on Friday.", { arrested: { min: 3, max: null } }],
    ["Troops detained numerous insurgents near Osh on Friday.", { arrested: { min: 4, max: null } }],
    [
      "Police arrested a leader of the Islamic Movement of Uzbekistan near Osh on Friday.",
      { arrested: { min: 1, max: 1 } },
    ],
  ])("is counted: %s", (text, wanted) => {
    expect(first(text)).toMatchObject(wanted);
  });

  it.each([
    "The striker suffered injuries in the match on Monday.",
    "The company sustained losses in Osh on Friday.",
    "The court heard of injuries to the plaintiff's pride on Monday.",
    "The mayor received a wound-up toy on Friday.",
    "The death of the poet moved readers in Lima on Friday.",
    "The arrest of development is a topic of the report.",
    "One suspected the other of lying on Friday.",
    "The firm, identified as the buyer, was renamed on Friday.",
    "The treaty caused the death of the old tariff on Friday.",
    "Multiple choice tests were held in Osh on Friday.",
    "Numerous awards were given in Lima on Friday.",
    "Two actors - Asif Khan and Timur Bek - were praised in Lima on Friday.",
    "The 'area manager' was promoted in Osh on Friday.",
    "The union (TU) secretary was elected in Osh on Friday.",
  ])("counts nobody: %s", (text) => {
    expect(types(text)).toEqual([]);
  });
});

describe("when and where", () => {
  it("takes no day from a dateline behind a letterhead on its line", () => {
    const text =
      "Joint Command 2024-05 For Immediate Release  OSH, Kyrgyzstan (May 17, 2024) – Troops detained two rebels near Batken yesterday.";
    expect(first(text)).toMatchObject({ when: { from: "2024-05-19" }, places: [{ name: "Batken" }] });
  });

  it("does not place a deed in the country its victims come from", () => {
    const places = first("Two U.S. citizens were kidnapped by rebels in Lima on Friday.")?.places.map(
      ({ name }) => name,
    );
    expect(places?.[0]).toBe("Lima");
    expect(places).not.toContain("United States");
  });
});
