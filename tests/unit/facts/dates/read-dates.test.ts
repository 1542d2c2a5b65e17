import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readDates } from "../../../../shared/facts/dates/read-dates.ts";
import { day, monday, only, quoted } from "./reading.ts";

describe("a report of Monday 16 September 2002 dates", () => {
  const table: [sentence: string, reading: string][] = [
    ["The guard post was hit on September 7 by unknown men.", "September 7 = 2002-09-07"],
    ["A shell fell on 6 September near the bridge.", "6 September = 2002-09-06"],
    ["The talks of the 6th of September failed.", "6th of September = 2002-09-06"],
    ["He was shot on Sept. 3 outside his home.", "Sept. 3 = 2002-09-03"],
    ["The convoy left on December 30 and never arrived.", "December 30 = 2001-12-30"],
    ["The court will hear the case on October 4.", "October 4 = 2002-10-04"],
    ["The ministry has a September 30 deadline to answer.", "September 30 = 2002-09-30"],
    ["Fighting lasted from 6 to 8 September in the hills.", "6 to 8 September = 2002-09-06..2002-09-08"],
    ["Clashes of August 29-31 left the market burnt.", "August 29-31 = 2002-08-29..2002-08-31"],
    ["The district fell on March 5, 1999 after a siege.", "March 5, 1999 = 1999-03-05"],
    ["The camp was closed in May 2001 by decree.", "May 2001 = 2001-05-01..2001-05-31"],
    ["Warnings were given as early as July.", "July = 2002-07-01..2002-07-31"],
    ["They met in early September to agree on the border.", "early September = 2002-09-01..2002-09-10"],
    ["A depot burned in late August near the river.", "late August = 2002-08-21..2002-08-31"],
    ["Two envoys were seized last November in the valley.", "last November = 2001-11-01..2001-11-30"],
    ["The bridge was mined on Tuesday.", "Tuesday = 2002-09-10"],
    ["Officials said Monday that the road is open.", "Monday = 2002-09-16"],
    ["The delegation will arrive on Thursday.", "Thursday = 2002-09-19"],
    ["The vote is planned for next Tuesday.", "next Tuesday = 2002-09-17"],
    ["Gunmen fired on the post last Friday.", "last Friday = 2002-09-13"],
    ["The patrol was attacked on Tuesday night.", "Tuesday night = 2002-09-10"],
    ["The raid of Saturday, September 14 was the third.", "Saturday, September 14 = 2002-09-14"],
    ["Five people were detained yesterday.", "yesterday = 2002-09-15"],
    ["The minister resigned the day before yesterday.", "day before yesterday = 2002-09-14"],
    ["A mortar round landed last night.", "last night = 2002-09-15"],
    ["The siren was heard overnight.", "overnight = 2002-09-15..2002-09-16"],
    ["Police searched the house on the night of September 6.", "night of September 6 = 2002-09-06"],
    ["The strike began last week in the port.", "last week = 2002-09-09..2002-09-15"],
    ["A clerk was kidnapped earlier this month.", "earlier this month = 2002-09-01..2002-09-16"],
    ["Elections are due later this year.", "later this year = 2002-09-16..2002-12-31"],
    ["The base was opened last year.", "last year = 2001-01-01..2001-12-31"],
    ["The pipeline was cut two days ago.", "two days ago = 2002-09-14"],
    ["The governor fled three years ago.", "three years ago = 1999-01-01..1999-12-31"],
    ["They were arrested during the summer along the coast.", "summer = 2002-06-01..2002-08-31"],
    ["Raids came in the summers of 1995 and 1996.", "summers of 1995 and 1996 = 1995-06-01..1996-08-31"],
    ["The pass was closed last winter.", "last winter = 2001-12-01..2002-02-28"],
    ["The first incursions were in 1999.", "1999 = 1999-01-01..1999-12-31"],
    ["He took power in early 1998 by force.", "early 1998 = 1998-01-01..1998-04-30"],
    ["Output fell in the third quarter of 2001.", "third quarter of 2001 = 2001-07-01..2001-09-30"],
    ["The conflict of the 1990s left many mines.", "1990s = 1990-01-01..1999-12-31"],
    ["In recent weeks checkpoints were added.", "recent weeks = 2002-08-19..2002-09-16"],
    ["Sabotage is feared in the coming months.", "coming months = 2002-09-16..2003-01-16"],
    ["Controls grew after the September 11 attacks.", "September 11 = 2001-09-11"],
    ["The report of 2002-09-07 was corrected.", "2002-09-07 = 2002-09-07"],
    ["Wire copy of 24 Aug 88 named three men.", "24 Aug 88 = 1988-08-24"],
    ["He was seen last Friday [13 September] by guards.", "last Friday = 2002-09-13 | 13 September = 2002-09-13"],
    ["Sept. 2: Two depots were searched.", "Sept. 2 = 2002-09-02"],
    ["The permit was issued on 07.09.2002 by the mayor.", "07.09.2002 = 2002-09-07"],
  ];
  test.each(table)("%s", (sentence, reading) => {
    expect(only(sentence)).toBe(reading);
  });
});

