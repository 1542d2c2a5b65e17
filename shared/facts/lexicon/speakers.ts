/** Words that say what kind of speaker someone is: offices, institutions and the press. */
import type { Claim } from "../claim.ts";

type SpeakerRole = Claim["speaker"]["role"];

/** Words anywhere in a speaker's description, first fitting role wins in the order given. */
export const roleWords: Partial<Record<SpeakerRole, string>> = {
  "armed-group":
    "rebels, rebel, guerrilla, guerrillas, militants, militant, insurgents, insurgent, terrorist, terrorists, separatists, extremists, armed group, communique, subversives, gunmen, militia, kidnappers, extremist, separatist, clandestine",
  judicial:
    "prosecutor, prosecutors, judge, judges, magistrate, court, courts, attorney general, prosecution, coroner, tribunal, justice ministry, lawyer, lawyers, attorney, defense lawyer",
  "state-security":
    "police, army, military, soldier, colonel, general, lieutenant, major, captain, commander, brigade, battalion, garrison, security council, security service, security forces, security official, security officials, national security, defense ministry, defence ministry, defense minister, defence minister, interior ministry, interior minister, intelligence, armed forces, navy, air force, border guard, border guards, border service, sheriff, military official, military officials, security sources, military sources, police sources, investigators, pentagon, joint chiefs, army spokesman, officer, officers, gendarmerie, national guard, counterterrorism, troops, coast guard, col, gen, lt, maj, capt, brig, security, deputy secretary of, security secretary",
  "state-political":
    "president, prime minister, minister, ministry, government, official, officials, authorities, authority, mayor, governor, ambassador, parliament, senator, congressman, lawmaker, spokesman for the government, foreign ministry, chancellor, premier, vice president, council secretary, leader of the opposition, deputy, leaders, leader, king, emir, state department, white house, kremlin, cabinet, embassy, diplomat, councilor, legislator, administration, presidential, palace, party, candidate",
  international:
    "united nations, un, u.n, red cross, icrc, unhcr, nato, osce, european union, eu, amnesty international, human rights watch, international crisis group, msf, doctors without borders, african union, secretary-general, peacekeepers, monitors, observers mission, ngo, aid agency, aid agencies, world health organization, unicef, rights group, humanitarian organization, human rights commission",
  media:
    "media, press, newspaper, newspapers, radio, television, news agency, agency, broadcaster, journalist, journalists, reporter, reporters, correspondent, correspondents, magazine, daily, website, weekly, tv, reuters, afp, ap, editor, newscast, station, paper",
  expert:
    "lecturer, lecturers, analyst, analysts, expert, experts, observers, observer, researcher, professor, scholar, historian, think tank, specialist, specialists, academic, political scientist",
  witness:
    "witness, witnesses, eyewitness, eyewitnesses, resident, residents, villager, villagers, survivor, survivors, relative, relatives, neighbor, neighbors, neighbours, neighbour, passenger, passengers, doctor, doctors, hospital, medics, family, driver, locals, people, mother, father, wife, brother, priest, students, student, bystander, shopkeeper, teacher, victim, victims, hospital sources, medical sources, resident of, peasant, peasants",
};

/** Titles that come before a name. */
export const titles =
  "mr, mrs, ms, dr, president, prime minister, minister, deputy minister, defense minister, defence minister, foreign minister, interior minister, finance minister, justice minister, vice president, senator, governor, mayor, general, colonel, lieutenant colonel, lieutenant, major, captain, sergeant, commander, commissioner, chief, secretary, council secretary, judge, attorney general, prosecutor, ambassador, spokesman, spokeswoman, spokesperson, professor, archbishop, bishop, father, monsignor, cardinal, pope, imam, sheikh, king, queen, prince, congressman, congresswoman, deputy, leader, chairman, director, inspector, superintendent, sheriff, colonel general, brigadier general, major general, lieutenant general, rear admiral, admiral, chancellor, premier, official, analyst, journalist, expert, lawyer, activist, secretary of state, acting president, police chief, army chief, representative, reverend, sister, brother, saint, comrade, councilman, engineer, doctor, priest, corporal, private, magistrate, dean, rector, businessman, rep, sen, gov, gen, col, lt, maj, capt, sgt, brig, rev, prof, adm, candidate, presidential candidate, editor, writer, warlord, don";

/** News agencies, broadcasters and papers known the world over; local ones are recognised by their nouns. */
export const newsAgencies =
  "Reuters; Agence France-Presse; AFP; Associated Press; AP; United Press International; UPI; Interfax; ITAR-TASS; TASS; RIA Novosti; Xinhua; Kyodo; EFE; ANSA; DPA; PTI; Press Trust of India; IRNA; Anadolu; BBC; CNN; Al Jazeera; Al Arabiya; Voice of America; Radio Free Europe; RFE/RL; Deutsche Welle; Notimex; Prensa Latina; TELAM; DPA; Bloomberg; The New York Times; New York Times; Washington Post; The Guardian; Le Monde; El Pais; Der Spiegel; The Times; Financial Times; Wall Street Journal; EurasiaNet; Asia-Plus; Kabar; Tolo News; Dawn; The Hindu; Times of India; Haaretz; Yonhap; Antara; Bernama; IRIN; ReliefWeb";
/** Nouns that make a capitalised name before them a publisher: "the Tien Shan news agency". */
export const mediaNouns =
  "news agency, newspaper, daily, radio, television, tv, weekly, magazine, press agency, news service, radio station, tv channel, broadcaster, television network, radio network, tv station, news website, agency";

/** Last words of the names of papers, broadcasters and sites: "the Valley Herald". */
export const mediaHeads =
  "observer post times herald gazette courier tribune chronicle telegraph journal mail bulletin news examiner dispatch inquirer star sentinel mirror echo express monitor guardian standard argus independent register globe daily weekly newspaper magazine radio tv television broadcasting";
/** What stands before such a word where it means no paper: "Customs Post", "Military Observer". */
export const postsOfGuard =
  "border customs frontier guard police army military command security trading election first last";
