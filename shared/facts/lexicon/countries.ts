/** Countries and territories: ISO code, name, point, words for their people and things, other names. Data table. */

export type CountryRow = {
  iso: string;
  name: string;
  lat: number;
  lon: number;
  /** Adjectives and nouns for people: "Afghan", "Kazakh"; plurals in -s are added by the builder. */
  demonyms: string[];
  /** Former, short, official and transliterated names. */
  aliases: string[];
};

/** ISO | name | lat,lon | demonyms | other names. Points are the rounded centres of public almanacs. */
const table = `
AF|Afghanistan|33,65|Afghan,Afghani|Islamic Emirate of Afghanistan,Islamic Republic of Afghanistan,Afganistan
AL|Albania|41,20|Albanian|
DZ|Algeria|28,3|Algerian|
AS|American Samoa|-14.33,-170|American Samoan|
AD|Andorra|42.5,1.5|Andorran|
AO|Angola|-12.5,18.5|Angolan|
AI|Anguilla|18.25,-63.17|Anguillan|
AQ|Antarctica|-80,0|Antarctic|
AG|Antigua and Barbuda|17.05,-61.8|Antiguan,Barbudan|Antigua
AR|Argentina|-34,-64|Argentine,Argentinian,Argentinean|
AM|Armenia|40,45|Armenian|
AW|Aruba|12.5,-69.97|Aruban|
AU|Australia|-25,135|Australian,Aussie|
AT|Austria|47.33,13.33|Austrian|
AZ|Azerbaijan|40.5,47.5|Azerbaijani,Azeri|Azerbaidjan,Azerbaidzhan
BS|Bahamas|24.25,-76|Bahamian|The Bahamas
BH|Bahrain|26,50.55|Bahraini|Bahrein
BD|Bangladesh|24,90|Bangladeshi|East Pakistan
BB|Barbados|13.17,-59.53|Barbadian|
BY|Belarus|53,28|Belarusian,Belarussian,Byelorussian|Belorussia,Byelorussia,Belarussia
BE|Belgium|50.83,4|Belgian|
BZ|Belize|17.25,-88.75|Belizean|British Honduras
BJ|Benin|9.5,2.25|Beninese|Dahomey
BM|Bermuda|32.33,-64.75|Bermudian|
BT|Bhutan|27.5,90.5|Bhutanese|
BO|Bolivia|-17,-65|Bolivian|
BQ|Caribbean Netherlands|12.2,-68.25||Bonaire
BA|Bosnia and Herzegovina|44,18|Bosnian,Herzegovinian|Bosnia,Bosnia-Herzegovina,Bosnia-Hercegovina,Bosnia & Herzegovina
BW|Botswana|-22,24|Motswana,Batswana,Botswanan|Bechuanaland
BV|Bouvet Island|-54.43,3.4||
BR|Brazil|-10,-55|Brazilian|Brasil
IO|British Indian Ocean Territory|-6,71.5||Diego Garcia,Chagos Islands
BN|Brunei|4.5,114.67|Bruneian|Brunei Darussalam
BG|Bulgaria|43,25|Bulgarian|
BF|Burkina Faso|13,-2|Burkinabe,Burkinabé|Upper Volta,Burkina
BI|Burundi|-3.5,30|Burundian|
KH|Cambodia|13,105|Cambodian|Kampuchea
CM|Cameroon|6,12|Cameroonian|Cameroun
CA|Canada|60.11,-113.64|Canadian|
CV|Cape Verde|16,-24|Cape Verdean|Cabo Verde
KY|Cayman Islands|19.5,-80.5|Caymanian|
CF|Central African Republic|7,21|Central African|CAR
TD|Chad|15,19|Chadian|Tchad
CL|Chile|-30,-71|Chilean|
CN|China|35,105|Chinese|People's Republic of China,PRC,mainland China,Mainland China
CX|Christmas Island|-10.5,105.67||
CC|Cocos Islands|-12.5,96.83||Keeling Islands
CO|Colombia|4,-72|Colombian|
KM|Comoros|-12.17,44.25|Comoran,Comorian|
CG|Republic of the Congo|-1,15|Congolese|Congo-Brazzaville,Congo Republic,Congo
CD|Democratic Republic of the Congo|-2.5,23.5|Congolese|DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa,Zaire,Zaïre,Belgian Congo,D.R. Congo,Congo
CK|Cook Islands|-21.23,-159.77|Cook Islander|
CR|Costa Rica|10,-84|Costa Rican|
CI|Ivory Coast|8,-5|Ivorian|Côte d'Ivoire,Cote d'Ivoire,Cote D'Ivoire
HR|Croatia|45.17,15.5|Croatian,Croat|
CU|Cuba|21.5,-80|Cuban|
CW|Curaçao|12.17,-69|Curaçaoan|Curacao
CY|Cyprus|35,33|Cypriot|
CZ|Czech Republic|49.75,15.5|Czech|Czechia
DK|Denmark|56,10|Danish,Dane|
DJ|Djibouti|11.5,43|Djiboutian|
DM|Dominica|15.42,-61.33||
DO|Dominican Republic|19,-70.67|Dominican|
EC|Ecuador|-2,-77.5|Ecuadorian,Ecuadorean|
EG|Egypt|27,30|Egyptian|Arab Republic of Egypt
SV|El Salvador|13.83,-88.92|Salvadoran,Salvadorean,Salvadorian|
GQ|Equatorial Guinea|2,10|Equatorial Guinean,Equatoguinean|
ER|Eritrea|15,39|Eritrean|
EE|Estonia|59,26|Estonian|
SZ|Eswatini|-26.5,31.5|Swazi|Swaziland
ET|Ethiopia|8,38|Ethiopian|Abyssinia
FK|Falkland Islands|-51.75,-59|Falkland Islander|Falklands,Malvinas
FO|Faroe Islands|62,-7|Faroese|Faeroe Islands
FJ|Fiji|-18,175|Fijian|
FI|Finland|64,26|Finnish,Finn|
FR|France|46,2|French,Frenchman,Frenchmen,Frenchwoman|
GF|French Guiana|4,-53||
PF|French Polynesia|-15,-140||Tahiti
TF|French Southern Territories|-49.25,69.17||
GA|Gabon|-1,11.75|Gabonese|
GM|Gambia|13.47,-16.57|Gambian|The Gambia
GE|Georgia|42,43.5|Georgian|Republic of Georgia
DE|Germany|51,9|German|West Germany,East Germany,Federal Republic of Germany,FRG,GDR
GH|Ghana|8,-2|Ghanaian,Ghanian|Gold Coast
GI|Gibraltar|36.13,-5.35|Gibraltarian|
GR|Greece|39,22|Greek|
GL|Greenland|72,-40|Greenlander,Greenlandic|
GD|Grenada|12.12,-61.67|Grenadian|
GP|Guadeloupe|16.25,-61.58||
GU|Guam|13.47,144.78|Guamanian|
GT|Guatemala|15.5,-90.25|Guatemalan|
GG|Guernsey|49.47,-2.58||
GN|Guinea|11,-10|Guinean|Guinea-Conakry,Guinea Conakry
GW|Guinea-Bissau|12,-15|Bissau-Guinean|Guinea Bissau
GY|Guyana|5,-59|Guyanese|British Guiana
HT|Haiti|19,-72.42|Haitian|
HM|Heard Island and McDonald Islands|-53.1,72.52||
VA|Vatican City|41.9,12.45||Vatican,the Vatican,Holy See
HN|Honduras|15,-86.5|Honduran|
HK|Hong Kong|22.25,114.17|Hongkonger,Hong Konger|Hongkong
HU|Hungary|47,20|Hungarian|
IS|Iceland|65,-18|Icelandic,Icelander|
IN|India|20,77|Indian|Republic of India,Bharat
ID|Indonesia|-5,120|Indonesian|Dutch East Indies
IR|Iran|32,53|Iranian|Islamic Republic of Iran,Persia
IQ|Iraq|33,44|Iraqi|
IE|Ireland|53,-8|Irish,Irishman,Irishmen|Republic of Ireland,Irish Republic,Eire
IM|Isle of Man|54.25,-4.5|Manx|
IL|Israel|31.5,34.75|Israeli|
IT|Italy|42.83,12.83|Italian|
JM|Jamaica|18.25,-77.5|Jamaican|
JP|Japan|35.69,139.75|Japanese|
JE|Jersey|49.25,-2.17||
JO|Jordan|31,36|Jordanian|Hashemite Kingdom of Jordan
KZ|Kazakhstan|48,68|Kazakhstani,Kazakh,Kazak|Kazakstan,Kazakh SSR,Qazaqstan
KE|Kenya|1,38|Kenyan|
KI|Kiribati|1.42,173|I-Kiribati|
KP|North Korea|40,127|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|South Korea|37,127.5|South Korean|Republic of Korea,ROK
XK|Kosovo|42.58,21|Kosovar,Kosovan|Kosova
KW|Kuwait|29.34,47.66|Kuwaiti|
KG|Kyrgyzstan|41,75|Kyrgyz,Kyrgyzstani,Kirghiz,Kirgiz|Kyrgyz Republic,Kirghizia,Kirgizia,Kirgizstan,Kirghizstan,Kyrgystan,Kyrghyzstan
LA|Laos|18,105|Lao,Laotian|Lao PDR,Lao People's Democratic Republic
LV|Latvia|57,25|Latvian|
LB|Lebanon|33.83,35.83|Lebanese|
LS|Lesotho|-29.5,28.5|Basotho,Mosotho|Basutoland
LR|Liberia|6.5,-9.5|Liberian|
LY|Libya|28,17|Libyan|Libyan Arab Jamahiriya
LI|Liechtenstein|47.27,9.53|Liechtensteiner|
LT|Lithuania|56,24|Lithuanian|
LU|Luxembourg|49.75,6.17|Luxembourger,Luxembourgish|
MO|Macau|22.17,113.55|Macanese|Macao
MG|Madagascar|-20,47|Malagasy,Madagascan|
MW|Malawi|-13.5,34|Malawian|Nyasaland
MY|Malaysia|2.5,112.5|Malaysian|
MV|Maldives|3.25,73|Maldivian|
ML|Mali|17,-4|Malian|
MT|Malta|35.83,14.58|Maltese|
MH|Marshall Islands|9,168|Marshallese|
MQ|Martinique|14.67,-61||
MR|Mauritania|20,-12|Mauritanian|
MU|Mauritius|-20.28,57.55|Mauritian|
YT|Mayotte|-12.83,45.17||
MX|Mexico|23,-102|Mexican|México
FM|Micronesia|6.92,158.25|Micronesian|Federated States of Micronesia
MD|Moldova|47,29|Moldovan,Moldavian|Moldavia,Republic of Moldova
MC|Monaco|43.73,7.4|Monegasque|
MN|Mongolia|46,105|Mongolian|
ME|Montenegro|42.5,19.3|Montenegrin|
MS|Montserrat|16.75,-62.2|Montserratian|
MA|Morocco|32,-5|Moroccan|
MZ|Mozambique|-18.25,35|Mozambican|Moçambique
MM|Myanmar|22,98|Burmese|Burma
NA|Namibia|-22,17|Namibian|South West Africa,South-West Africa
NR|Nauru|-0.53,166.92|Nauruan|
NP|Nepal|28,84|Nepalese,Nepali|
NL|Netherlands|52.5,5.75|Dutch,Dutchman,Dutchmen|The Netherlands,Holland
NC|New Caledonia|-21.5,165.5|New Caledonian|
NZ|New Zealand|-41,174|New Zealander|Aotearoa
NI|Nicaragua|13,-85|Nicaraguan|
NE|Niger|16,8|Nigerien|
NG|Nigeria|10,8|Nigerian|
NU|Niue|-19.03,-169.87|Niuean|
NF|Norfolk Island|-29.03,167.95||
MK|North Macedonia|41.83,22|Macedonian|Macedonia,Former Yugoslav Republic of Macedonia,FYROM
MP|Northern Mariana Islands|15.2,145.75||Saipan
NO|Norway|62,10|Norwegian|
OM|Oman|21,57|Omani|
PK|Pakistan|30,70|Pakistani|Islamic Republic of Pakistan
PW|Palau|7.5,134.5|Palauan|
PS|Palestine|32,35.25|Palestinian|Palestinian Territories,Palestinian territories,Palestinian Territory,Occupied Palestinian Territory,State of Palestine
PA|Panama|9,-80|Panamanian|Panamá
PG|Papua New Guinea|-6,147|Papua New Guinean|
PY|Paraguay|-23,-58|Paraguayan|
PE|Peru|-10,-76|Peruvian|Perú
PH|Philippines|13,122|Filipino,Filipina,Philippine|The Philippines
PN|Pitcairn|-25.07,-130.1||
PL|Poland|52,20|Polish|
PT|Portugal|39.5,-8|Portuguese|
PR|Puerto Rico|18.25,-66.5|Puerto Rican|
QA|Qatar|25.5,51.25|Qatari|
RE|Réunion|-21.1,55.6||Reunion Island
RO|Romania|46,25|Romanian,Rumanian|Rumania
RU|Russia|60,100|Russian|Russian Federation
RW|Rwanda|-2,30|Rwandan|Ruanda
BL|Saint Barthélemy|17.9,-62.83||St. Barts
SH|Saint Helena|-15.95,-5.7||St. Helena
KN|Saint Kitts and Nevis|17.33,-62.75|Kittitian|St. Kitts and Nevis,St Kitts and Nevis,St. Kitts
LC|Saint Lucia|13.88,-60.97|Saint Lucian|St. Lucia,St Lucia
MF|Saint Martin|18.08,-63.06||
PM|Saint Pierre and Miquelon|46.83,-56.33||
VC|Saint Vincent and the Grenadines|13.25,-61.2|Vincentian|St. Vincent,St Vincent and the Grenadines,St. Vincent and the Grenadines
WS|Samoa|-13.58,-172.33|Samoan|Western Samoa
SM|San Marino|43.77,12.42|Sammarinese|
ST|São Tomé and Príncipe|1,7|Sao Tomean|Sao Tome and Principe,Sao Tome
SA|Saudi Arabia|25,45|Saudi,Saudi Arabian|Kingdom of Saudi Arabia
SN|Senegal|14,-14|Senegalese|
RS|Serbia|44,21|Serbian,Serb|Yugoslavia,Federal Republic of Yugoslavia,Serbia and Montenegro
SC|Seychelles|-4.58,55.67|Seychellois|
SL|Sierra Leone|8.5,-11.5|Sierra Leonean|
SG|Singapore|1.37,103.8|Singaporean|
SX|Sint Maarten|18.04,-63.07||
SK|Slovakia|48.67,19.5|Slovak,Slovakian|Slovak Republic,Czechoslovakia
SI|Slovenia|46,15|Slovenian,Slovene|
SB|Solomon Islands|-8,159|Solomon Islander|Solomons
SO|Somalia|10,49|Somali,Somalian|
ZA|South Africa|-29,24|South African|Republic of South Africa
GS|South Georgia and the South Sandwich Islands|-54.5,-37||South Georgia
SS|South Sudan|8,30|South Sudanese|Southern Sudan
ES|Spain|40,-4|Spanish,Spaniard|España
LK|Sri Lanka|7,81|Sri Lankan|Ceylon
SD|Sudan|15,30|Sudanese|
SR|Suriname|4,-56|Surinamese|Surinam,Dutch Guiana
SJ|Svalbard and Jan Mayen|78,20||Svalbard
SE|Sweden|62,15|Swedish,Swede|
CH|Switzerland|47,8|Swiss|
SY|Syria|35,38|Syrian|Syrian Arab Republic
TW|Taiwan|24,121|Taiwanese|Republic of China,Chinese Taipei
TJ|Tajikistan|39,71|Tajik,Tajikistani,Tadjik,Tadzhik|Tadjikistan,Tadzhikistan,Tajik SSR
TZ|Tanzania|-6,35|Tanzanian|Tanganyika
TH|Thailand|15,100|Thai|Siam
TL|East Timor|-8.83,125.92|Timorese,East Timorese|Timor-Leste,Timor Leste
TG|Togo|8,1.17|Togolese|Togoland
TK|Tokelau|-9,-172||
TO|Tonga|-20,-175|Tongan|
TT|Trinidad and Tobago|11,-61|Trinidadian|Trinidad,Trinidad & Tobago
TN|Tunisia|34,9|Tunisian|
TR|Turkey|39,35|Turkish,Turk|Türkiye,Turkiye
TM|Turkmenistan|40,60|Turkmen,Turkmenistani|Turkmenia,Turkmenistán
TC|Turks and Caicos Islands|21.75,-71.58||Turks and Caicos
TV|Tuvalu|-8,178|Tuvaluan|
UG|Uganda|1,32|Ugandan|
UA|Ukraine|49,32|Ukrainian|the Ukraine
AE|United Arab Emirates|24,54|Emirati|UAE,U.A.E.,Emirates
GB|United Kingdom|54.76,-2.7|British,Briton,Brit|UK,U.K.,Britain,Great Britain
US|United States|39.76,-98.5|American|USA,U.S.A.,US,U.S.,United States of America,America,the States
UM|United States Minor Outlying Islands|19.28,166.6||Wake Island
UY|Uruguay|-33,-56|Uruguayan|
UZ|Uzbekistan|41,64|Uzbek,Uzbekistani|Usbekistan,Uzbek SSR,Ozbekistan
VU|Vanuatu|-16,167|Ni-Vanuatu,Vanuatuan|New Hebrides
VE|Venezuela|8,-66|Venezuelan|
VN|Vietnam|16.17,107.83|Vietnamese|Viet Nam,South Vietnam,North Vietnam
VG|British Virgin Islands|18.5,-64.5||
VI|United States Virgin Islands|18.33,-64.83||US Virgin Islands,U.S. Virgin Islands,Virgin Islands
WF|Wallis and Futuna|-13.3,-176.2||
EH|Western Sahara|24.5,-13|Sahrawi,Saharawi|Spanish Sahara
YE|Yemen|15,48|Yemeni|South Yemen,North Yemen
ZM|Zambia|-15,30|Zambian|Northern Rhodesia
ZW|Zimbabwe|-20,30|Zimbabwean|Rhodesia,Southern Rhodesia
AX|Åland|60.2,20||Aland Islands
`;

const list = (cell: string): string[] => (cell === "" ? [] : cell.split(","));

export const countries: readonly CountryRow[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [iso, name, point, demonyms, aliases] = line.split("|") as [string, string, string, string, string];
    const [lat, lon] = point.split(",").map(Number) as [number, number];
    return { iso, name, lat, lon, demonyms: list(demonyms), aliases: list(aliases) };
  });

const names = new Map(countries.map((country) => [country.iso, country.name]));

/** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself when it is none. */
export const countryName = (iso: string): string => names.get(iso) ?? iso;

const codes = new Map(
  countries.flatMap((country) => [country.name, ...country.aliases].map((name) => [name.toLowerCase(), country.iso])),
);
codes.set("congo", "CD");
codes.set("georgia", "GE");

/** The ISO code of a country by any name it goes by. @internal checked against published lists */
export const countryCode = (name: string): string | undefined => codes.get(name.trim().toLowerCase());
