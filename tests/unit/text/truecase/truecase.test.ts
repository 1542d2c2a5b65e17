import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import { isInSmalls, isShouted, isWhispered, truecaserOf } from "../../../../shared/text/truecase/truecase.ts";

const lexicon = await (await loadParsers()).casedWords();
const truecased = (text: string): string => truecaserOf(lexicon, text)(text);

describe("a text in capitals", () => {
  it.each([
    [
      "THE POLICE REPORTED THAT TWO SOLDIERS WERE WOUNDED IN VILLATORRE.",
      "The police reported that two soldiers were wounded in Villatorre.",
    ],
    [
      "CLASHES NEAR LA ESPERANZA FARM AND SAN MIGUELITO DE LA SIERRA",
      "Clashes near La Esperanza farm and San Miguelito de la Sierra",
    ],
    [
      "THE NATIONAL LIBERATION FRONT (XNLF) DENIED IT. THE XNLF SAID SO.",
      "The National Liberation Front (XNLF) denied it. The XNLF said so.",
    ],
    ["THE XNLF [NATIONAL LIBERATION FRONT] DENIED IT.", "The XNLF [National Liberation Front] denied it."],
    [
      "PRESIDENT TORVALDO MENDIZABAL LEFT ON 8 MAY 89, AND MAY RETURN IN JUNE.",
      "President Torvaldo Mendizabal left on 8 May 89, and may return in June.",
    ],
    ["U.S. DIPLOMATS MET MR. OKONJEWSKI IN LIMA.", "U.S. diplomats met Mr. Okonjewski in Lima."],
    ["THE COLOMBIAN'S HOUSE WASN'T HIS BROTHER'S.", "The Colombian's house wasn't his brother's."],
    ["AN M-16 RIFLE WAS SEIZED.", "An M-16 rifle was seized."],
    ["OLTENDORP, MAY 3 (XNLF NEWS) - POLICE FOUND A RIFLE.", "Oltendorp, May 3 (XNLF news) - Police found a rifle."],
    ["THE MEN HAD FLED TO OLTENDORP BEFORE DAWN.", "The men had fled to Oltendorp before dawn."],
    [
      "DR ROSA VICTOR OKONJEWSKI AND COLONEL STONE LEFT PANAMA FOR CHINA. A STONE FELL ON A CHINA CUP OF ROSE TEA.",
      "Dr Rosa Victor Okonjewski and colonel Stone left Panama for China. A stone fell on a china cup of rose tea.",
    ],
    ["OLTENDORP WILL FALL, AND MENDIZABAL ROSE.", "Oltendorp will fall, and Mendizabal rose."],
    ["THE DEFENCE MINISTRY CRITICISED THE ORGANISERS.", "The Defence Ministry criticised the organisers."],
  ])("%j", (shouted, written) => {
    expect(truecased(shouted)).toBe(written);
  });

  it("is known from one with a few words in capitals", () => {
    expect(isShouted(["THE POLICE REPORTED THAT TWO SOLDIERS WERE WOUNDED IN LIMA ON MONDAY."])).toBe(true);
    expect(isShouted(["CENTRAL ASIA: FEARS GROW. The police reported that two soldiers were hurt on Monday."])).toBe(
      false,
    );
    expect(isShouted(["Полиция сообщила, что двое солдат ранены."])).toBe(false);
  });

  it("is known under a footer in plain letters, and prose under a headline in capitals is not one", () => {
    const wire = "TWO SOLDIERS WERE WOUNDED NEAR LIMA ON MONDAY WHEN A MINE WENT OFF UNDER THEIR LORRY, THE ARMY SAID.";
    const prose =
      "Two soldiers were wounded near Lima on Monday when a mine went off under their lorry, the army said.";
    expect(isShouted([wire, "Filed in the archive of the foreign desk."])).toBe(true);
    expect(isShouted(["TWO SOLDIERS WOUNDED BY A MINE NEAR LIMA, THE ARMY SAYS", prose, prose])).toBe(false);
  });

  it("never changes its length, so that offsets hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(truecased(text.toUpperCase())).toHaveLength(text.toUpperCase().length);
      }),
    );
  });

  it("keeps its letters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("THE", "EL", "DE", "(XNLF)", "POLICE", "O'HARA", "U.S.", "89", "--", "MAY", "\n"), {
          maxLength: 30,
        }),
        (words) => {
          const text = words.join(" ");
          expect(truecased(text).toUpperCase()).toBe(text);
        },
      ),
    );
  });
});

describe("a text in small letters", () => {
  const told = "police fired in the air in lima on friday. two men were arrested, officials said.";

  it("is known by its lack of capitals", () => {
    expect(isInSmalls(told)).toBe(true);
    expect(isWhispered(["This story is old", told, told])).toBe(true);
    expect(
      isWhispered([
        told,
        "Police fired in the air in Lima on Friday. Two men were arrested, officials said.",
        told.slice(0, 20),
      ]),
    ).toBe(false);
    expect(isInSmalls("police")).toBe(false);
  });
});
