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
`;