describe("days named from another day of the text", () => {
  it("counts on from the last one named", () => {
    const text =
      "The town fell on March 3, 1999. Two days later the governor fled, and the next day the bridge was blown up.";
    expect(readDates(text, monday).map((read) => [quoted(text, read), read.timex])).toEqual([
      ["March 3, 1999", "1999-03-03"],
      ["Two days later", "1999-03-05"],
      ["next day", "1999-03-06"],
    ]);
    expect(readDates(text, monday)[1]?.when).toMatchObject({ basis: "relative-to-text" });
  });
  it("takes the year of a full date in the same sentence", () => {
    const text = "The siege lasted from August 4, 1999 until September 28.";
    expect(readDates(text, monday)[1]?.timex).toBe("1999-09-28");
  });
  it("does not lend a bare year to a month that another verb dates", () => {
    const text = "The movement, founded in 1996, warned in July of new raids.";
    expect(readDates(text, monday)[1]?.timex).toBe("2002-07");
  });
});

describe("a report without a date", () => {
  const undated = (text: string) => only(text, null);
  it("keeps a month and its part without a year", () => {
    expect(undated("A shoot-out in late September left four dead.")).toBe("late September = --09-late");
  });
  it("keeps a day without a year", () => {
    expect(undated("The post was hit on September 6.")).toBe("September 6 = --09-6");
  });
  it.each(["on Tuesday", "yesterday", "last week", "next year", "two days ago", "in recent weeks", "this week"])(
    "does not guess what %s was",
    (words) => {
      expect(readDates(`The post was hit ${words}.`, null).map((read) => read.when)).toEqual([null]);
    },
  );
  it("still reads what is stated in full", () => {
    expect(undated("The first raid was on 5 August 1999.")).toBe("5 August 1999 = 1999-08-05");
  });
});

describe("what is no date", () => {
  const none = [
    "You may leave the building.",
    "Protesters march on the capital.",
    "The second man ran away.",
    "About 2000 people fled the valley.",
    "It cost $1999 to repair.",
    "He fell from the roof and will spring back.",
    "Section 4.5 applies to all drivers.",
    "The No. 2001 bus was stopped.",
    "The fall of the government was swift.",
    "They sat down to talk.",
    "A mon ami of the colonel spoke.",
    "The score was 3-2 in the end.",
    "Call 555-1234 for help.",
    "Route 66 was closed by snow.",
    "His wed certificate was lost.",
    "The august assembly rose.",
    "Sun and wind dried the road.",
    "There were 1,500 fighters in the hills.",
    "The dec was torn off the boat.",
    "At a height of 2000 metres the track ends.",
    "A minute amount of powder was found.",
    "The last man standing was shot.",
    "This man was the next of kin.",
    "Several men and a few women left.",
    "Release 2001-01-S-025 was withdrawn.",
  ];
  test.each(none)("%s", (sentence) => {
    expect(readDates(sentence, monday)).toEqual([]);
  });
});

