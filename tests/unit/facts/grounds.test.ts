/** A country is given only where the text gives grounds for one. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const countries = (text: string): string[][] =>
  factsOf(text).mentions.map((one) => one.places.map((place) => place.country));

describe("a happening that names no place", () => {
  it("takes the country of the place told beside it", () => {
    expect(countries("The convoy had left Osh at dawn. Gunmen killed two drivers on Friday.")).toEqual([["KG"]]);
  });

  it("takes the one country the report is about", () => {
    expect(
      countries(
        "Kyrgyzstan has closed its southern roads.\n\nKyrgyz officials gave no reason for it.\n\nThe talks go on. Nobody knows when they end. Rain fell all week.\n\nGunmen killed two drivers on Friday.",
      ),
    ).toEqual([["KG"]]);
  });

  it("stays without a place where several countries are spoken of", () => {
    expect(
      countries(
        "Ministers of Kyrgyzstan, Peru and Nigeria met.\n\nTajikistan and Uzbekistan sent letters.\n\nThe talks go on. Nobody knows when they end. Rain fell all week.\n\nGunmen killed two drivers on Friday.",
      ),
    ).toEqual([[]]);
  });
});

describe("a report set in one country", () => {
  const set = "Lima, Ayacucho and the rest of Peru were quiet, Peruvian radio said. ";

  it("keeps its happenings there when foreigners are hit", () => {
    expect(countries(`${set}Three Nigerian monks were murdered on Friday.`)).toEqual([["PE"]]);
  });

  it("takes a lone town of another country for one we do not hold", () => {
    expect(countries(`${set}Three monks were murdered in Batken on Friday.`)).toEqual([["PE"]]);
  });

  it("has what is told of another country there", () => {
    expect(countries(`${set}Three monks were murdered in Nigeria on Friday.`)).toEqual([["NG"]]);
    expect(countries(`${set}Three monks were murdered in Batken, Kyrgyzstan, on Friday.`)[0]?.[0]).toBe("KG");
  });

  it("has nothing at the places people are sent to", () => {
    expect(countries(`${set}The former envoy to Nigeria was murdered on Friday.`)).toEqual([["PE"]]);
  });

  it("leaves people's own country to a report that is set nowhere", () => {
    expect(countries("Three Nigerian monks were murdered on Friday.")).toEqual([["NG"]]);
  });
});

describe("a happening the world knows by its date", () => {
  it("lies in its own country, not in that of the report", () => {
    const { mentions } = factsOf(
      "Years before the September 11 attacks, Uzbek leaders spoke of the danger from abroad. Uzbekistan has many neighbours.",
    );
    expect(mentions).toMatchObject([
      { when: { from: "2001-09-11" }, places: [{ country: "US" }], timeStatus: "background" },
    ]);
  });
});
