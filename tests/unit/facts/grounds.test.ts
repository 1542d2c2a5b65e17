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
