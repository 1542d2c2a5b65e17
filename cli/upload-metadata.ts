/** Options that say more about the files than they say themselves. */
import { Advice } from "./advice.ts";
import type { UploadMetadata } from "./bucket.ts";

export const metadataOptions = {
  publisher: { type: "string" },
  published: { type: "string" },
  marking: { type: "string" },
  "as-published": { type: "boolean", default: false },
} as const;

export const metadataUsage = `  --publisher NAME     who published them
  --published DAY      when, YYYY-MM-DD
  --marking TLP        with whom they may be shared, TLP:AMBER for example
  --as-published       an archive: count each as received when it was published`;

const labels = ["CLEAR", "GREEN", "AMBER", "AMBER+STRICT", "RED"];

const readLabel = (text: string): string => {
  const name = text.toUpperCase().replace(/^TLP:/, "");
  if (labels.includes(name)) return `TLP:${name}`;
  throw new Advice(`--marking takes one of ${labels.map((label) => `TLP:${label}`).join(", ")}, not "${text}".`, 2);
};

/** Whether the text is a day that a calendar has. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

type Given = {
  publisher?: string | undefined;
  published?: string | undefined;
  marking?: string | undefined;
  "as-published": boolean;
};

export const metadataOf = (given: Given): UploadMetadata => {
  const { publisher, published, marking } = given;
  if (published !== undefined && !isDay(published)) {
    throw new Advice(`--published takes a day such as 2002-09-12, not "${published}".`, 2);
  }
  return {
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(marking !== undefined && { marking: readLabel(marking) }),
    ...(given["as-published"] && { load: "as-published" as const }),
  };
};
