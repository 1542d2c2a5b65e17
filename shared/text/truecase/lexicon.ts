/** Words that decide the case of their neighbours, as data. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Spanish, Portuguese, Arabic, Dutch and German particles that begin or join names. */
export const nameParticles = words(
  "el la los las san santa santo sao são de del da do dos y e al abu bin ibn ben van von der den le du des port new",
);

/** Everyday words that word lists only hold as endings and beginnings of others. */
export const everydayWords = words(`
  a an as at am are is was has had have he she it its his her hers him us we our they them their this that these those thus does did do goes gone
  into onto unto upon unit units unite united reunited until to too two so no not nor now new one ones once on off of or our out own by be been being but if in up
  my me mine you your all any ass ad ads bus gas yes ha hi his ho oh ok pa pas per pro re un up via vs who whom whose why how when where which while with within without
  only using led etc km kg mm cm lb lbs ft feet inch inches dried math become became
  fled bled fallen woken dreamt leant learnt mown spilt spelt spoilt
  may can could shall should will would must might ought said says say set sets use used user uses need needed see seen saw go got get gets let lets
`);

/** Written large before a name. */
export const personTitles = words(`
  president vice prime minister general colonel major captain lieutenant sergeant brigadier commander admiral chief judge justice senator
  deputy governor mayor ambassador secretary father bishop archbishop cardinal pope king queen prince princess sheikh imam mullah dr doctor mr mrs ms miss
  professor comrade director chairman undersecretary congressman representative attorney
`);

/** Nouns that end the name of an institution. */
export const institutionHeads = words(`
  front army movement party group police forces force organization organisation union committee command ministry agency league federation association
  council alliance coalition brigade battalion commission office institute corporation company bank congress guard service bureau center centre confederation
  university court network directorate department
`);

export const institutionPhrases: readonly (readonly string[])[] = [
  "ministry of defense",
  "ministry of defence",
  "ministry of interior",
  "ministry of the interior",
  "ministry of justice",
  "ministry of foreign affairs",
  "defense ministry",
  "defence ministry",
  "interior ministry",
  "foreign ministry",
  "justice ministry",
  "state department",
  "national police",
  "national guard",
  "treasury police",
  "civil guard",
  "supreme court",
  "united nations",
  "security council",
  "red cross",
  "red crescent",
  "armed forces",
  "air force",
  "human rights watch",
  "amnesty international",
  "european union",
  "catholic church",
  "roman catholic",
  "white house",
  "world bank",
  "national assembly",
  "united states",
  "soviet union",
  "central america",
  "latin america",
  "south america",
  "north america",
  "middle east",
  "communist party",
].map((phrase) => phrase.split(" "));
