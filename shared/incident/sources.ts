/**
 * The register of sources: a data table. A letter says how a publisher has earned trust, not whether a report is true.
 * State-owned agencies stand at C or D for the same reason everywhere: good evidence of what officials said, little of
 * what they would rather not say. `since` is the day from which the judgement holds; the year's first where only the
 * year is known. Who is not listed is F, "cannot be judged", which is not a bad mark.
 */
import type { SourceEntry, Sources } from "./sighting.ts";

const entry = (
  publisher: string,
  reliability: SourceEntry["reliability"],
  since: string,
  reason: string,
  aliases: string[] = [],
): SourceEntry => ({ publisher, aliases, reliability, since, reason });

const agency = "International news agency with bylined reporting, own correspondents and a public corrections practice";
const stateAgency = "State-owned agency: dependable for what officials said, seldom reports against its owner";

export const sources: Sources = [
  // International agencies and broadcasters.
  entry("Associated Press", "B", "1900-05-23", `${agency}; member-owned cooperative`, ["AP", "The Associated Press"]),
  entry("Reuters", "B", "1941-07-31", `${agency}; bound by the Reuters Trust Principles`, [
    "Thomson Reuters",
    "Reuters News",
  ]),
  entry("Agence France-Presse", "B", "1957-01-10", `${agency}; independence set down by statute`, ["AFP"]),
  entry("Deutsche Presse-Agentur", "B", "1949-09-01", `${agency}; owned by many publishers`, ["dpa"]),
  entry(
    "BBC News",
    "B",
    "1927-01-01",
    "Public broadcaster under a Royal Charter, published editorial guidelines and complaints rulings",
    ["BBC", "BBC Monitoring", "BBC World Service"],
  ),
  entry("Deutsche Welle", "B", "1962-11-29", "Public broadcaster, independence set down by law", ["DW"]),
  entry(
    "Radio Free Europe/Radio Liberty",
    "B",
    "1994-04-30",
    "Funded by the US government with a legal firewall; reporters on the ground in the region",
    ["RFE/RL", "Radio Liberty", "Radio Free Europe", "RFERL"],
  ),
  entry("Voice of America", "B", "1976-07-12", "US government broadcaster under a charter that requires accuracy", [
    "VOA",
  ]),
  entry(
    "Al Jazeera",
    "C",
    "1996-11-01",
    "Own correspondents, wide regional access; funded by the government of Qatar",
    ["Al Jazeera English"],
  ),
  // Regional and specialised outlets.
  entry(
    "EurasiaNet",
    "C",
    "2000-01-01",
    "Specialised outlet with regional authors, funded by a foundation; often one source a story, analysis mixed in",
    ["Eurasianet", "EurasiaNet.org", "Eurasia Insight"],
  ),
  entry(
    "Institute for War and Peace Reporting",
    "C",
    "1991-01-01",
    "Local reporters with foreign editors; a training and advocacy organisation",
    ["IWPR"],
  ),
  entry("Asia-Plus", "C", "1995-04-01", "Private Tajik outlet with own reporting, works under state pressure", [
    "Asia Plus",
    "ASIA-Plus",
  ]),
  entry("AKIpress", "C", "2000-01-01", "Private Kyrgyz agency with own reporting; short items from one source", [
    "AKI press",
  ]),
  entry("24.kg", "C", "2006-03-01", "Private Kyrgyz agency with own reporting; short items from one source", ["24 kg"]),
  entry("Interfax", "C", "1989-09-01", "Private Russian agency, fast, close to official sources", [
    "Interfax-Kazakhstan",
  ]),
  entry("Pajhwok Afghan News", "C", "2004-01-01", "Independent Afghan agency with provincial reporters", ["Pajhwok"]),
  entry("Dawn", "C", "1947-08-15", "Pakistani newspaper of record with own correspondents", ["Dawn.com"]),
  entry("The Hindu", "C", "1947-08-15", "Indian newspaper of record with a readers' editor"),
  entry("Jane's", "B", "1970-01-01", "Specialised defence publisher that edits and corrects its reference data", [
    "Janes",
    "Jane's Information Group",
  ]),
  // State-owned agencies.
  entry("Kabar", "C", "1992-01-01", stateAgency, ["Kabar news agency", "Kyrgyz National News Agency"]),
  entry("Khovar", "D", "1992-01-01", `${stateAgency}; no independent local press to check it against`, ["NIAT Khovar"]),
  entry("Kazinform", "C", "1997-01-01", stateAgency, ["KazAAG"]),
  entry(
    "Uzbekistan National News Agency",
    "D",
    "1992-01-01",
    `${stateAgency}; no independent local press to check it against`,
    ["UzA", "Jahon"],
  ),
  entry("TASS", "C", "1992-01-22", stateAgency, ["ITAR-TASS", "Itar Tass"]),
  entry("RIA Novosti", "C", "1991-01-01", stateAgency, ["RIA"]),
  entry("Xinhua", "C", "1949-10-01", stateAgency, ["Xinhua News Agency", "New China News Agency"]),
  entry("Islamic Republic News Agency", "C", "1981-12-02", stateAgency, ["IRNA"]),
  entry(
    "Press Trust of India",
    "B",
    "1949-02-01",
    "News agency owned by many newspapers, own district correspondents",
    ["PTI"],
  ),
  entry("Anadolu Agency", "C", "1925-03-01", stateAgency, ["AA", "Anadolu"]),
  entry("Korean Central News Agency", "D", "1946-12-05", `${stateAgency}; access for checking is denied`, ["KCNA"]),
  entry(
    "RT",
    "D",
    "2019-07-26",
    "State-owned; fined by the British regulator for repeated failures of due impartiality",
    ["Russia Today"],
  ),
  // International organisations and monitors.
  entry("OCHA", "B", "1998-01-01", "UN coordination office; field data reviewed by partners before publication", [
    "UN OCHA",
    "United Nations Office for the Coordination of Humanitarian Affairs",
  ]),
  entry("UNHCR", "B", "1950-12-14", "UN agency with field presence and published methods", [
    "Office of the United Nations High Commissioner for Refugees",
  ]),
  entry("OSCE", "B", "1995-01-01", "Field missions agreed by the states they report on", [
    "Organization for Security and Co-operation in Europe",
  ]),
  entry(
    "International Committee of the Red Cross",
    "B",
    "1949-08-12",
    "Neutral by mandate, present on the ground, publishes little but checked",
    ["ICRC"],
  ),
  entry("International Crisis Group", "B", "1995-07-01", "Field-based analysts, sourced and reviewed reports", [
    "ICG",
    "Crisis Group",
  ]),
  entry(
    "Human Rights Watch",
    "B",
    "1988-01-01",
    "Testimony-based research with a published method; an advocacy organisation",
    ["HRW"],
  ),
  entry(
    "Amnesty International",
    "B",
    "1961-05-28",
    "Testimony-based research with a published method; an advocacy organisation",
    ["Amnesty"],
  ),
  entry("Memorial", "B", "1992-01-01", "Documented case work by a rights monitor with regional offices", [
    "Memorial Human Rights Centre",
  ]),
];
