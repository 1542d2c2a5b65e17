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

/** English words that are also people's first or family names; beside a name or after a title they are names. */
export const personalWords = words(`
  abbot amber angel april art august autumn aurora barb barker barney basil bill bob brook carol chase christian chuck clay cliff colt crystal daisy dale dawn dean dell
  dolly don donna drew duke eden ernest eve faith fay fern finn flora frank franco garland gene gilbert ginger glen grace grant hale harry hazel heath heather hector herb holly
  hope hunter iris ivy jack jasmine jay jean jerry jersey jewel jimmy johnny josh joy jude june lance laurel lily louis lucas luke madeline major margarita marina mark marsh martin
  maria mason matt max maxim may melody mercedes mercy merry mike miles morris napoleon nelson nick norm norma olive oliver opal oscar pascal pat patience patty paul pearl peg penny peter
  ray regina reed rex rich rob robin rod roger roman romeo rose ruby rusty ruth sally sandy saul savannah scot scott sharon sierra skip sol sonny sue summer tiffany timothy
  toby tom tony tracy trinity troy turner van venus victor victoria violet virginia wade walter ward warren wayne will winston woody
  amado amparo bella bianca blanca candida casa cesar clara concha consuelo dolores dominica domingo esperanza estrella felicia florida gala gloria gracia juanita linda luna mario marino
  mercado mira nova paloma perla pilar placid rosa rosario salvo salvador santa santiago santos silvia socorro solo stella trinidad vera vida 
  arena baker bass bell berry bishop black blanco bolivar bonilla bravo brooks brown burger burgess burns bush butler caballero caldera calderon campos cannon carver casas castillo
  castro chandler chambers colon cook cooper cordero corona corral crane cross cruz delgado duran farmer fields fisher flora flores forest foster fox fuentes gallo gardener gates gentle
  gore graves gray green grove guerra guerrero guy hall hand hart hawk hayes haven hidalgo hill holmes hood hooker hooper hurtado hull hyde judge keen key king knight lamb land lane leal leon little
  lobo long love luz major manila mata mayo meadows mejia mesa mills mora morales moss navarro noble olmo palma palmer pardo park parra pastor
  paz penna pierce pinto pope porter post powers prado price pueblo quintero rain ramos rice rich rico rivers rojo romero root rubio sage salas salinas sanders savage sears serrano shepherd short silva small
  smith sosa soto steel stern stone street strong tapia tara taylor torre torres toro underwood valentine valle vargas vega villa villas wagner walker waters webb weeks wells west white wilder winter wise wolf wood
  woods wright york young
`);

/** Countries and peoples whose names are English words too. */
export const countryWords = words("panama guinea");
/** These only where something is placed in them or comes from them. */
export const countryWordsPlaced = words("china turkey jordan chad georgia japan brazil cyprus chile mali niger");
