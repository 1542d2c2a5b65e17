/** Who speaks, in words an analyst may print: always somebody, never "it is reported". */
import type { Claim } from "../facts/claim.ts";
import { insideSentence } from "./actor-identity.ts";
import { asInstitution, withArticle } from "./articles.ts";
import { foldName } from "./content-words.ts";
import { printableName } from "./printable-name.ts";

/** What a speaker without a name is called. */
export const unnamedSpeakers: Record<Claim["speaker"]["role"], string> = {
  "state-security": "unnamed security officials",
  "state-political": "unnamed government officials",
  "armed-group": "unnamed members of an armed group",
  judicial: "unnamed judicial officials",
  international: "unnamed international officials",
  media: "unnamed media",
  witness: "unnamed witnesses",
  expert: "unnamed observers",
  unnamed: "an unnamed speaker",
};

/** The outlet as a speaker; an unknown one is named as such. */
export const outlet = (publisher: string | null): string =>
  printableName(publisher ?? "") || "an unidentified publisher";

/** The outlet inside a sentence: a body that publishes takes its article, a paper's name does not. */
export const outletInSentence = (publisher: string | null): string => asInstitution(outlet(publisher));

/** Whether the reporter says it in his own voice. */
export const isOwnVoice = ({ speaker, cue }: Pick<Claim, "speaker" | "cue">, publisher: string | null): boolean =>
  speaker.name === null
    ? cue === "" && speaker.role === "media" && speaker.institution === undefined
    : publisher !== null && foldName(speaker.name) === foldName(publisher);

/** Null when nothing printable is left of it. */
const printed = (name: string | null | undefined): string | null => printableName(name ?? "") || null;

/** Name of a claim's speaker, the institution with it when the text gives one. */
export const speakerOf = (claim: Claim, publisher: string | null): string => {
  const name = printed(claim.speaker.name);
  const institution = printed(claim.speaker.institution);
  const both = name !== null && institution !== null && !foldName(name).includes(foldName(institution));
  if (both) return `${name} (${institution})`;
  const given = name ?? institution;
  if (given !== null && !isOwnVoice(claim, publisher)) return withArticle(insideSentence({ name: given }));
  return isOwnVoice(claim, publisher) ? outletInSentence(publisher) : unnamedSpeakers[claim.speaker.role];
};

/** Whether a claim can be held against somebody. */
export const isAttributed = (claim: Claim): boolean =>
  claim.speaker.name !== null || claim.speaker.institution !== undefined || claim.speaker.role !== "unnamed";

/** A speaker with the outlet that carries him: `Col. Osmonov (police, in Valley Post)`. */
export const inOutlet = (speaker: string, publisher: string): string =>
  speaker.endsWith(")") ? `${speaker.slice(0, -1)}, in ${publisher})` : `${speaker} (in ${publisher})`;
