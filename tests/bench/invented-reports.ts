/** Reports to load and time ourselves on: sentences of our own samples, moved to other towns, days and numbers. */
import { chance, sentences } from "./invented-text.ts";

/** `day` is the day of publication, YYYY-MM-DD. */
export type Invented = { title: string; publisher: string; day: string; text: string };

export type Wanted = {
  count: number;
  /** First and last day of publication; the reports lie evenly between them. */
  from: string;
  to: string;
  /** Names of countries they tell of. */
  countries: readonly string[];
  /** Sentences in a report, about 95 characters each. */
  sentences: number;
  /** Another seed, other reports. */
  seed: number;
};

const towns: Record<string, readonly string[]> = {
  Kyrgyzstan: ["Osh", "Batken", "Naryn", "Talas", "Isfana"],
  Tajikistan: ["Khujand", "Isfara", "Kulob", "Khorugh", "Panjakent"],
  Uzbekistan: ["Andijan", "Kokand", "Namangan", "Termez", "Samarkand"],
  Afghanistan: ["Kunduz", "Herat", "Ghazni", "Kandahar", "Jalalabad"],
  Pakistan: ["Quetta", "Peshawar", "Karachi", "Multan", "Sukkur"],
  Iraq: ["Mosul", "Kirkuk", "Ramadi", "Fallujah", "Basra"],
  Niger: ["Niamey", "Diffa", "Agadez", "Zinder", "Maradi"],
  Mali: ["Gao", "Mopti", "Kidal", "Timbuktu", "Bamako"],
  Nigeria: ["Maiduguri", "Kaduna", "Jos", "Kano", "Sokoto"],
  Somalia: ["Kismayo", "Baidoa", "Mogadishu", "Galkayo", "Bosaso"],
  Kenya: ["Garissa", "Mandera", "Lamu", "Wajir", "Mombasa"],
  Colombia: ["Cali", "Arauca", "Tumaco", "Quibdo", "Cucuta"],
};
export const countries = Object.keys(towns);

const publishers = [
  "Tien Shan News Agency",
  "Ferghana Courier",
  "Valley Monitor",
  "Border Post Daily",
  "River Gazette",
];
const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const ours = /\b(?:Isfana|Sulukta|Jalal-Abad|Vorukh|Batken|Osh|Ayorou|Tillaberi|Niamey|Kadamjay|Aravan|Isfara)\b/g;
const home = /\b(?:Kyrgyzstan|Tajikistan|Uzbekistan|Niger)\b/g;
/** Sentences that can be given a day of their own without breaking them. */
const opening = /^(?:The|An?|About|Some|Two|Three|Four|Five|Six|Gunmen|Police|Residents|Armed|Soldiers|Masked)\b/;
const dayMs = 86_400_000;

const inWords = (time: number): string => {
  const day = new Date(time);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
};

/** The reports in order of their days; the same for the same wish. */
export function* inventedReports({ count, from, to, seed, ...wanted }: Wanted): Generator<Invented> {
  const pool = sentences();
  const next = chance(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const [first, last] = [Date.parse(from), Date.parse(to)];
  for (let i = 0; i < count; i++) {
    const time = first + Math.floor(((last - first + dayMs) * i) / count / dayMs) * dayMs;
    const country = one(wanted.countries);
    const happened = (): string => inWords(time - below(6) * dayMs);
    const vary = (sentence: string): string => {
      const moved = sentence
        // Looks back go to years of their own: told of one year only, they would heap up there.
        .replace(/\b(?:19[89]|20[01])\d\b(?<!April 2018)/g, () =>
          String(new Date(time).getUTCFullYear() - 1 - below(12)),
        )
        .replace(/\b\d{1,2}(?:-\d{1,2})? April(?: 2018)?\b/g, happened)
        .replace(/(?<!\d )\b\d{1,2}\b(?! [A-Z][a-z]+ \d{4})/g, () => String(2 + below(26)))
        .replace(ours, () => one(towns[country]!))
        .replace(home, country);
      return opening.test(moved) && next() < 0.5
        ? `On ${happened()}, ${moved[0]!.toLowerCase()}${moved.slice(1)}`
        : moved;
    };
    const dealt = Array.from({ length: wanted.sentences }, () => vary(one(pool)));
    const text = dealt.reduce(
      (sum, sentence, n) => `${sum}${n === 0 ? "" : n % 3 === 0 ? "\n\n" : " "}${sentence}`,
      "",
    );
    yield {
      title: `What happened near ${one(towns[country]!)}, ${country}`,
      publisher: one(publishers),
      day: new Date(time).toISOString().slice(0, 10),
      text: `${one(towns[country]!).toUpperCase()}, ${country}, ${inWords(time)} - ${text}`,
    };
  }
}
