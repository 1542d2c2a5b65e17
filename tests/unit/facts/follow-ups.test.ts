/** Later deaths, running totals and the law's names belong to the happening told before, never to a new one. */
import { describe, expect, it } from "vitest";
import { datelineOf } from "../../../shared/facts/dateline.ts";
import { factsOf } from "./a-report.ts";

const mentionsOf = (text: string, published = "2018-04-14") =>
  factsOf(text, published as `${number}-${number}-${number}`).mentions;

describe("a death of wounds", () => {
  it("joins the attack before it and its total replaces the sum", () => {
    const mentions = mentionsOf(
      "Gunmen attacked a border post near Batken on Tuesday, killing four guards. A fifth border guard died of his wounds in hospital on Thursday, the committee said, bringing the death toll of the attack to five.",
    );
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ killed: { min: 5, max: 5 }, when: { from: "2018-04-10", to: "2018-04-10" } });
  });

  it("counts by its ordinal where no total is told", () => {
    const [mention] = mentionsOf(
      "Gunmen attacked a border post near Batken on Tuesday, killing four guards. A fifth guard died of his wounds on Thursday.",
    );
    expect(mention?.killed).toMatchObject({ min: 5, max: 5, basis: "derived" });
  });

  it("does not lend its day to an attack it only points at", () => {
    const [mention, ...more] = mentionsOf(
      "A fifth border guard died of his wounds in hospital on Wednesday, bringing the death toll of the attack near Batken to five.",
    );
    expect(more).toEqual([]);
    expect(mention).toMatchObject({ when: null, timeStatus: "follow-up", killed: { min: 5, max: 5 } });
  });

  it("leaves an attack of the same sentence its own day", () => {
    const [mention] = mentionsOf(
      "Rebels attacked a post near Batken on Monday and a soldier died of his wounds on Tuesday.",
    );
    expect(mention?.when).toMatchObject({ from: "2018-04-09", to: "2018-04-09" });
  });

  it("is no attack by itself", () => {
    expect(mentionsOf("A retired teacher died in hospital in Osh on Friday.")).toEqual([]);
  });
});

describe("a running total", () => {
  it.each([
    ["The death toll from last week's bombing in Osh rose to 12 on Friday, the ministry said.", 12],
    ["A bomb exploded in a market in Osh on Monday and killed six people. The death toll rose to eight.", 8],
  ])("is the number of the dead: %s", (text, killed) => {
    const mentions = mentionsOf(text);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]?.killed).toMatchObject({ min: killed, max: killed });
  });

  it("is not read from a bridge toll", () => {
    expect(mentionsOf("The bridge toll rose to 12 soms in Osh on Friday.")).toEqual([]);
  });
});

describe("the law's name for a deed", () => {
  it("is the deed told before, an attempt where the target lives", () => {
    const mentions = mentionsOf(
      "Men threw a grenade at a police station in Osh on Friday. Nobody was hurt. Police opened a criminal case for an attempt on the life of an officer. It was the first attack on a police building in the city since 2010.",
    );
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ type: "grenade", stage: "attempted", when: { from: "2018-04-13" } });
  });

  it("stands alone where nothing was told before", () => {
    const mentions = mentionsOf(
      "Police in Osh have opened a criminal case for an attempt on the life of Judge Karim Aliev on Friday.",
    );
    expect(mentions).toMatchObject([{ stage: "attempted", when: { from: "2018-04-13" } }]);
  });
});

describe("a dateline", () => {
  it.each([
    "JALAL-ABAD, 14 April 2018 (Osh News) - Gunmen attacked a police post near Osh late on Friday evening, police said on Saturday.",
    "OSH, Kyrgyzstan (Osh News) -- Gunmen attacked a police post near Osh late on Friday evening, police said on Saturday.",
    "OSH - Gunmen attacked a police post near Osh late on Friday evening, police said on Saturday.",
    "Lake Gazette\n\nNo. 12\n\nOSH, Kyrgyzstan (14 April 2018) - Gunmen attacked a police post near Osh late on Friday evening, wounding two officers, police said.",
    "Lake Gazette\n\nOSH, Kyrgyzstan (April 14, 2018)\n\nGunmen attacked a police post near Osh late on Friday evening, police said.",
  ])("is the day of writing, not of the deed: %s", (text) => {
    expect(mentionsOf(text)).toMatchObject([{ when: { from: "2018-04-13", to: "2018-04-13" } }]);
  });

  it.each([
    "Osh - once quiet - was attacked by gunmen on Thursday.",
    "Aliev, 40 - a farmer from Osh - was shot on Thursday.",
    "Guards near Osh (some of them new) - and their officers - came under fire on Thursday.",
  ])("is not seen in a sentence with hyphens: %s", (text) => {
    expect(datelineOf(text)).toBeNull();
  });
});
