import { describe, expect, it } from "vitest";
import { loadParsers } from "../../../functions/entry/parsers.ts";
import { foreignParagraphs, languageOf } from "../../../shared/text/language.ts";

const parsers = await loadParsers();

describe("the language of a text", () => {
  it.each([
    ["en", "Unknown men fired at the border post near Maksat on Monday evening and fled towards the hills."],
    ["en", "UNKNOWN MEN FIRED AT THE BORDER POST NEAR MAKSAT ON MONDAY EVENING AND FLED TOWARDS THE HILLS."],
    ["ru", "Неизвестные обстреляли пограничный пост в районе села Максат, сообщили в пресс-службе."],
    ["fr", "Des hommes armés ont attaqué une école près de la frontière, a déclaré un témoin à l'agence."],
    ["es", "Hombres armados atacaron una escuela cerca de la frontera, declaró un testigo a la agencia."],
    ["ar", "أطلق مسلحون مجهولون النار على المركز الحدودي مساء الاثنين وفروا نحو التلال"],
  ])("is %s", async (language, text) => {
    expect(await languageOf(text, null, parsers)).toBe(language);
  });

  it("is not what a template declares when the text is plainly another", async () => {
    expect(
      await languageOf(
        "Неизвестные обстреляли пограничный пост в районе села Максат, сообщили в пресс-службе.",
        "en-US",
        parsers,
      ),
    ).toBe("ru");
  });

  it("is what the report declares when the text is too short to tell", async () => {
    expect(await languageOf("Osh 3", "ky", parsers)).toBe("ky");
  });

  it("is unknown where there are no words", async () => {
    expect(await languageOf("12 : 34", "en", parsers)).toBe("und");
  });
});

describe("the language of paragraphs", () => {
  it("is told where one is plainly in another than English", async () => {
    const paragraphs = [
      "Unknown men fired at the border post near Maksat on Monday evening and fled towards the hills, the guard said.",
      "Неизвестные обстреляли пограничный пост в районе села Максат вечером в понедельник и скрылись в горах, сообщили в пресс-службе.",
      "Des hommes armés ont attaqué une école près de la frontière lundi soir, a déclaré un témoin à l'agence de presse locale.",
    ];
    expect(await foreignParagraphs(paragraphs, parsers)).toEqual([undefined, "ru", "fr"]);
  });

  it("is not made up from names and short lines", async () => {
    const paragraphs = ["Ministerstvo vnutrennikh del", "Osh, Batken, Isfana, Maksat, Kyzyl-Kiya", "Вторник"];
    expect(await foreignParagraphs(paragraphs, parsers)).toEqual([undefined, undefined, undefined]);
  });
});
