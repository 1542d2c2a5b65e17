/** Texts to time ourselves on: sentences of our own samples recombined, so that no two texts are alike and nobody's cache helps. */
import { readdirSync, readFileSync } from "node:fs";

const samples = new URL("../../samples/", import.meta.url);
const towns = [
  "Osh",
  "Batken",
  "Isfara",
  "Khujand",
  "Jalal-Abad",
  "Andijan",
  "Kokand",
  "Niamey",
  "Tillaberi",
  "Gulcha",
];

/** The same numbers on every run (mulberry32), so that two runs time the same work. */
export const chance = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Paragraphs of a sample's body: head and marking line left out, mark-up stripped. */
const paragraphs = (name: string): string[] => {
  const text = readFileSync(new URL(name, samples), "utf8");
  if (name.endsWith(".txt")) return text.split(/\n\n+/).slice(3, -1);
  return [...text.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, body]) =>
    (body ?? "").replace(/<[^>]+>/g, "").replace(/&[rl]dquo;/g, '"'),
  );
};

/** Every sentence of the samples' bodies. */
export const sentences = (): string[] =>
  readdirSync(samples)
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .sort()
    .flatMap(paragraphs)
    .filter((paragraph) => !/^(?:FICTIONAL|©)/.test(paragraph))
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?]"?)\s+(?=[A-Z"])/));

/** `count` reports of 30 sentences, none twice in one, with towns and numbers changed. */
export const inventedTexts = (count: number): string[] => {
  const pool = sentences();
  const next = chance(7);
  const below = (limit: number): number => Math.floor(next() * limit);
  const vary = (sentence: string): string =>
    sentence
      .replace(/\b(?:Isfana|Sulukta|Jalal-Abad|Vorukh|Batken|Osh)\b/g, () => towns[below(towns.length)] ?? "Osh")
      .replace(/\b\d{1,2}\b/g, () => String(2 + below(26)));
  const dealt = (): string[] => {
    const left = [...pool];
    return Array.from({ length: Math.min(30, left.length) }, () => vary(left.splice(below(left.length), 1)[0] ?? ""));
  };
  return Array.from({ length: count }, () =>
    dealt().reduce((text, sentence, i) => `${text}${i === 0 ? "" : i % 3 === 0 ? "\n\n" : " "}${sentence}`, ""),
  );
};
