import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readPlaces } from "../../../../shared/facts/places/read-places.ts";
import { countriesOf, placesOf, world } from "./world.ts";

describe("places are found and placed", () => {
  const table: [sentence: string, reading: string][] = [
    ["Two guards were shot in Bishkek.", "Bishkek=1528675/locative"],
    ["The market of Osh was closed after the blast.", "Osh=1527534/locative"],
    ["Two men were held in the mountainous Osh region.", "Osh=admin1:KG-O/locative"],
    [
      "Fighters hid in Afghanistan's Badakhshan Province.",
      "Afghanistan=country:AF/locative Badakhshan=admin1:AF-BDS/locative",
    ],
    [
      "Camps were seen in Nimruz and Helmand provinces.",
      "Nimruz=admin1:AF-NIM/locative Helmand=admin1:AF-HEL/locative",
    ],
    ["A column moved into the Ferghana Valley.", "Ferghana Valley=region:ferghana-valley/locative"],
    ["Raids reached Central Asia again.", "Central Asia=region:central-asia/locative"],
    ["A mine went off near Kandahar on the ring road.", "Kandahar=1138336/locative"],
    ["The ferry sank in Lake Victoria.", "Lake Victoria=region:lake-victoria/locative"],
    ["The envoy flew to Alma-Ata in June.", "Alma-Ata=1526384/locative"],
  ];
  test.each(table)("%s", (sentence, reading) => {
    expect(placesOf(sentence)).toBe(reading);
  });
  const elsewhere: [sentence: string, reading: string][] = [
    ["The mayor of Paris, Texas, was robbed.", "Paris US, Texas US"],
    ["A bus burned near Paris, the French capital.", "Paris FR, French FR"],
    ["Police in Springfield, Ill., freed the hostages.", "Springfield US, Ill. US"],
    ["The rebels left Tripoli for the hills above Benghazi in Libya.", "Tripoli LY, Benghazi LY, Libya LY"],
    ["Troops entered Tripoli and Sidon in Lebanon.", "Tripoli LB, Sidon LB, Lebanon LB"],
    ["Shells fell on Hyderabad and Karachi, Pakistan.", "Hyderabad PK, Karachi PK, Pakistan PK"],
    ["Militants attacked Jalalabad and Kabul.", "Jalalabad AF, Kabul AF"],
    ["Tbilisi and Batumi in Georgia saw protests.", "Tbilisi GE, Batumi GE, Georgia GE"],
    ["Police in Atlanta and Savannah, Georgia, made arrests.", "Atlanta US, Savannah US, Georgia US"],
    ["Strikes hit Córdoba and Rosario in Argentina.", "Córdoba AR, Rosario AR, Argentina AR"],
  ];
  test.each(elsewhere)("%s", (sentence, reading) => {
    expect(countriesOf(sentence)).toBe(reading);
  });
  it.each([
    ["Rebels were held in Kanker district.", "district"],
    ["Rebels were held in Narayanpur District.", "district"],
    ["Rebels were held in West Singhbhum district.", "district"],
    ["Rebels were held in Purulia district of West Bengal in India.", "district"],
  ])("is a district by its noun: %s", (sentence, precision) => {
    expect(readPlaces(sentence, world)[0]?.place?.precision).toBe(precision);
  });
  it.each([
    ["Rebels were held in the town of Kanker.", "town"],
    ["Rebels were held in Bishkek.", "town"],
    ["A bakery burned in the Karrada district of Baghdad.", undefined],
    ["Rebels were held in Osh Region.", "province"],
  ])("is none without it, nor as a quarter of a town: %s", (sentence, precision) => {
    const [first] = readPlaces(sentence, world);
    expect(first?.place?.precision === "district").toBe(false);
    if (precision) expect(first?.place?.precision).toBe(precision);
  });
  it("keeps the other readings of a name", () => {
    const [paris] = readPlaces("A bomb was found in Paris.", world);
    expect(paris?.place?.country).toBe("FR");
    expect(paris?.place?.runnersUp).toContain("4717560");
  });
  it("leaves a small name open that only a country foreign to the text holds", () => {
    expect(placesOf("In San Salvador a bomb went off in the Escalon neighborhood.")).toBe(
      "San Salvador=3583361/locative Escalon=undefined/locative",
    );
  });
  it("counts offsets in UTF-16 units of the text given", () => {
    const text = "🚨🚨 Blast in Peshawar!";
    const [read] = readPlaces(text, world);
    expect(text.slice(read?.span.start, read?.span.end)).toBe("Peshawar");
  });
});

