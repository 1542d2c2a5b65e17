/** First register of armed groups, from general knowledge: `id | name | class | countries | aliases`; no listing was read, so `source` is none. */

export const armedGroups = `
imu | Islamic Movement of Uzbekistan | armed-group | UZ,AF,TJ,KG | IMU; Islamic Movement of Turkestan
hizb-ut-tahrir | Hizb ut-Tahrir | political-movement | * | Hizb-ut-Tahrir; Hizbut-Tahrir; Hizb ut Tahrir; Hizbut Tahrir; Khizb-ut-Takhrir; Khizbut-Takhrir; Hizb al-Tahrir
islamic-jihad-union | Islamic Jihad Union | armed-group | UZ,AF,PK | IJU; Islamic Jihad Group
etim | Turkistan Islamic Party | armed-group | CN,AF,SY | East Turkestan Islamic Movement; ETIM; Turkestan Islamic Party; Eastern Turkistan Islamic Movement
taliban | Taliban | armed-group | AF | Taleban; Afghan Taliban; Islamic Emirate of Afghanistan
ttp | Tehrik-i-Taliban Pakistan | armed-group | PK | TTP; Pakistani Taliban; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan
haqqani | Haqqani network | armed-group | AF,PK | Haqqani Network
al-qaeda | al-Qaeda | armed-group | * | al Qaeda; al-Qaida; al Qaida; Al-Qaeda; Al-Qa'ida; Qaeda
aqim | al-Qaeda in the Islamic Maghreb | armed-group | DZ,ML | AQIM; Salafist Group for Preaching and Combat; GSPC
aqap | al-Qaeda in the Arabian Peninsula | armed-group | YE | AQAP
islamic-state | Islamic State | armed-group | SY,IQ | ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State group
is-khorasan | Islamic State Khorasan Province | armed-group | AF,PK,TJ | ISKP; ISIS-K; IS-K; Islamic State-Khorasan; Islamic State Khorasan
iswap | Islamic State West Africa Province | armed-group | NG,NE,TD,CM | ISWAP
boko-haram | Boko Haram | armed-group | NG,NE,TD,CM | Jama'atu Ahlis Sunna Lidda'awati wal-Jihad; JAS
al-shabaab | al-Shabaab | armed-group | SO,KE | Al Shabaab; al-Shabab; Al Shabab; Harakat al-Shabaab; Shabaab
jnim | Jama'at Nusrat al-Islam wal-Muslimin | armed-group | ML,BF,NE | JNIM; Group for the Support of Islam and Muslims
ansar-dine | Ansar Dine | armed-group | ML | Ansar al-Din
hezbollah | Hezbollah | armed-group | LB | Hizbullah; Hizballah; Hezballah
hamas | Hamas | armed-group | PS | Izz ad-Din al-Qassam Brigades; Qassam Brigades
pij | Palestinian Islamic Jihad | armed-group | PS | Islamic Jihad; PIJ; al-Quds Brigades
plo | Palestine Liberation Organization | armed-group | PS | PLO
pflp | Popular Front for the Liberation of Palestine | armed-group | PS | PFLP
fatah | Fatah | armed-group | PS | al-Aqsa Martyrs Brigades; Al-Fatah
abu-nidal | Abu Nidal Organization | armed-group | PS | Abu Nidal group; Fatah Revolutionary Council
houthis | Houthis | armed-group | YE | Ansar Allah; Houthi movement; Houthi; Houthi rebels
hts | Hayat Tahrir al-Sham | armed-group | SY | HTS; Jabhat al-Nusra; Nusra Front; al-Nusra Front
sdf | Syrian Democratic Forces | armed-group | SY | SDF
ypg | People's Protection Units | armed-group | SY | YPG
pkk | Kurdistan Workers' Party | armed-group | TR,IQ | PKK; Kurdistan Workers Party; Kongra-Gel
dhkp-c | Revolutionary People's Liberation Party-Front | armed-group | TR | DHKP-C; Dev Sol; Devrimci Sol
kataib-hezbollah | Kata'ib Hezbollah | armed-group | IQ | Kataib Hezbollah
mahdi-army | Mahdi Army | armed-group | IQ | Jaysh al-Mahdi
mek | People's Mujahedin Organization of Iran | armed-group | IR | Mujahedin-e Khalq; MEK; Mojahedin-e Khalq
jundallah | Jundallah | armed-group | IR | Jundullah
jaish-al-adl | Jaish al-Adl | armed-group | IR | Jaysh al-Adl
let | Lashkar-e-Taiba | armed-group | PK,IN | LeT; Lashkar-e-Tayyiba; Lashkar-i-Taiba; Lashkar-e-Toiba
jem | Jaish-e-Mohammed | armed-group | PK,IN | JeM; Jaish-e-Muhammad; Jaish-i-Mohammed
lej | Lashkar-e-Jhangvi | armed-group | PK | LeJ; Lashkar-i-Jhangvi
hizbul-mujahideen | Hizbul Mujahideen | armed-group | IN,PK | Hizb-ul-Mujahideen
bla | Balochistan Liberation Army | armed-group | PK | BLA; Baloch Liberation Army
cpi-maoist | Communist Party of India (Maoist) | armed-group | IN | CPI-Maoist; CPI (Maoist); Naxalites; Naxalite; Naxals; Maoists
ulfa | United Liberation Front of Asom | armed-group | IN | ULFA; United Liberation Front of Assam
nscn | National Socialist Council of Nagaland | armed-group | IN | NSCN; NSCN-IM; NSCN-K
ndfb | National Democratic Front of Bodoland | armed-group | IN | NDFB
ltte | Liberation Tigers of Tamil Eelam | armed-group | LK | LTTE; Tamil Tigers; Tamil Tiger rebels
cpn-maoist | Communist Party of Nepal (Maoist) | armed-group | NP | Nepalese Maoists
jmb | Jamaat-ul-Mujahideen Bangladesh | armed-group | BD | JMB
arsa | Arakan Rohingya Salvation Army | armed-group | MM | ARSA
arakan-army | Arakan Army | armed-group | MM | United League of Arakan
kia | Kachin Independence Army | armed-group | MM | KIA
knla | Karen National Liberation Army | armed-group | MM | KNLA; Karen National Union; KNU
abu-sayyaf | Abu Sayyaf Group | armed-group | PH | Abu Sayyaf; Abu Sayyaf group; ASG
milf | Moro Islamic Liberation Front | armed-group | PH | MILF
mnlf | Moro National Liberation Front | armed-group | PH | MNLF
npa | New People's Army | armed-group | PH | NPA; Communist Party of the Philippines
biff | Bangsamoro Islamic Freedom Fighters | armed-group | PH | BIFF
ji | Jemaah Islamiyah | armed-group | ID | Jemaah Islamiah
gam | Free Aceh Movement | armed-group | ID | GAM; Gerakan Aceh Merdeka
opm | Free Papua Movement | armed-group | ID | OPM; West Papua National Liberation Army; TPNPB
brn | Barisan Revolusi Nasional | armed-group | TH | BRN
khmer-rouge | Khmer Rouge | armed-group | KH |
aum | Aum Shinrikyo | armed-group | JP | Aleph cult
japanese-red-army | Japanese Red Army | armed-group | JP | JRA
lra | Lord's Resistance Army | armed-group | UG,CD,CF | LRA
adf | Allied Democratic Forces | armed-group | UG,CD | ADF
m23 | March 23 Movement | armed-group | CD | M23; M-23
fdlr | Democratic Forces for the Liberation of Rwanda | armed-group | CD,RW | FDLR
codeco | Cooperative for the Development of the Congo | armed-group | CD | CODECO
unita | National Union for the Total Independence of Angola | armed-group | AO | UNITA
renamo | Mozambican National Resistance | armed-group | MZ | RENAMO
swapo | South West Africa People's Organization | armed-group | NA | SWAPO
anc | African National Congress | political-movement | ZA | Umkhonto we Sizwe
ruf | Revolutionary United Front | armed-group | SL | RUF
rsf-sudan | Rapid Support Forces | armed-group | SD | RSF; Janjaweed
spla | Sudan People's Liberation Army | armed-group | SD,SS | SPLA; SPLM-N
jem-sudan | Justice and Equality Movement | armed-group | SD |
tplf | Tigray People's Liberation Front | armed-group | ET | TPLF; Tigray Defense Forces
ola | Oromo Liberation Army | armed-group | ET | OLA; Oromo Liberation Front; OLF
fano | Fano | armed-group | ET | Fano militia
mend | Movement for the Emancipation of the Niger Delta | armed-group | NG | MEND
ipob | Indigenous People of Biafra | armed-group | NG | IPOB; Eastern Security Network
mnla | National Movement for the Liberation of Azawad | armed-group | ML | MNLA
seleka | Seleka | armed-group | CF | Séléka
anti-balaka | Anti-balaka | armed-group | CF |
gia | Armed Islamic Group | armed-group | DZ | GIA
polisario | Polisario Front | armed-group | EH | Polisario
wagner | Wagner Group | armed-group | RU,CF,ML | Wagner; Africa Corps
caucasus-emirate | Caucasus Emirate | armed-group | RU | Imarat Kavkaz
chechen-rebels | Chechen rebels | armed-group | RU | Chechen separatists; Chechen militants; Chechen fighters
eta | Euskadi Ta Askatasuna | armed-group | ES,FR | ETA; Basque Homeland and Liberty; Basque Fatherland and Liberty
grapo | First of October Anti-Fascist Resistance Groups | armed-group | ES | GRAPO
ira | Irish Republican Army | armed-group | GB,IE | IRA; Provisional IRA; Provisional Irish Republican Army
real-ira | Real Irish Republican Army | armed-group | GB,IE | Real IRA; New IRA
uvf | Ulster Volunteer Force | armed-group | GB | UVF
uda | Ulster Defence Association | armed-group | GB | UDA; Ulster Freedom Fighters; UFF
red-brigades | Red Brigades | armed-group | IT | Brigate Rosse
raf | Red Army Faction | armed-group | DE | Baader-Meinhof; Rote Armee Fraktion
action-directe | Action Directe | armed-group | FR |
november-17 | Revolutionary Organization 17 November | armed-group | GR | November 17; 17 November group
kla | Kosovo Liberation Army | armed-group | XK | KLA; UCK
farc | Revolutionary Armed Forces of Colombia | armed-group | CO | FARC; FARC-EP; FARC dissidents
eln | National Liberation Army | armed-group | CO | ELN; Army of National Liberation; Ejército de Liberación Nacional; Camilist Union-Army of National Liberation; UC-ELN
epl | Popular Liberation Army | armed-group | CO | EPL
m-19 | 19 April Movement | armed-group | CO | M-19; 19th of April Movement; April 19 Movement; M19
quintin-lame | Quintin Lame Armed Movement | armed-group | CO | Quintin Lame
simon-bolivar-board | Simon Bolivar Guerrilla Coordinating Board | armed-group | CO | Simon Bolivar Coordinating Board; CGSB
auc | United Self-Defense Forces of Colombia | armed-group | CO | AUC
clan-del-golfo | Gulf Clan | criminal-group | CO | Clan del Golfo; Gaitanist Self-Defense Forces; AGC
medellin-cartel | Medellin cartel | criminal-group | CO | Medellín cartel; Medellin drug cartel; The Extraditables; Extraditables
cali-cartel | Cali cartel | criminal-group | CO | Cali drug cartel
mas | Death to Kidnappers | armed-group | CO | MAS
shining-path | Shining Path | armed-group | PE | Sendero Luminoso; Communist Party of Peru
mrta | Tupac Amaru Revolutionary Movement | armed-group | PE | MRTA; Túpac Amaru Revolutionary Movement
rodrigo-franco | Rodrigo Franco Command | armed-group | PE | Rodrigo Franco Democratic Command
fmln | Farabundo Marti National Liberation Front | armed-group | SV | FMLN; Farabundo Martí National Liberation Front
erp-sv | People's Revolutionary Army | armed-group | SV | ERP
fpl | Popular Liberation Forces | armed-group | SV | FPL; Farabundo Marti Popular Liberation Forces
faln-sv | Armed Forces of National Resistance | armed-group | SV | FARN
prtc | Central American Revolutionary Workers Party | armed-group | SV | PRTC
fal-sv | Armed Forces of Liberation | armed-group | SV | FAL
urng | Guatemalan National Revolutionary Unity | armed-group | GT | URNG; Guatemalan National Revolutionary Union
egp | Guerrilla Army of the Poor | armed-group | GT | EGP
contras | Contras | armed-group | NI,HN | Nicaraguan Resistance; Contra; contra rebels; Nicaraguan Democratic Force; FDN
fsln | Sandinist National Liberation Front | political-movement | NI | FSLN; Sandinista National Liberation Front
cinchoneros | Cinchoneros Popular Liberation Movement | armed-group | HN | Cinchoneros; Cinchonero
morazanist-front | Morazanist Front for the Liberation of Honduras | armed-group | HN | Morazanist Patriotic Front
fpmr | Manuel Rodriguez Patriotic Front | armed-group | CL | FPMR; Manuel Rodríguez Patriotic Front
mir-cl | Movement of the Revolutionary Left | armed-group | CL | MIR
lautaro | Lautaro Youth Movement | armed-group | CL | Lautaro Front; Lautaro Popular Rebel Forces; Mapu-Lautaro
zarate-willka | Zarate Willka Armed Forces of Liberation | armed-group | BO | Zarate Willka
avc | Alfaro Vive, Carajo | armed-group | EC | Alfaro Vive Carajo; AVC
mtp | All for the Fatherland Movement | armed-group | AR | MTP; Everyone for the Fatherland Movement
montoneros | Montoneros | armed-group | AR |
tupamaros | Tupamaros | armed-group | UY | National Liberation Movement-Tupamaros
macheteros | Boricua Popular Army | armed-group | PR | Macheteros
ezln | Zapatista Army of National Liberation | armed-group | MX | EZLN; Zapatistas
sinaloa | Sinaloa Cartel | criminal-group | MX | Sinaloa cartel
cjng | Jalisco New Generation Cartel | criminal-group | MX | CJNG
zetas | Los Zetas | criminal-group | MX | Zetas
epp | Paraguayan People's Army | armed-group | PY | EPP
pcc | First Capital Command | criminal-group | BR | PCC; Primeiro Comando da Capital
ms-13 | Mara Salvatrucha | criminal-group | SV,HN,GT | MS-13; MS13
tren-de-aragua | Tren de Aragua | criminal-group | VE |
g9 | G9 Family and Allies | criminal-group | HT | G9 gang; Viv Ansanm
ku-klux-klan | Ku Klux Klan | armed-group | US | KKK
`;