describe("what is a time, a length or a repetition, but no date", () => {
  const table: [sentence: string, kind: string, timex: string][] = [
    ["The 25-year-old driver was freed.", "duration", "P25Y"],
    ["They were held for two years.", "duration", "P2Y"],
    ["A 12-hour curfew was imposed.", "duration", "PT12H"],
    ["The siege went on for three consecutive weeks.", "duration", "P3W"],
    ["They hid in caves for months.", "duration", "PXM"],
    ["It took a couple of days to clear.", "duration", "P2D"],
    ["Over the past two years trade has halved.", "duration", "P2Y"],
    ["The patrol passes every day.", "set", "P1D"],
    ["Prayers are held on Fridays.", "set", "XXXX-WXX-5"],
    ["A weekly bulletin lists the closures.", "set", "P1W"],
    ["The blast was at 6:40 p.m. by the gate.", "time", "2002-09-16T18:40"],
    ["Now the road is open.", "vague", "PRESENT_REF"],
    ["Arms were recently found.", "vague", "PAST_REF"],
    ["That may change in the near future.", "vague", "FUTURE_REF"],
  ];
  test.each(table)("%s", (sentence, kind, timex) => {
    expect(readDates(sentence, monday).map((read) => [read.kind, read.timex])).toEqual([[kind, timex]]);
  });
  it("gives an age or a length no days", () => {
    for (const text of [
      "The 25-year-old driver was freed.",
      "They were held for two years.",
      "The blast was at 6:40 p.m.",
    ])
      expect(readDates(text, monday).map((read) => read.when)).toEqual([null]);
  });
});

describe("the past bias", () => {
  it("reads a bare weekday as the one just gone, and as the coming one where the verb looks ahead", () => {
    expect(only("The mayor was shot on Wednesday.")).toBe("Wednesday = 2002-09-11");
    expect(only("The mayor will speak on Wednesday.")).toBe("Wednesday = 2002-09-18");
  });
  it("reads the report's own weekday as the report's day", () => {
    expect(only("Two bombs went off on Friday.", day("2013-03-22"))).toBe("Friday = 2013-03-22");
  });
  it("does not take November to lie ahead in a report of January", () => {
    expect(only("The hostages were freed in November.", day("2009-01-10"))).toBe("November = 2008-11-01..2008-11-30");
  });
});

describe("seasons follow the hemisphere", () => {
  const text = "The rebels struck in the summer of 1999.";
  it("puts a southern summer around the turn of the year", () => {
    expect(readDates(text, monday, "south")[0]?.when).toMatchObject({ from: "1999-12-01", to: "2000-02-29" });
    expect(readDates(text, monday, "north")[0]?.when).toMatchObject({ from: "1999-06-01", to: "1999-08-31" });
  });
});

describe("any text", () => {
  const words = [
    "September",
    "6",
    "2002",
    "last",
    "week",
    "the",
    "end",
    "of",
    "Tuesday",
    "night",
    ",",
    "-",
    "in",
    "two",
    "days",
    "ago",
    "\n",
    "summers",
    "1999",
    "and",
    "31",
    "February",
    "0800",
    "UTC",
    "🚗",
    "é",
    ":",
    "99",
  ];
  it("gives spans in order that do not overlap, and real days", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const read of readDates(text, monday)) {
          expect(read.span.start).toBeGreaterThanOrEqual(end);
          expect(read.span.end).toBeGreaterThan(read.span.start);
          end = read.span.end;
          if (read.when && "from" in read.when) {
            expect(read.when.from <= read.when.to).toBe(true);
            expect(new Date(read.when.from).toISOString().slice(0, 10)).toBe(read.when.from);
          }
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