describe("what a name stands for", () => {
  const table: [sentence: string, reading: string][] = [
    ["Astana is introducing new border posts.", "Astana=1526273/metonym"],
    ["Astana's neighbours were hit first.", "Astana=1526273/metonym"],
    ["Moscow denied the report.", "Moscow=524901/metonym"],
    ["Uzbekistan has accused its neighbour of neglect.", "Uzbekistan=country:UZ/metonym"],
    ["Kazakstan's President Aliyev spoke of a link.", "Kazakstan=country:KZ/metonym"],
    ["Authorities in Dushanbe denied it.", "Dushanbe=1221874/locative"],
    ["The Democratic Party of Uzbekistan claimed the seat.", "Uzbekistan=country:UZ/metonym"],
    ["The Bank of England was evacuated.", "England=admin1:GB-ENG/metonym"],
    ["The US onslaught went on.", "US=country:US/metonym"],
    ["A US-led campaign began.", "US=country:US/metonym"],
    ["Kyrgyz officials reacted angrily.", "Kyrgyz=country:KG/demonym"],
    ["Militants crossed the Afghan-Tajik border.", "Afghan=country:AF/demonym Tajik=country:TJ/demonym"],
    ["Three Kazakhs and a Filipino were freed.", "Kazakhs=country:KZ/demonym Filipino=country:PH/demonym"],
    ["The Chechen commander fled.", "Chechen=admin1:RU.12/demonym"],
    ["KABUL (Reuters) - A bomb went off.", "KABUL=1138958/dateline"],
    ["DUSHANBE, Tajikistan -- Guards were shot.", "DUSHANBE=1221874/dateline Tajikistan=country:TJ/dateline"],
    ["Relations between Tehran and Washington are cold.", "Tehran=112931/metonym Washington=4140963/metonym"],
  ];
  test.each(table)("%s", (sentence, reading) => {
    expect(placesOf(sentence)).toBe(reading);
  });
  it("keeps a street named after a town as a site without a point", () => {
    expect(placesOf("Two men were shot on Baghdad Street.")).toBe("Baghdad Street=undefined/locative");
    expect(placesOf("The convoy stopped at Burger's Lake.")).toBe("Burger's Lake=undefined/locative");
  });
  it("places a town's airport by the town", () => {
    expect(placesOf("Rockets hit Kandahar Airport.")).toBe("Kandahar=1138336/locative");
  });
  it("takes the dateline it is told of", () => {
    const text = "Osh. Two men were held.";
    expect(readPlaces(text, world, { dateline: { start: 0, end: 3 } })[0]?.role).toBe("dateline");
  });
});

describe("what is no place", () => {
  const none = [
    "The ambassador left early.",
    "Human rights were discussed.",
    "Mr Jordan said the road was open.",
    "Paris Hilton was robbed.",
    "Michael Jordan retired.",
    "Prince Charles Wilson spoke.",
    "Jackson Clinton told reporters nothing.",
    "General Washington crossed the river.",
    "Victoria Nuland told the panel.",
    "Of the four, two were freed.",
    "Most were unharmed.",
    "Mobile phones were banned.",
    "Reading is taught in camps.",
    "Nice weather helped the search.",
    "The Taliban denied it.",
    "We'll go on with the talks.",
    "In March the road was closed.",
    "On Sunday the guards slept.",
    "The Obama administration was silent.",
    "Dr. Chad Miller examined them.",
    "Christmas came and went.",
    "He gave us the keys.",
    "Arab leaders met.",
    "President Lincoln was shot.",
    "Islamic groups regrouped.",
    "Police said nothing more.",
    "Secretary Clinton left at noon.",
    "Sheikh Hamad arrived late.",
    "Center for the Study of War.",
    "Ahmed Karim was buried.",
    "Both men, Ali and Omar, were armed.",
    "Many were hurt when the roof fell.",
    "Why did Wilson not answer?",
    "Santa Claus handed out sweets.",
  ];
  test.each(none)("%s", (sentence) => {
    expect(placesOf(sentence)).toBe("");
  });
  it("is not fooled by a surname that is a town once the full name was given", () => {
    expect(placesOf("Hillary Clinton arrived. Clinton met the press. Later Clinton flew home.")).toBe("");
  });
});

describe("any text", () => {
  const words = [
    "Osh",
    "Paris",
    ",",
    "Texas",
    "the",
    "of",
    "Bank",
    "US",
    "'s",
    "St",
    ".",
    "-",
    "\n",
    "Ill",
    "New",
    "York",
    "🚗",
    "said",
    "in",
    "Mr",
    "Kyrgyz",
    "(",
    ")",
  ];
  it("gives spans in order that do not overlap, on the text's own words", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), fc.boolean(), (parts, spaced) => {
        const text = parts.join(spaced ? " " : "");
        let end = 0;
        for (const { span, place } of readPlaces(text, world)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          if (place) expect(place.runnersUp).not.toContain(place.id);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
