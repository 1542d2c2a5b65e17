/** Head nouns of people and groups with their class; class names are neutral, the text's own word stays in the name. */

export const actorClasses = [
  "armed-group",
  "criminal-group",
  "military",
  "police",
  "government",
  "foreign-forces",
  "politician",
  "judiciary",
  "civilian",
  "protesters",
  "clergy",
  "journalist",
  "aid-worker",
  "detainee",
  "international",
  "unknown",
] as const;
export type ActorClass = (typeof actorClasses)[number];

/** Classes that carry out organised violence by trade. */
export const armedClasses: ReadonlySet<string> = new Set<ActorClass>([
  "armed-group",
  "criminal-group",
  "military",
  "police",
  "foreign-forces",
]);
export const stateForces: ReadonlySet<string> = new Set<ActorClass>(["military", "police", "foreign-forces"]);

/** Singular nouns; plurals are made. A trailing `*` marks a word that is already plural or a mass ("police", "troops"). */
export const people: Record<ActorClass, string> = {
  "armed-group":
    "guerrilla, guerilla, rebel, insurgent, militant, terrorist, extremist, separatist, subversive, fighter, militiaman, militia, paramilitary, paramilitary group, jihadist, jihadi, islamist, mujahideen*, mujahidin*, guerrilla column, guerrilla group, rebel group, terrorist group, armed group, armed men*, armed individual, armed person, insurgency, rebel force, rebel forces*, guerrilla force, guerrilla forces*, death squad, suicide bomber, bomber, jihadist group, militant group, insurgent group, guerrilla unit, armed wing, commando group, urban commando, terrorist organization, terrorist organisation, rebel fighter, urban guerrilla, warlord, vigilante, infiltrator, guerrilla band, rebel column, terrorist cell, terrorist band, subversive group, militia fighter, faction, mercenary, freedom fighter, hooded men*, masked men*, hooded individual, masked individual, rightist, leftist, ultrarightist, ultraleftist, cadre, maoist, naxal, naxalite, operative, bombmaker, bomb-maker, bomb maker, bomb expert, explosives expert, ringleader, kingpin, area commander, cell leader, section commander, foreign fighter, insurgent group, insurgent force, insurgent cell, militant outfit, rebel outfit, outfit, sleeper cell, hit squad",
  "criminal-group":
    "drug trafficker, trafficker, gang, gangster, cartel, drug cartel, cartel member, hitman, hired killer, hired gunman, hired assassin, robber, thief, smuggler, mafia, drug lord, bandit, pirate, armed robber, drug ring, drug trafficking ring, drug mafia, drug gang, criminal, criminal gang, narcotrafficker, narcoterrorist, poacher, cattle rustler, gang member, mobster, drug dealer, arms dealer, contract killer, kidnapper, hijacker, abductor, captor, assassin, killer, murderer",
  military:
    "soldier, jawan, sfs*, commando, commandos*, joint force*, combined force*, army personnel*, army jawan, paramilitary personnel*, paramilitary forces*, paramilitary force, paramilitary trooper, military team, army team, army column, joint team, armed guard, gunner, troops*, army, marine, marines*, navy, air force, conscript, sergeant, battalion, brigade, regiment, army unit, army patrol, military unit, serviceman, paratrooper, infantryman, lieutenant, colonel, captain, corporal, general, military*, armed forces*, security forces*, security force, government forces*, government troops*, border guard, special forces*, national guard, national guardsman, military patrol, patrol, army officer, military officer, peacekeeper, sailor, airman, pilot, recruit, cadet, garrison, infantry, artillery unit, military personnel*, coast guard, ranger, reservist, army convoy, military convoy, naval infantry, presidential guard, civil defense, civil guard, officer, enlisted man, defense forces*, paramilitary police, gendarme",
  police:
    "police*, police personnel*, police team, police party, police inspector, sub-inspector, sub inspector, assistant sub-inspector, head constable, superintendent of police, police superintendent, deputy superintendent of police, special police officer, station house officer, home guard, village guard, police jawan, police constable, police column, police recruit, anti-terrorism squad, special task force, special cell, crime branch, security agency, border police*, swat team, carabiniere, carabinieri*, police trooper, reserve police*, police contingent, police picket, policeman, police officer, policewoman, constable, trooper, detective, police unit, police patrol, national police*, riot police*, police force, police agent, police chief, police commander, police commissioner, sheriff, inspector, investigator, gendarmerie, security agent, intelligence agent, security service, intelligence service, secret police*, prison guard, security official, counterterrorism police*, police squad, customs officer, police official, law enforcement officer, patrolman, highway patrolman, security personnel*, treasury policeman",
  government:
    "official, authority, government, minister, mayor, governor, president, ambassador, diplomat, prime minister, vice president, deputy minister, consul, envoy, commissioner, prefect, cabinet, ministry, government official, premier, monarch, king, queen, prince, sultan, emir, district administrator, municipal official, tribal elder, military attache, attache, deputy mayor, defense minister, defence minister, foreign minister, interior minister, head of state, councilman, attorney general, provincial governor, local official, administration official, subprefect, justice of the peace, charge d'affaires",
  "foreign-forces":
    "nato forces*, coalition force, coalition security force, international forces*, international force, nato force, isaf forces*, isaf patrol, allied forces*, occupation forces*, coalition patrol, nato service member, coalition service member, isaf service member, nato helicopter crew, coalition soldier, nato soldier, coalition forces*, foreign troops*, un troops*, coalition troops*, nato troops*, peacekeeping force",
  politician:
    "senator, congressman, congresswoman, deputy, councilor, councillor, politician, presidential candidate, candidate, legislator, lawmaker, party leader, opposition leader, party member, activist, political leader, union leader, trade unionist, labor leader, member of parliament, mp, parliamentarian, opposition politician, peasant leader, community leader, human rights activist, rights activist, labor union leader, student leader, campaigner, leftist leader, party official, dissident",
  judiciary:
    "judge, prosecutor, magistrate, lawyer, attorney, supreme court justice, court clerk, public prosecutor, defense lawyer",
  civilian:
    "civilian, schoolteacher, blogger, staff*, staffer, person, people*, peasant, farmer, villager, resident, student, teacher, child, woman, man, passenger, driver, worker, businessman, businesswoman, nurse, doctor, bystander, tourist, shopkeeper, watchman, employee, citizen, refugee, pilgrim, boy, girl, youth, individual, family, wife, husband, son, daughter, brother, sister, mother, father, inhabitant, local, merchant, trader, engineer, technician, miner, fisherman, fisher, settler, professor, schoolgirl, schoolboy, pupil, schoolchild, infant, baby, teenager, pedestrian, customer, shopper, motorist, truck driver, bus driver, taxi driver, bodyguard, guard, security guard, escort, civilian population, population, rancher, landowner, cattle rancher, executive, manager, banker, industrialist, contractor, cook, gardener, maid, housekeeper, servant, herder, herdsman, shepherd, migrant, minority, voter, commuter, worshipper, worshiper, mourner, guest, foreigner, national, academic, scientist, rector, intellectual, poet, writer, artist, singer, athlete, relative, neighbor, neighbour, friend, victim, hostage, casualty, human being, elder, widow, orphan, laborer, labourer, farmhand, day laborer, couple, crowd, crew, crew member, crewman, townspeople*, parent, cousin, nephew, niece, grandmother, oil worker, expatriate, missionary worker, vendor, street vendor, secretary, consultant, adviser, advisor, manufacturer, housewife, priest's housekeeper, old man, old woman, leader, chief, director, member, aide, representative, vaccinator, health worker, polio worker, medic, paramedic, firefighter, fireman, rescuer, staffer, staff member, facilitator, financier, commander, subcommander, sub-commander, deputy leader, deputy commander, associate, accomplice, supporter, sympathizer, sympathiser, courier, recruiter, trainer, instructor, planner, supplier, distributor, coordinator, organizer, organiser, mastermind, logistician, informer, informant, tribal, tribesman, adivasi, woodcutter, occupant, helper, cleaner, loader, foreman, supervisor, overseer, forester, forest guard, head teacher, headman, village head, village chief, village headman, ward member, personnel*, sarpanch, party worker, party activist, party supporter, panchayat member, husband and wife, traveller, traveler, duo, trio, juvenile, minor, adult, male, female, middleman, broker, agent, chieftain, operator",
  protesters: "mob, protester, protestor, demonstrator, rioter, striker, picketer, marcher, stone-thrower",
  clergy:
    "priest, nun, bishop, archbishop, cardinal, imam, cleric, rabbi, monk, pastor, missionary, mullah, jesuit, jesuit priest, preacher, seminarian, catechist, parish priest",
  journalist:
    "journalist, reporter, cameraman, photographer, editor, news editor, correspondent, columnist, newsman, broadcaster, publisher, radio journalist, tv crew",
  "aid-worker":
    "aid worker, humanitarian worker, relief worker, un worker, red cross worker, un staff*, red crescent volunteer, un employee, medical worker, charity worker, volunteer",
  detainee:
    "suspect, prisoner, detainee, inmate, convict, suspected terrorist, suspected militant, terrorist suspect, suspected rebel, suspected guerrilla",
  international: "un observer, observer, monitor, un monitor, un official, un expert",
  unknown:
    "gunman, gunmen*, arsonist, looter, vandal, assailant, attacker, unknown assailant, unknown gunman, unidentified gunman, unidentified individual, unknown individual, unknown person, unidentified person, unidentified men*, unknown men*, unidentified assailant, unknown attacker, perpetrator, unidentified attacker, aggressor, sniper, shooter, culprit, knifeman, knife attacker, individuals*, unidentified persons*, unidentified people*",
};

/** Words for people said to have done something, when nothing else names them. */
export const unknownWords: ReadonlySet<string> = new Set(["unknown", "unidentified", "unnamed"]);

/** What a group's own people are called by their part in it: with the group's name before or after they are of its class. */
export const membership: ReadonlySet<string> = new Set(
  "leader leaders chief chiefs commander commanders subcommander subcommanders sub-commander sub-commanders deputy deputies member members facilitator facilitators financier financiers associate associates accomplice accomplices supporter supporters sympathizer sympathizers sympathiser sympathisers courier couriers recruiter recruiters trainer trainers instructor instructors planner planners supplier suppliers distributor distributors coordinator coordinators organizer organizers organiser organisers mastermind masterminds logistician logisticians activist activists agent agents smuggler smugglers governor personnel".split(
    " ",
  ),
);
