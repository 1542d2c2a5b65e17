/** First register of armies, police forces and security services, from general knowledge: `id | name | class | countries | aliases`; `source` is none. */

export const stateActors = `
afp-ph | Armed Forces of the Philippines | military | PH | AFP soldiers
pnp | Philippine National Police | police | PH | PNP
tni | Indonesian National Armed Forces | military | ID | TNI; Indonesian army; Indonesian military
tatmadaw | Tatmadaw | military | MM | Myanmar military; Myanmar army; Burmese army
pakistan-army | Pakistan Army | military | PK | Pakistani army; Pakistani military; Pakistan army
isi | Inter-Services Intelligence | intelligence | PK | ISI
frontier-corps | Frontier Corps | military | PK |
indian-army | Indian Army | military | IN | Indian army
crpf | Central Reserve Police Force | police | IN | CRPF
bsf | Border Security Force | police | IN | BSF
ana | Afghan National Army | military | AF | ANA; Afghan army
anp | Afghan National Police | police | AF | ANP; Afghan police
ansf | Afghan National Security Forces | military | AF | ANSF; Afghan security forces; ANDSF
isaf | International Security Assistance Force | foreign-forces | AF | ISAF
nato | North Atlantic Treaty Organization | foreign-forces | * | NATO
us-military | United States military | foreign-forces | US | U.S. military; US military; U.S. forces; US forces; U.S. army; US army; American troops; U.S. troops; US troops; U.S. soldiers; US soldiers
idf | Israel Defense Forces | military | IL | IDF; Israeli army; Israeli military; Israeli forces; Israeli troops; Israeli soldiers
irgc | Islamic Revolutionary Guard Corps | military | IR | IRGC; Revolutionary Guards; Iranian Revolutionary Guards
russian-armed-forces | Russian Armed Forces | military | RU | Russian forces; Russian army; Russian troops; Russian military
ukrainian-armed-forces | Armed Forces of Ukraine | military | UA | Ukrainian forces; Ukrainian army; Ukrainian troops; Ukrainian military
fsb | Federal Security Service | intelligence | RU | FSB
saf-sudan | Sudanese Armed Forces | military | SD | Sudanese army; Sudanese military
fardc | Armed Forces of the Democratic Republic of the Congo | military | CD | FARDC; Congolese army
nigerian-army | Nigerian Army | military | NG | Nigerian army; Nigerian military; Nigerian troops
endf | Ethiopian National Defense Force | military | ET | ENDF; Ethiopian army
amisom | African Union Mission in Somalia | foreign-forces | SO | AMISOM; ATMIS; African Union troops
monusco | MONUSCO | foreign-forces | CD | MONUC
minusma | MINUSMA | foreign-forces | ML |
unifil | UNIFIL | foreign-forces | LB | United Nations Interim Force in Lebanon
syrian-army | Syrian Arab Army | military | SY | Syrian army; Syrian government forces; Syrian forces
turkish-armed-forces | Turkish Armed Forces | military | TR | Turkish army; Turkish forces; Turkish military; Turkish troops
tajik-mvd | Tajik Interior Ministry | police | TJ | Interior Ministry of Tajikistan
kyrgyz-nss | Kyrgyz National Security Service | intelligence | KG | Kyrgyz State Committee for National Security; GKNB
uzbek-sns | Uzbek National Security Service | intelligence | UZ | SNB
kazakh-knb | Kazakh National Security Committee | intelligence | KZ | KNB
das-co | Administrative Department of Security | intelligence | CO | DAS; Administrative Security Department
colombian-army | Colombian Army | military | CO | Colombian army; Colombian troops
colombian-police | Colombian National Police | police | CO | Colombian police
salvadoran-forces | Salvadoran Armed Forces | military | SV | Salvadoran army; Salvadoran Army; Salvadoran military; Salvadoran Air Force
atlacatl | Atlacatl Battalion | military | SV | Atlacatl battalion
guatemalan-army | Guatemalan Army | military | GT | Guatemalan army
eps | Sandinist People's Army | military | NI | EPS; Sandinista People's Army; Sandinista army
peruvian-forces | Peruvian Armed Forces | military | PE | Peruvian army; Peruvian Army
dincote | DINCOTE | police | PE | Counterterrorism Directorate; DIRCOTE
carabineros | Carabineros | police | CL | Carabineros de Chile
guardia-civil | Civil Guard | police | ES | Guardia Civil
psni | Police Service of Northern Ireland | police | GB | PSNI; Royal Ulster Constabulary; RUC
fbi | Federal Bureau of Investigation | police | US | FBI
cia | Central Intelligence Agency | intelligence | US | CIA
dea | Drug Enforcement Administration | police | US | DEA
mossad | Mossad | intelligence | IL |
interpol | Interpol | international | * |
unhcr | United Nations High Commissioner for Refugees | international | * | UNHCR
icrc | International Committee of the Red Cross | international | * | ICRC; Red Cross
un-security-council | United Nations Security Council | international | * | UN Security Council; U.N. Security Council
nds-af | National Directorate of Security | intelligence | AF | NDS
anp-border | Afghan Border Police | police | AF | ABP
alp | Afghan Local Police | police | AF | ALP
ancop | Afghan National Civil Order Police | police | AF | ANCOP
afghan-uniformed | Afghan Uniformed Police | police | AF | Afghan Uniform Police; AUP
cisf | Central Industrial Security Force | police | IN | CISF
itbp | Indo-Tibetan Border Police | police | IN | ITBP
ssb | Sashastra Seema Bal | police | IN | SSB
assam-rifles | Assam Rifles | military | IN |
rashtriya-rifles | Rashtriya Rifles | military | IN |
nsg-in | National Security Guard | military | IN | NSG
cobra-in | Commando Battalion for Resolute Action | police | IN | CoBRA
greyhounds | Greyhounds | police | IN |
capf | Central Armed Police Forces | police | IN | CAPF
rapid-action-force | Rapid Action Force | police | IN |
cbi-in | Central Bureau of Investigation | police | IN | CBI
nia-in | National Investigation Agency | police | IN | NIA
intelligence-bureau | Intelligence Bureau | intelligence | IN,PK |
raw | Research and Analysis Wing | intelligence | IN |
indian-air-force | Indian Air Force | military | IN | IAF
pak-rangers | Pakistan Rangers | military | PK | Sindh Rangers; Punjab Rangers
levies-pk | Levies Force | police | PK | Levies
frontier-constabulary | Frontier Constabulary | police | PK |
ctd-pk | Counter Terrorism Department | police | PK | CTD
rab | Rapid Action Battalion | police | BD | RAB
bgb | Border Guard Bangladesh | military | BD | BGB; Bangladesh Rifles
bangladesh-army | Bangladesh Army | military | BD |
nepal-army | Nepal Army | military | NP | Royal Nepalese Army; Nepali Army
apf-np | Armed Police Force | police | NP |
slaf | Sri Lanka Army | military | LK | Sri Lankan army; Sri Lankan military
stf-lk | Special Task Force | police | LK,IN | STF
royal-thai-army | Royal Thai Army | military | TH | Thai army; Thai military
polri | Indonesian National Police | police | ID | Polri; Indonesian police
densus-88 | Densus 88 | police | ID | Detachment 88
brimob | Brimob | police | ID |
pla-cn | People's Liberation Army | military | CN |
pap-cn | People's Armed Police | police | CN |
jsdf | Japan Self-Defense Forces | military | JP |
rok-army | Republic of Korea Army | military | KR | South Korean army; South Korean military
kpa | Korean People's Army | military | KP | North Korean army; North Korean military
kazakh-army | Armed Forces of the Republic of Kazakhstan | military | KZ | Kazakh army
kyrgyz-army | Kyrgyz Armed Forces | military | KG | Kyrgyz army; Kyrgyz military
tajik-army | Tajik Armed Forces | military | TJ | Tajik army; Tajik military
uzbek-army | Uzbek Armed Forces | military | UZ | Uzbek army; Uzbek military
azerbaijani-army | Azerbaijani Armed Forces | military | AZ | Azerbaijani army; Azerbaijani forces
armenian-army | Armenian Armed Forces | military | AM | Armenian army; Armenian forces
georgian-army | Georgian Armed Forces | military | GE | Georgian army; Georgian forces
omon | OMON | police | RU |
rosgvardia | National Guard of Russia | police | RU | Rosgvardia; Rosgvardiya
gru | GRU | intelligence | RU |
sbu | Security Service of Ukraine | intelligence | UA | SBU
iraqi-army | Iraqi Army | military | IQ | Iraqi army; Iraqi security forces; Iraqi military
iraqi-police | Iraqi Police | police | IQ | Iraqi police; Iraqi Federal Police
shin-bet | Shin Bet | intelligence | IL | Shabak
israel-border-police | Israel Border Police | police | IL |
basij | Basij | military | IR |
quds-force | Quds Force | military | IR |
laf | Lebanese Armed Forces | military | LB | Lebanese army
isf-lb | Internal Security Forces | police | LB |
jordan-army | Jordanian Armed Forces | military | JO | Jordanian army
saudi-army | Saudi Arabian Armed Forces | military | SA | Saudi forces
yemeni-army | Yemeni Armed Forces | military | YE | Yemeni army
egyptian-army | Egyptian Armed Forces | military | EG | Egyptian army; Egyptian military
algerian-army | People's National Army | military | DZ | Algerian army
moroccan-army | Royal Moroccan Armed Forces | military | MA | Moroccan army
malian-army | Malian Armed Forces | military | ML | FAMa; Malian army
burkina-army | Burkina Faso Armed Forces | military | BF | Burkinabe army
niger-army | Niger Armed Forces | military | NE | Nigerien army
chadian-army | Chadian Army | military | TD | Chadian army
cameroon-army | Cameroonian Armed Forces | military | CM | Cameroonian army; Rapid Intervention Battalion
mnjtf | Multinational Joint Task Force | foreign-forces | NG,NE,TD,CM | MNJTF
g5-sahel | G5 Sahel Joint Force | foreign-forces | ML,NE,TD,BF,MR |
barkhane | Operation Barkhane | foreign-forces | ML |
french-army | French Armed Forces | foreign-forces | FR | French troops; French forces
british-army | British Army | foreign-forces | GB | British army; British troops; British forces
bundeswehr | Bundeswehr | foreign-forces | DE |
nigeria-police | Nigeria Police Force | police | NG | Nigerian police
cjtf-ng | Civilian Joint Task Force | military | NG | CJTF
kdf | Kenya Defence Forces | military | KE | KDF
updf-ug | Uganda People's Defence Force | military | UG | Ugandan army
rdf | Rwanda Defence Force | military | RW | Rwandan army
sna-so | Somali National Army | military | SO | Somali army
danab | Danab | military | SO |
sspdf | South Sudan People's Defence Forces | military | SS | SSPDF
minusca | MINUSCA | foreign-forces | CF |
unmiss | UNMISS | foreign-forces | SS |
unamid | UNAMID | foreign-forces | SD |
unisfa | UNISFA | foreign-forces | SD,SS |
kfor | Kosovo Force | foreign-forces | XK | KFOR
sfor | Stabilisation Force | foreign-forces | BA | SFOR
eufor | EUFOR | foreign-forces | * |
csto | Collective Security Treaty Organization | foreign-forces | * | CSTO
mozambique-army | Mozambique Defence Armed Forces | military | MZ | FADM
samim | SADC Mission in Mozambique | foreign-forces | MZ | SAMIM
sandf | South African National Defence Force | military | ZA | SANDF
mexican-army | Mexican Army | military | MX | Mexican army; Mexican marines
guardia-nacional-mx | National Guard of Mexico | police | MX |
honduran-army | Armed Forces of Honduras | military | HN | Honduran army
venezuelan-army | National Bolivarian Armed Forces | military | VE | Venezuelan army; FANB
ecuadorian-army | Ecuadorian Army | military | EC | Ecuadorian army
bope | BOPE | police | BR |
pnh | Haitian National Police | police | HT | PNH
philippine-army | Philippine Army | military | PH | Philippine army
nypd | New York Police Department | police | US | NYPD
lapd | Los Angeles Police Department | police | US | LAPD
atf | Bureau of Alcohol, Tobacco, Firearms and Explosives | police | US | ATF
mi5 | MI5 | intelligence | GB |
mi6 | MI6 | intelligence | GB |
gendarmerie-fr | National Gendarmerie | police | FR |
carabinieri | Carabinieri | police | IT |
europol | Europol | police | * |
`;
