/** Guesses the charset of undeclared 8-bit text by how much each reading of it looks like written language. */

/** Letters by frequency in running text of the script, the most frequent half: they make up about four fifths of it. */
const commonLetters = {
  cyrillic: "оеаинтсрвлкмдпуяы",
  latin: "eaionrtsldhcum",
  greek: "αοιετσνηυρπκ",
  arabic: "اليمنورتبعدسفهكقحة",
  hebrew: "יוהלאתרמבשנעדק",
} as const;

const candidates: readonly { name: string; range: RegExp; common: string }[] = [
  { name: "windows-1252", range: /[À-ÖØ-öø-ÿ]/g, common: "éèàüöäßóíáñçãõêåøæúô" },
  { name: "windows-1251", range: /[Ѐ-ӿ]/g, common: commonLetters.cyrillic },
  { name: "koi8-r", range: /[Ѐ-ӿ]/g, common: commonLetters.cyrillic },
  { name: "ibm866", range: /[Ѐ-ӿ]/g, common: commonLetters.cyrillic },
  { name: "windows-1250", range: /[À-ž]/g, common: "łąęśżóćńźěščřžýáíéúůőűöü" },
  { name: "windows-1253", range: /[Ͱ-Ͽ]/g, common: commonLetters.greek },
  { name: "windows-1256", range: /[\u0600-\u06ff]/g, common: commonLetters.arabic },
  { name: "windows-1255", range: /[\u05d0-\u05ea]/g, common: commonLetters.hebrew },
  { name: "shift_jis", range: /[\u3040-\u30ff\u4e00-\u9fff]/g, common: "" },
  { name: "gb18030", range: /[\u4e00-\u9fff]/g, common: "的一是在不了有和人这中大为上个国" },
  { name: "euc-kr", range: /[\uac00-\ud7a3]/g, common: "" },
  { name: "big5", range: /[\u4e00-\u9fff]/g, common: "的一是在不了有和人這中大為上個國" },
];

/** A capital right after a small letter of the same word: rare in language, the rule in a wrong Cyrillic reading. */
const caseBreaks = /\p{Ll}\p{Lu}/gu;
const unwritten = /[\uFFFD\u0080-\u009F\uE000-\uF8FF\u2500-\u259F¤¦¨¬±¶·¸¹º¼½¾¿ƒˆ˜‡†‰‹ЁЂЃЄЅЉЊЋЌЍЎЏђѓѕљњћќџ]/g;

/** A letter of another script right beside one of ours: a sign read in the wrong page, and hardly ever a word. */
const mixedWords = /[a-z](?=[\u0370-\u06ff])|[\u0370-\u06ff](?=[a-z])/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How many of a reading's non-ASCII signs are letters that such text is made of, less what no text holds. */
const scoreOf = (text: string, range: RegExp, common: string): number => {
  const foreign = count(text, /[\u0080-\u{10ffff}]/gu);
  if (foreign === 0) return 0;
  const own = count(text, range);
  const folded = text.toLowerCase();
  let frequent = 0;
  for (const sign of folded) if (common.includes(sign)) frequent += sign > "\u007f" ? 1 : 0;
  const many = common === "" ? own * 0.55 : frequent;
  return (
    (own * 0.5 + many) / foreign -
    (2 * count(text, unwritten)) / foreign -
    (2 * (count(text, caseBreaks) + count(text, mixedWords))) / foreign
  );
};

/** Name of the likeliest charset; `decode` answers undefined for a name it does not know. */
export const likeliestCharset = async (decode: (name: string) => Promise<string | undefined>): Promise<string> => {
  let best = { name: "windows-1252", score: Number.NEGATIVE_INFINITY };
  for (const { name, range, common } of candidates) {
    const text = await decode(name);
    if (text === undefined) continue;
    const score = scoreOf(text, range, common);
    if (score > best.score + 1e-9) best = { name, score };
  }
  return best.name;
};
