/** Words around a place's name that say what the name stands for there. Data tables. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Prepositions and verbs after which a name is where something is. */
export const placingPrepositions = set(
  "in at near from to into outside inside around across throughout within toward towards off via through along beyond leaving reached entered entering visiting visited crossed",
);

/** Words that belong to a place's name or kind and follow it: "Osh region", "Fairfax County". */
export const provinceNouns = set(
  "province region oblast governorate state prefecture department emirate canton territory autonomous voivodeship krai republic provinces regions states territories",
);
export const districtNouns = set(
  "district county parish borough raion tehsil taluk subdivision municipality commune districts counties",
);
export const townNouns = set(
  "city town village township suburb neighborhood neighbourhood municipality capital cities towns villages suburbs neighborhoods neighbourhoods",
);
export const natureNouns = set(
  "river lake valley mountains mountain desert sea gulf bay peninsula strait island islands pass gorge forest delta basin canyon highlands hills coast border",
);

/** Directions before a name: "southern Osh", "central Baghdad". */
export const directions = set(
  "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater inner outer downtown upstate mainland mid",
);

/** Titles before a person's name. */
export const personTitles = set(
  "mr mrs ms miss dr sir lady lord prof professor president premier minister chancellor general gen colonel col captain capt major maj lieutenant lt sergeant sgt corporal cpl private admiral commander judge justice senator sen representative rep congressman congresswoman governor gov mayor sheriff officer detective inspector superintendent chief king queen prince princess sheikh sheik imam mullah ayatollah pope bishop archbishop cardinal father sister brother rev reverend saint secretary ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman coach actor actress singer author attorney lawyer doctor comrade mullah maulana haji sayyid",
);

/** Verbs by which people, not places, act: after a name they make it a person's or a government's. */
export const speechVerbs = set(
  "said says say told tells added adds insisted argued stated states claims claimed denied denies warned warns accused accuses announced announces confirmed confirms urged urges vowed pledged condemned condemns condemn rejected rejects called calls agreed agrees wants wanted expects expected hopes hoped believes believed demanded demands threatened threatens decided decides refused refuses backed backs supports supported blamed blames criticized criticised praised signed asked asks replied responded responds considers introduced introduces imposed imposes lifted ordered expelled summoned recalled recognised recognized declared declares proposed proposes offered offers intends sought seeks views sees acknowledged admits admitted lambasted signalled signaled hailed dismissed voted joined condemning",
);
/** Verbs whose -ing form after "is" makes a government of a capital: "Astana is introducing". */
export const policyIng = set(
  "introducing accusing considering planning trying seeking preparing urging demanding calling pushing working negotiating threatening asking offering refusing blaming backing supporting hoping insisting warning imposing building exaggerating",
);

/** Nouns of state that a name before them governs: "Kazakstan's President", "US forces". */
export const politicalNouns = set(
  "president presidents premier minister ministers ministry government governments parliament army military navy air forces force troops soldiers leader leaders leadership regime authorities administration officials official ambassador embassy consulate diplomat diplomats senator senators congress senate cabinet police intelligence security economy policy policies constitution supreme national central federal state foreign defense defence interior prime chancellor king queen prince crown sanctions dollar dollars currency citizens citizen national nationals allies neighbour neighbours neighbor neighbors allies led backed delegation team council commission secretary department treasury agency spokesman spokeswoman lawmakers legislature court judge election elections",
);

/** Words that end an organisation's or a thing's name: "Boston Globe", "Cornell University". */
export const organisationHeads = set(
  "university college school institute academy bank times post globe herald tribune journal gazette news press union party front army movement council committee commission corporation corp inc company co ltd group association federation foundation society club fc united athletics airlines airways railway railways hospital museum church cathedral hotel stadium arena theatre theater festival cup championship championships league open marathon agreement treaty accord accords declaration protocol act conference summit convention court department ministry agency authority bureau office police liberation brigade brigades battalion regiment division command network radio television tv magazine review observer chronicle star telegraph sun mail express media exchange index motors oil gas petroleum energy holdings partners records studios pictures giants cowboys yankees sox lakers",
);
/** Words that begin an organisation's name before "of": "Bank of England", "Islamic Movement of Uzbekistan". */
export const organisationBefore = set(
  "bank university college institute academy church movement front party army council bishop archbishop duke earl prince princess king queen emir treaty battle siege house chamber federation association union society museum republic brotherhood jihad vilayat emirate league order congress",
);

/** Nouns of dealings between states: "relations with Moscow", "talks between Tehran and Washington". */
export const dealings = set(
  "relations ties talks tension tensions pact dialogue treaty agreement sanctions pressure against with between accuse accused accuses blame blamed urge urged told",
);

/** Last words of the names of sites and streets: "Washington Square", "Burger's Lake". */
export const siteNouns = set(
  "street st road rd avenue ave boulevard blvd lane drive highway square bridge park airport lake river creek canal mountain mountains valley hill hills bay beach island islands reservoir dam forest plaza bazaar quarter mosque church cathedral basilica temple hospital stadium prison cemetery station checkpoint crossing pass peak ridge glacier desert plantation estate",
);
/** Of these, the ones whose names say nothing of where they are: "Baghdad Street" may be anywhere. */
export const streetNouns = set(
  "street st road rd avenue ave boulevard blvd lane drive square highway route interstate quarter lake creek park plaza",
);
/** Words that begin such names: "Lake Vermont", "Interstate 395". */
export const siteStarts = set("lake mount interstate highway route rue river fort camp port cape");

/** Capitalised words that begin sentences and lists and are places somewhere too. */
export const neverPlaces: ReadonlySet<string> = new Set([
  ...set(
    "the of and or but in on at by for from with to a an as is was he she it they we you i his her this that these those there here when where while after before if then so not no yes mr mrs ms dr st january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday god islam islamic muslim muslims christian christians jewish catholic allah taliban taleban president minister general colonel police army court united national international republic democratic union states council party university college school company group north south east west northern southern eastern western central new old great saint san santa el al la las los de del da le les du des von van bin ibn abu mount lake fort port cape bay river island islands city town village county state province region district street road avenue house white black red green blue golden first second third many most some all every other more less last next early late today former senior deputy chief human rights security defense defense-minister foreign interior prime embassy ambassador liberal labour labor conservative democrat democrats republican republicans congress parliament senate supreme federal interpol reuters google facebook twitter apple amazon microsoft union tribune times post journal covid internet christmas easter ramadan mass center centre arab arabs hindu sikh buddhist jew jews nazi obama santa claus",
  ),
  "santa claus",
  "white house",
  "good friday",
  "red cross",
  "great war",
]);
