import isoCountries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { countries, countryCode, countryName } from "../../../../shared/facts/lexicon/countries.ts";
import { openGazetteer } from "../../../../shared/facts/places/gazetteer.ts";
import { gazetteerBytes } from "../../../../tools/gazetteer.ts";

const bytes = gazetteerBytes();
const world = openGazetteer(bytes);
const first = (name: string) => world.lookup(name)[0];

describe("the built gazetteer", () => {
  it("is the same bytes each time", () => {
    expect(Buffer.compare(bytes, gazetteerBytes())).toBe(0);
  }, 30_000);
  it("opens bytes that start anywhere in a pooled buffer", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openGazetteer(shifted.subarray(3)).lookup("Bishkek")[0]?.country).toBe("KG");
  });
  it("refuses other files", () => {
    expect(() => openGazetteer(new Uint8Array(64))).toThrow("not a gazetteer file");
  });
  it("finds a name whatever its accents, hyphens and points", () => {
    for (const name of ["Sao Paulo", "São Paulo", "SÃO PAULO"])
      expect(world.lookup(name).map((each) => each.id)).toContain("3448439");
    expect(first("St Petersburg")?.id).toBe(first("St. Petersburg")?.id);
    expect(first("Jalal-Abad")?.id).toBe(first("Jalal Abad")?.id);
  });
  it("knows former and transliterated names", () => {
    const pairs = [
      ["Alma-Ata", "Almaty"],
      ["Frunze", "Bishkek"],
      ["Kiev", "Kyiv"],
      ["Calcutta", "Kolkata"],
      ["Leningrad", "Saint Petersburg"],
      ["Rangoon", "Yangon"],
    ];
    for (const [old, today] of pairs)
      expect(world.lookup(old!).map((each) => each.id)).toContain(
        world.lookup(today!).find((each) => each.feature === "town")?.id,
      );
    for (const name of ["Kazakstan", "Kirghizia", "Burma", "Zaire", "Ceylon"])
      expect(first(name)?.feature).toBe("country");
  });
  it("knows provinces with and without the word for them", () => {
    expect(first("Helmand")).toMatchObject({ feature: "province", country: "AF", precision: "province" });
    expect(first("Osh region")?.id).toBe("admin1:KG-O");
    expect(world.lookup("Badakhshan").map((each) => each.country)).toEqual(expect.arrayContaining(["AF", "TJ"]));
  });
  it("knows peoples and adjectives of every country that has them", () => {
    for (const row of countries)
      for (const word of row.demonyms)
        expect(
          world.lookup(word).some((each) => each.demonym && each.country === row.iso),
          `${word} of ${row.name}`,
        ).toBe(true);
  });
  it("puts every country at its own id", () => {
    for (const row of countries)
      expect(
        world.lookup(row.name).some((each) => each.id === `country:${row.iso}`),
        row.name,
      ).toBe(true);
  });
  it("does not know what is not there", () => {
    expect(world.lookup("Qwertyville-upon-Nothing")).toEqual([]);
    expect(world.lookup("")).toEqual([]);
  });
  it("keeps first names apart from places", () => {
    expect(world.isFirstName("mohammed")).toBe(true);
    expect(world.isFirstName("bishkek")).toBe(false);
    expect(world.lookup("Giuseppe")).toEqual([]);
  });
});

describe("country names", () => {
  it("go from code to name and back by any name", () => {
    expect(countryName("KG")).toBe("Kyrgyzstan");
    expect(countryName("??")).toBe("??");
    expect(countryCode("Kazakstan")).toBe("KZ");
    expect(countryCode("el salvador")).toBe("SV");
    expect(countryCode("Congo")).toBe("CD");
    expect(countryCode("nowhere")).toBeUndefined();
  });
  it("has every ISO 3166-1 code of the published list", () => {
    const known = new Set(countries.map((row) => row.iso));
    expect(Object.keys(isoCountries.getAlpha2Codes()).filter((iso) => !known.has(iso))).toEqual([]);
  });
  it("has each code once", () => {
    expect(new Set(countries.map((row) => row.iso)).size).toBe(countries.length);
  });
});
