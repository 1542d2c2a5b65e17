/** Countries by ISO 3166-1 code or English name. */
import { fold } from "./fold.ts";

const codes =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD
CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA
NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI
SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/);

/** Names people type that the CLDR list spells otherwise. */
const otherNames: Record<string, string> = {
  burma: "MM",
  "cape-verde": "CV",
  "congo-kinshasa": "CD",
  "czech-republic": "CZ",
  "democratic-republic-of-the-congo": "CD",
  drc: "CD",
  "east-timor": "TL",
  "great-britain": "GB",
  "ivory-coast": "CI",
  kyrgyz: "KG",
  "kyrgyz-republic": "KG",
  macedonia: "MK",
  myanmar: "MM",
  palestine: "PS",
  "republic-of-the-congo": "CG",
  "russian-federation": "RU",
  swaziland: "SZ",
  tadjikistan: "TJ",
  turkey: "TR",
  uk: "GB",
  "united-states-of-america": "US",
  usa: "US",
};

const known = new Set(codes);
let byName: Map<string, string> | undefined;

/** Built on the first name asked for: most filters hold codes. */
const names = (): Map<string, string> => {
  if (byName) return byName;
  const english = new Intl.DisplayNames(["en"], { type: "region" });
  byName = new Map(codes.map((code) => [fold(english.of(code) ?? code), code]));
  for (const [name, code] of Object.entries(otherNames)) byName.set(name, code);
  return byName;
};

/** The ISO 3166-1 alpha-2 code of a code or an English name in any case. */
export const readCountry = (text: string): string | undefined =>
  known.has(text.toUpperCase()) ? text.toUpperCase() : names().get(fold(text));
