import { describe, expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import type { Claim } from "../../../shared/facts/claim.ts";
import { aClaim, exactly, perpetrator, speaker, telling } from "../incident/a-sighting.ts";
import { inputOf, materialOf } from "./an-issue.ts";

/** A claim read in one sentence of a report whose text the test never needs: spans are those of the sentence at `at`. */
const saying = (id: string, sentence: string, clause: string, at: number, claim: Partial<Claim>): Claim => {
  const start = at + sentence.indexOf(clause);
  return aClaim({
    id: `r1-${id}`,
    report: "r1",
    content: { start, end: start + clause.length },
    evidence: [{ span: { start: at, end: at + sentence.length }, quote: sentence, rule: "test" }],
    ...claim,
  });
};
const attack = telling({
  report: "r1",
  type: "attack",
  quote: "Gunmen attacked the ferry landing at dawn, killing four.",
  killed: exactly(4),
  actors: [perpetrator("gunmen")],
});
const contested = (...claims: Claim[]) =>
  compose(inputOf([attack], { reports: materialOf([attack], claims) })).contested;
const service = speaker("River Service");

describe("a dispute", () => {
  it("stands under its incident, all denials of one thing together", () => {
    const crossed = "The River Service denied that the gunmen crossed from the far bank of the river.";
    const came = "The district office denied that the gunmen had come from the far bank.";
    const blocks = contested(
      saying("c1", crossed, "the gunmen crossed from the far bank of the river", 200, {
        stance: "denies",
        field: "other",
        speaker: service,
      }),
      saying("c2", came, "the gunmen had come from the far bank", 300, {
        stance: "denies",
        field: "other",
        speaker: speaker("district office"),
      }),
    );
    expect(blocks.map(({ about }) => about)).toEqual([
      "Whether “the gunmen crossed from the far bank of the river”: the attack in Osh on 5 March 2031",
    ]);
    expect(blocks[0]?.sides.map((side) => side.speaker)).toEqual([
      "The River Service (in Valley Post)",
      "The district office (in Valley Post)",
    ]);
  });
  it("on a figure takes in the denial of a figure", () => {
    const denied = "The River Service denied reports that eleven people were killed.";
    const blocks = contested(
      saying("c1", denied, "eleven people were killed", 200, { stance: "denies", field: "killed", speaker: service }),
    );
    expect(blocks.map(({ about }) => about)).toEqual(["How many were killed in the attack in Osh on 5 March 2031"]);
    expect(blocks[0]?.sides.at(-1)?.says).toBe(`denied: “${denied}”`);
  });
  it("says in words what is denied when no incident frames it", () => {
    const rumour = "Papers wrote in February that fighters had crossed the river.";
    const denial = "Officials in Naryn denied the stories.";
    const blocks = compose(
      inputOf([], {
        reports: materialOf(
          [attack],
          [
            saying("c1", rumour, "fighters had crossed the river", 200, {
              field: "other",
              speaker: speaker("papers", "media"),
              opposes: ["r1-c2"],
              said: { from: "2031-02-01", to: "2031-02-28", precision: "month", basis: "stated" },
            }),
            saying("c2", denial, denial, 300, {
              stance: "denies",
              field: "other",
              opposes: ["r1-c1"],
              speaker: speaker("Officials in Naryn"),
            }),
          ],
        ),
      }),
    ).contested;
    expect(blocks.map(({ about }) => about)).toEqual(["Whether “fighters had crossed the river”, February 2031"]);
    expect(blocks[0]?.sides).toHaveLength(2);
  });
  it("shows the whole sentence of a bare value, and each speaker's figure once", () => {
    const sentence = "Three residents said that eleven people had been killed, the clinic four.";
    const at = 400;
    const bare = (id: string, words: string, name: string, n: number) =>
      aClaim({
        id: `r1-${id}`,
        report: "r1",
        mention: attack.mention.id,
        field: "killed",
        value: exactly(n),
        speaker: speaker(name, "witness"),
        evidence: [
          {
            span: { start: at + sentence.indexOf(words), end: at + sentence.indexOf(words) + words.length },
            quote: words,
            rule: "count.killed",
          },
        ],
      });
    const whole = saying("c0", sentence, "eleven people had been killed", at, { field: "other" });
    const rival = {
      ...attack,
      claims: [bare("c1", "eleven people had been killed", "three residents", 11), bare("c2", "four", "clinic", 4)],
    };
    const [block] = compose(inputOf([rival], { reports: materialOf([rival], [whole]) })).contested;
    expect(block?.sides.map(({ speaker: who, says }) => `${who} ${says}`)).toEqual([
      `A clinic (in Valley Post) said 4 killed: “${sentence}”`,
      `Three residents (in Valley Post) said 11 killed: “${sentence}”`,
    ]);
  });
  it("leaves out the reporter's own voice beside a named speaker of the same figure", () => {
    const by = (id: string, who: Claim["speaker"], cue: string, n: number, quote: string) =>
      aClaim({
        id: `r1-${id}`,
        report: "r1",
        mention: attack.mention.id,
        field: "killed",
        value: exactly(n),
        speaker: who,
        cue,
        evidence: [{ span: { start: 0, end: 1 }, quote, rule: "test" }],
      });
    const told = {
      ...attack,
      claims: [
        by("c1", { name: "Valley Post", role: "media" }, "", 4, "Four people died at the ferry landing."),
        by("c2", service, "said", 4, "The River Service said that four had died."),
        by("c3", speaker("residents", "witness"), "said", 11, "Residents said that they had counted eleven."),
      ],
    };
    expect(compose(inputOf([told])).contested[0]?.sides.map((side) => side.speaker)).toEqual([
      "The River Service (in Valley Post)",
      "Residents (in Valley Post)",
    ]);
  });
  it("names a claim of responsibility that no second origin carries, though others tell of the attack", () => {
    const claim = {
      stance: "claims-responsibility",
      field: "perpetrator",
      speaker: speaker("Lake Front", "armed-group"),
      evidence: [{ span: { start: 0, end: 1 }, quote: "The Lake Front said that it had done it.", rule: "test" }],
    } as const;
    const claimed = telling({
      report: "r1",
      quote: "Gunmen attacked the ferry landing at dawn.",
      claims: [{ ...claim, evidence: [...claim.evidence] }],
    });
    const other = telling({
      report: "r2",
      publisher: "Noon Wire",
      quote: "Gunmen attacked the ferry landing at dawn.",
    });
    const issue = compose(inputOf([claimed, other]));
    expect(issue.incidents[0]?.origins).toBe(2);
    expect(issue.contested).toEqual([
      {
        about: "Who was behind the attack in Osh on 5 March 2031: responsibility claimed",
        sides: [
          {
            speaker: "The Lake Front (in Valley Post)",
            says: "claimed responsibility, no second origin: “The Lake Front said that it had done it.”",
            ids: ["r1-c0"],
          },
        ],
      },
    ]);
  });
});
