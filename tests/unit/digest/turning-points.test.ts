import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { render } from "../../../shared/digest/email.ts";
import { exactly, osh, telling } from "../incident/a-sighting.ts";
import { arrests, clash, elsewhere } from "./a-small-week.ts";
import { inputOf } from "./an-issue.ts";

const grave = telling({
  report: "g1",
  type: "armed-clash",
  killed: exactly(12),
  quote: "Twelve men fell in a clash at the dam by night.",
});
const week = [clash, elsewhere, arrests];

describe("what would move a level", () => {
  it("is a second origin where one voice alone would raise it, and never a score already passed", () => {
    const issue = compose(inputOf([grave, arrests, telling({ report: "q2", type: "arrests" })]));
    const [place] = issue.changed;
    expect(place).toMatchObject({ watch: true, level: "LOW", score: 4 });
    expect(place?.turning).toEqual([
      "a second origin for the armed clash in Osh on 5 March 2031 would raise it to GUARDED",
    ]);
    expect(issue.bottomLine[0]?.text).toBe(
      "Kyrgyzstan is LOW, its first level: score 4 from 1 incident; GUARDED would rest on one origin.",
    );
  });
  it("is the next bounds where no single voice decides", () => {
    const second = telling({
      report: "g2",
      publisher: "Noon Wire",
      type: "armed-clash",
      killed: exactly(12),
      quote: "Twelve men fell in a clash at the dam, the district says.",
    });
    const issue = compose(inputOf([grave, second, arrests]));
    expect(issue.changed[0]).toMatchObject({ level: "ELEVATED", score: 8, watch: false });
    expect(issue.changed[0]?.turning).toEqual([
      "a score of 15 that rests on no single origin would raise it to HIGH",
      "a score under 6 would lower it",
    ]);
  });
  it("is time alone where a level moves one step a period", () => {
    const before = compose(inputOf(week, { number: 45 }));
    const many = ["g1", "g3", "g4", "g5"].flatMap((report, i) =>
      ["Valley Post", "Noon Wire"].map((publisher, k) =>
        telling({
          report: `${report}${k}`,
          publisher,
          type: "armed-clash",
          killed: exactly(12 + 20 * i),
          quote: `Men fell in a clash at ${["Alga", "Besh", "Chon", "Dara"][i]} ${"abcd".charAt(i).repeat(7)} by night.`,
          when: { from: `2031-03-0${i + 3}`, to: `2031-03-0${i + 3}`, precision: "day", basis: "stated" },
        }),
      ),
    );
    const issue = compose(inputOf(many, { previous: before }));
    expect(before.changed[0]?.level).toBe("LOW");
    expect(issue.changed[0]?.level).not.toBe("SEVERE");
    expect(issue.changed[0]?.turning[0]).toBe("the same score in the next window would raise it again");
  });
});

describe("the header", () => {
  it("shows no country's level as that of all, where none has one", () => {
    const panj = { ...osh, id: "1220854", name: "Panj", country: "TJ" };
    const { text } = render(compose(inputOf([clash, telling({ report: "z1", places: [panj], type: "arrests" })])));
    expect(text).toContain("INSUFFICIENT REPORTING (no country has a level:");
    expect(text.replace(/\s+/gu, " ")).toContain("(no country has a level: Kyrgyzstan and Tajikistan)");
  });
});
