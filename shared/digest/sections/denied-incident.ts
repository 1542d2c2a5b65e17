/** Which incident a denial speaks of, when the reading tied it to none. */
import { contentWords } from "../../incident/content-words.ts";
import type { Incident } from "../../incident/incident.ts";
import { clauseOf, type Spoken, sentenceOf } from "./spoken.ts";

/** Words shared with the report's own telling count twice those shared with other tellings. */
const ownWorth = 2;

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => a.intersection(b).size;

const toldIn = (incident: Incident): ReadonlySet<string> =>
  contentWords([...incident.quotes.map(({ quote }) => quote), ...incident.actors.map(({ name }) => name)].join(" "));

/**
 * The incident its mention belongs to; else, of those its report tells as news, the one whose words it shares most. A report
 * that tells of a single incident denies of that one.
 */
export const incidentOf = (spoken: Spoken, incidents: readonly Incident[]): Incident | null => {
  const { claim, material } = spoken;
  const behind = (mention: string): Incident | undefined => incidents.find(({ aliases }) => aliases.includes(mention));
  if (claim.mention !== undefined) return behind(claim.mention) ?? null;
  const denied = contentWords(clauseOf(spoken) ?? sentenceOf(spoken));
  const told = material.mentions
    .filter(({ timeStatus }) => timeStatus !== "background")
    .flatMap((mention) => {
      const incident = behind(mention.id);
      if (incident === undefined) return [];
      const own = contentWords(mention.evidence.map(({ quote }) => quote).join(" "));
      return [{ incident, worth: ownWorth * shared(denied, own) + shared(denied, toldIn(incident)) }];
    })
    .sort((a, b) => b.worth - a.worth || (a.incident.id < b.incident.id ? -1 : 1));
  const [best] = told;
  if (best === undefined) return null;
  const alone = new Set(told.map(({ incident }) => incident.id)).size === 1 && material.mentions.length <= 2;
  return best.worth > 0 || alone ? best.incident : null;
};
