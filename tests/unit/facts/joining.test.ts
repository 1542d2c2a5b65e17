/** One happening told in several sentences is one mention; several happenings stay apart. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

describe("one happening", () => {
  it("is told once by a lead and its details", () => {
    const { mentions } = factsOf(
      "Gunmen attacked a bus near Osh on Friday. The attack left four passengers dead. Six others were wounded.",
    );
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ killed: { min: 4, max: 4 }, injured: { min: 6, max: 6 } });
    expect(mentions[0]?.evidence.filter((one) => one.rule.startsWith("deed.")).length).toBeGreaterThanOrEqual(3);
  });

  it("is told once when its victim is named twice", () => {
    const { mentions } = factsOf(
      "Officials spoke of the assassination attempt against the deputy governor, Nurlan Toktogulov. Toktogulov survived a grenade attack by masked men on 12 May.",
    );
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatchObject({ stage: "attempted", weapon: "grenade", when: { from: "2024-05-12" } });
  });

  it("does not add a part to its total", () => {
    const { mentions } = factsOf("Twelve people, including three soldiers, were killed by gunmen in Osh on Monday.");
    expect(mentions[0]?.killed).toMatchObject({ min: 12, max: 12 });
  });

  it("adds up different victims of one sentence", () => {
    const { mentions } = factsOf("Three soldiers and two nurses were killed by gunmen in Osh on Monday.");
    expect(mentions[0]?.killed).toMatchObject({ min: 5, max: 5 });
  });
});

describe("several happenings", () => {
  it("stay apart when they lie in different towns on different days", () => {
    const { mentions } = factsOf(
      "Gunmen killed a judge in Lima on Monday. Rebels bombed a bridge near Ayacucho on Tuesday.",
    );
    expect(mentions.map((mention) => mention.places[0]?.name)).toEqual(["Lima", "Ayacucho"]);
  });

  it("stay apart in one sentence when they are of different kinds", () => {
    const { mentions } = factsOf(
      "Rebels kidnapped a doctor in Batken on Monday and police arrested nine suspects in Osh on Tuesday.",
    );
    expect(mentions.map((mention) => mention.type).sort()).toEqual(["abduction-forced-disappearance", "arrests"]);
  });

  it("stay apart when the text says another", () => {
    const { mentions } = factsOf(
      "A bomb exploded in Lima on Monday, killing a guard. Another bomb exploded in Ayacucho on Monday, killing a clerk.",
    );
    expect(mentions).toHaveLength(2);
  });
});

it("finds the same facts whenever it is asked", () => {
  const text = "Gunmen attacked a bus near Osh on Friday. Police said four passengers died.";
  expect(factsOf(text)).toEqual(factsOf(text));
});
