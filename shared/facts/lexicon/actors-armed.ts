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
lakurawa | Lakurawa | armed-group | NG,NE | Lakurawas
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
cpi-maoist | Communist Party of India (Maoist) | armed-group | IN | CPI-Maoist; CPI-Maoists; CPI (Maoist); CPI Maoist; Communist Party of India-Maoist; Communist Party of India Maoist
ulfa | United Liberation Front of Asom | armed-group | IN | ULFA; United Liberation Front of Assam
nscn | National Socialist Council of Nagaland | armed-group | IN | NSCN
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
hig | Hezb-e-Islami Gulbuddin | armed-group | AF,PK | HIG; Hezb-e Islami Gulbuddin; Hezb-i-Islami Gulbuddin; Hizb-i-Islami Gulbuddin; Hizb-e-Islami Gulbuddin; Hezb-e-Islami; Hezb-e Islami; Hezb-i-Islami; Hizb-i-Islami; Hezbi Islami
northern-alliance | Northern Alliance | armed-group | AF | United Islamic Front for the Salvation of Afghanistan
nrf-afghanistan | National Resistance Front of Afghanistan | armed-group | AF |
jamaat-ansarullah | Jamaat Ansarullah | armed-group | TJ,AF | Ansarullah
uto | United Tajik Opposition | armed-group | TJ | UTO
jamaat-ul-ahrar | Jamaat-ul-Ahrar | armed-group | PK,AF | JuA
hafiz-gul-bahadur | Hafiz Gul Bahadur group | armed-group | PK |
lashkar-e-islam | Lashkar-e-Islam | armed-group | PK | Lashkar-i-Islam
ssp | Sipah-e-Sahaba Pakistan | armed-group | PK | Sipah-e-Sahaba; Sipah-i-Sahaba; Ahle Sunnat Wal Jamaat
tnsm | Tehreek-e-Nafaz-e-Shariat-e-Mohammadi | armed-group | PK | TNSM
sipah-e-mohammed | Sipah-e-Mohammed Pakistan | armed-group | PK | Sipah-e-Mohammed
blf | Balochistan Liberation Front | armed-group | PK | BLF; Baloch Liberation Front
bra-pk | Baloch Republican Army | armed-group | PK | BRA
uba-pk | United Baloch Army | armed-group | PK | UBA
bras | Baloch Raji Aajoi Sangar | armed-group | PK | BRAS
hum | Harkat-ul-Mujahideen | armed-group | PK,IN | Harkat-ul-Mujahedin; Harakat ul-Mujahidin; HuM
huji | Harkat-ul-Jihad-al-Islami | armed-group | BD,PK,IN | HuJI; Harkat-ul-Jihad-ul-Islami; Harkat-ul-Jihad Islami
al-badr-kashmir | Al-Badr Mujahideen | armed-group | IN,PK |
jklf | Jammu and Kashmir Liberation Front | armed-group | IN,PK | JKLF
trf | The Resistance Front | armed-group | IN |
aqis | al-Qaeda in the Indian Subcontinent | armed-group | IN,PK,BD | AQIS
simi | Students Islamic Movement of India | armed-group | IN | SIMI; Students' Islamic Movement of India
indian-mujahideen | Indian Mujahideen | armed-group | IN |
pwg | People's War Group | armed-group | IN | PWG; CPI-ML People's War
mcc | Maoist Communist Centre | armed-group | IN | MCC; MCCI; Maoist Communist Centre of India
pga-in | People's Liberation Guerrilla Army | armed-group | IN | PLGA
cpi-ml-janashakti | Communist Party of India (Marxist-Leninist) Janashakti | armed-group | IN | CPI-ML-Janashakti; CPI-ML Janashakti; CPI-ML (Janashakti); CPI (ML) Janashakti; Janashakti
plfi | People's Liberation Front of India | armed-group | IN | PLFI
tpc | Tritiya Prastuti Committee | armed-group | IN | TPC; Tritiya Prastuti Samiti; Third Preparatory Committee
jjmp | Jharkhand Jan Mukti Parishad | armed-group | IN | JJMP
ranvir-sena | Ranvir Sena | armed-group | IN | Ranbir Sena
salwa-judum | Salwa Judum | armed-group | IN |
pcapa | People's Committee against Police Atrocities | armed-group | IN | PCAPA
ulfa-i | United Liberation Front of Asom-Independent | armed-group | IN | ULFA-I; ULFA (Independent)
nscn-im | National Socialist Council of Nagaland-Isak-Muivah | armed-group | IN | NSCN-IM; NSCN (IM)
nscn-k | National Socialist Council of Nagaland-Khaplang | armed-group | IN | NSCN-K; NSCN (K)
nnc | Naga National Council | armed-group | IN | NNC
unlf | United National Liberation Front | armed-group | IN | UNLF
pla-manipur | People's Liberation Army of Manipur | armed-group | IN |
prepak | People's Revolutionary Party of Kangleipak | armed-group | IN | PREPAK
kykl | Kanglei Yawol Kanna Lup | armed-group | IN | KYKL
kcp | Kangleipak Communist Party | armed-group | IN | KCP
kna-in | Kuki National Army | armed-group | IN | KNA
kno | Kuki National Organisation | armed-group | IN |
zra | Zomi Revolutionary Army | armed-group | IN | ZRA
gnla | Garo National Liberation Army | armed-group | IN | GNLA
hnlc | Hynniewtrep National Liberation Council | armed-group | IN | HNLC
anvc | Achik National Volunteer Council | armed-group | IN | ANVC
nlft | National Liberation Front of Tripura | armed-group | IN | NLFT
attf | All Tripura Tiger Force | armed-group | IN | ATTF
klo | Kamtapur Liberation Organisation | armed-group | IN | KLO; Kamtapur Liberation Organization
blt | Bodo Liberation Tigers | armed-group | IN | BLT
dhd | Dima Halam Daogah | armed-group | IN | DHD
kplt | Karbi People's Liberation Tiger | armed-group | IN | KPLT; Karbi People's Liberation Tigers
upds | United People's Democratic Solidarity | armed-group | IN | UPDS
babbar-khalsa | Babbar Khalsa International | armed-group | IN | Babbar Khalsa; BKI
kcf | Khalistan Commando Force | armed-group | IN | KCF
kzf | Khalistan Zindabad Force | armed-group | IN | KZF
isyf | International Sikh Youth Federation | armed-group | IN | ISYF
pbcp | Purba Banglar Communist Party | armed-group | BD | PBCP
ansarullah-bangla | Ansarullah Bangla Team | armed-group | BD | ABT; Ansar al-Islam Bangladesh
neo-jmb | Neo-JMB | armed-group | BD |
upf-bd | United People's Democratic Front | armed-group | BD | UPDF
jvp | Janatha Vimukthi Peramuna | armed-group | LK | JVP; People's Liberation Front
ntj | National Thowheeth Jama'ath | armed-group | LK | NTJ
mndaa | Myanmar National Democratic Alliance Army | armed-group | MM | MNDAA
tnla | Ta'ang National Liberation Army | armed-group | MM | TNLA
uwsa | United Wa State Army | armed-group | MM | UWSA
ssa-s | Shan State Army-South | armed-group | MM | Restoration Council of Shan State
ssa-n | Shan State Army-North | armed-group | MM | Shan State Progress Party
dkba | Democratic Karen Buddhist Army | armed-group | MM | DKBA
knpp | Karenni National Progressive Party | armed-group | MM | KNPP
cnf-mm | Chin National Front | armed-group | MM | Chin National Army
pdf-mm | People's Defence Force | armed-group | MM | People's Defense Force
abm | Alex Boncayao Brigade | armed-group | PH | ABB
maute | Maute group | armed-group | PH | Maute
rsm-ph | Rajah Solaiman Movement | armed-group | PH |
ansar-khalifa-ph | Ansar Khalifa Philippines | armed-group | PH |
jad | Jamaah Ansharut Daulah | armed-group | ID | JAD
mit | East Indonesia Mujahideen | armed-group | ID | Mujahidin Indonesia Timur
laskar-jihad | Laskar Jihad | armed-group | ID |
fretilin | Fretilin | armed-group | TL | Falintil
pulo | Patani United Liberation Organization | armed-group | TH | PULO
runda-kumpulan-kecil | Runda Kumpulan Kecil | armed-group | TH | RKK
bra-png | Bougainville Revolutionary Army | armed-group | PG |
aqi | al-Qaeda in Iraq | armed-group | IQ | AQI; Islamic State of Iraq
ansar-al-islam | Ansar al-Islam | armed-group | IQ |
ansar-al-sunna | Ansar al-Sunna | armed-group | IQ | Ansar al-Sunnah
asaib-ahl-al-haq | Asa'ib Ahl al-Haq | armed-group | IQ | Asaib Ahl al-Haq
badr | Badr Organization | armed-group | IQ | Badr Brigade; Badr Brigades
harakat-al-nujaba | Harakat Hezbollah al-Nujaba | armed-group | IQ | Nujaba Movement
pmf | Popular Mobilization Forces | armed-group | IQ | Popular Mobilisation Forces; Hashd al-Shaabi
naqshbandi-army | Army of the Men of the Naqshbandi Order | armed-group | IQ |
peshmerga | Peshmerga | armed-group | IQ |
puk | Patriotic Union of Kurdistan | armed-group | IQ | PUK
pjak | Kurdistan Free Life Party | armed-group | IR | PJAK
kdpi | Democratic Party of Iranian Kurdistan | armed-group | IR | KDPI
ansar-al-furqan | Ansar Al-Furqan | armed-group | IR |
tak | Kurdistan Freedom Hawks | armed-group | TR | TAK; Kurdistan Freedom Falcons
mlkp | Marxist-Leninist Communist Party | armed-group | TR | MLKP
tikko | TIKKO | armed-group | TR |
ibda-c | Great Eastern Islamic Raiders' Front | armed-group | TR | IBDA-C
grey-wolves | Grey Wolves | armed-group | TR |
asala | Armenian Secret Army for the Liberation of Armenia | armed-group | AM,LB | ASALA
fsa | Free Syrian Army | armed-group | SY | FSA
sna | Syrian National Army | armed-group | SY |
ahrar-al-sham | Ahrar al-Sham | armed-group | SY |
jaysh-al-islam | Jaysh al-Islam | armed-group | SY | Jaish al-Islam
hurras-al-din | Hurras al-Din | armed-group | SY |
khorasan-group | Khorasan Group | armed-group | SY |
fatah-al-islam | Fatah al-Islam | armed-group | LB |
abdullah-azzam | Abdullah Azzam Brigades | armed-group | LB |
amal | Amal Movement | armed-group | LB | Amal militia
lebanese-forces | Lebanese Forces | armed-group | LB |
sla | South Lebanon Army | armed-group | LB |
dflp | Democratic Front for the Liberation of Palestine | armed-group | PS | DFLP
pflp-gc | Popular Front for the Liberation of Palestine-General Command | armed-group | PS | PFLP-GC
prc | Popular Resistance Committees | armed-group | PS |
lions-den | Lions' Den | armed-group | PS |
black-september | Black September | armed-group | PS | Black September Organization
kahane-chai | Kahane Chai | armed-group | IL | Kach
ansar-beit-al-maqdis | Ansar Beit al-Maqdis | armed-group | EG | Sinai Province; Wilayat Sinai
gamaa-islamiya | al-Gama'a al-Islamiyya | armed-group | EG | Gamaa Islamiya; al-Gamaa al-Islamiya
hasm | Hasm Movement | armed-group | EG | HASM
stc | Southern Transitional Council | armed-group | YE | Security Belt Forces
ansar-al-sharia-ly | Ansar al-Sharia | armed-group | LY,YE,TN |
lifg | Libyan Islamic Fighting Group | armed-group | LY | LIFG
lna | Libyan National Army | armed-group | LY | LNA; Libyan Arab Armed Forces
gicm | Moroccan Islamic Combatant Group | armed-group | MA | GICM
okba | Uqba ibn Nafi Brigade | armed-group | TN | Okba Ibn Nafaa
mujao | Movement for Oneness and Jihad in West Africa | armed-group | ML | MUJAO
al-mourabitoun | Al-Mourabitoun | armed-group | ML | al-Murabitun
macina | Macina Liberation Front | armed-group | ML | Katiba Macina
isgs | Islamic State in the Greater Sahara | armed-group | ML,NE,BF | ISGS; Islamic State Sahel Province
ansarul-islam | Ansarul Islam | armed-group | BF |
ansaru | Ansaru | armed-group | NG |
dan-na-ambassagou | Dan Na Ambassagou | armed-group | ML |
cma | Coordination of Azawad Movements | armed-group | ML |
vdp | Volunteers for the Defence of the Homeland | armed-group | BF | VDP
ndv | Niger Delta Avengers | armed-group | NG |
mossob | MASSOB | armed-group | NG |
ambazonia | Ambazonia Defence Forces | armed-group | CM | Amba Boys; Ambazonian separatists
mfdc | Movement of Democratic Forces of Casamance | armed-group | SN | MFDC
lurd | Liberians United for Reconciliation and Democracy | armed-group | LR | LURD
npfl | National Patriotic Front of Liberia | armed-group | LR | NPFL
frud | Front for the Restoration of Unity and Democracy | armed-group | DJ | FRUD
onlf | Ogaden National Liberation Front | armed-group | ET | ONLF
eplf | Eritrean People's Liberation Front | armed-group | ER | EPLF
hizbul-islam | Hizbul Islam | armed-group | SO |
icu | Islamic Courts Union | armed-group | SO | Union of Islamic Courts
aswj | Ahlu Sunna Waljama'a | armed-group | SO | ASWJ
is-somalia | Islamic State Somalia | armed-group | SO |
mrc-ke | Mombasa Republican Council | armed-group | KE |
mungiki | Mungiki | criminal-group | KE |
slm-sudan | Sudan Liberation Movement | armed-group | SD | Sudan Liberation Army; SLA-Minni Minnawi
splm-io | SPLM-IO | armed-group | SS | SPLA-IO; Sudan People's Liberation Movement-in-Opposition
nas-ss | National Salvation Front | armed-group | SS |
white-army | White Army | armed-group | SS |
mai-mai | Mai-Mai | armed-group | CD | Mai Mai; Mayi-Mayi
cndp | National Congress for the Defence of the People | armed-group | CD | CNDP
fnl | National Liberation Forces | armed-group | BI | FNL; Palipehutu-FNL
red-tabara | RED-Tabara | armed-group | BI |
interahamwe | Interahamwe | armed-group | RW,CD |
upc-cf | Union for Peace in the Central African Republic | armed-group | CF |
cpc-cf | Coalition of Patriots for Change | armed-group | CF |
three-r | Return, Reclamation, Rehabilitation | armed-group | CF |
fact-td | Front for Change and Concord in Chad | armed-group | TD |
flec | Front for the Liberation of the Enclave of Cabinda | armed-group | AO | FLEC
ansar-al-sunna-mz | Ahlu Sunna wal Jama'a | armed-group | MZ | Ansar al-Sunna Mozambique; Islamic State Mozambique
apla | Azanian People's Liberation Army | armed-group | ZA | APLA
pagad | People Against Gangsterism and Drugs | armed-group | ZA | PAGAD
ira-continuity | Continuity Irish Republican Army | armed-group | GB,IE | Continuity IRA; CIRA
inla | Irish National Liberation Army | armed-group | GB,IE | INLA
lvf | Loyalist Volunteer Force | armed-group | GB | LVF
flnc | National Liberation Front of Corsica | armed-group | FR | FLNC
terra-lliure | Terra Lliure | armed-group | ES |
prima-linea | Prima Linea | armed-group | IT |
ordine-nuovo | Ordine Nuovo | armed-group | IT |
fai-it | Informal Anarchist Federation | armed-group | IT |
nsu | National Socialist Underground | armed-group | DE | NSU
revolutionary-cells | Revolutionary Cells | armed-group | DE | Revolutionary Zellen
ccc-be | Communist Combatant Cells | armed-group | BE |
fp-25 | Popular Forces of 25 April | armed-group | PT | FP-25
revolutionary-struggle | Revolutionary Struggle | armed-group | GR | Epanastatikos Agonas
conspiracy-fire | Conspiracy of Fire Nuclei | armed-group | GR | Conspiracy of Cells of Fire
nla-mk | National Liberation Army of Macedonia | armed-group | MK |
ucpmb | Liberation Army of Presevo, Medvedja and Bujanovac | armed-group | RS | UCPMB
dpr | Donetsk People's Republic | armed-group | UA | DPR
lpr | Luhansk People's Republic | armed-group | UA | LPR
azov | Azov Battalion | armed-group | UA | Azov Regiment
riyad-us-saliheen | Riyadus-Salikhin Reconnaissance and Sabotage Battalion | armed-group | RU | Riyad-us-Saliheen
is-caucasus | Islamic State Caucasus Province | armed-group | RU |
mujahideen-e-khalq-afghan | Jamiat-e-Islami | armed-group | AF |
erpac | ERPAC | criminal-group | CO |
los-rastrojos | Los Rastrojos | criminal-group | CO | Rastrojos
aguilas-negras | Black Eagles | criminal-group | CO | Aguilas Negras; Águilas Negras
segunda-marquetalia | Segunda Marquetalia | armed-group | CO |
erg-co | Guevarist Revolutionary Army | armed-group | CO | ERG
ado-co | Workers' Self-Defense Movement | armed-group | CO |
mir-pe | Revolutionary Left Movement of Peru | armed-group | PE |
grc-ec | Montoneros Patria Libre | armed-group | EC |
los-choneros | Los Choneros | criminal-group | EC | Choneros
los-lobos | Los Lobos | criminal-group | EC |
fpmr-a | Autonomous Manuel Rodriguez Patriotic Front | armed-group | CL |
erp-ar | People's Revolutionary Army of Argentina | armed-group | AR |
aaa-ar | Argentine Anticommunist Alliance | armed-group | AR | Triple A
vpr-br | Popular Revolutionary Vanguard | armed-group | BR |
comando-vermelho | Red Command | criminal-group | BR | Comando Vermelho
egtk | Tupac Katari Guerrilla Army | armed-group | BO | EGTK
cnpz | Nestor Paz Zamora Commission | armed-group | BO |
bandera-roja | Bandera Roja | armed-group | VE | Red Flag movement
fbl | Bolivarian Liberation Forces | armed-group | VE |
epr-mx | Popular Revolutionary Army | armed-group | MX | EPR
gulf-cartel | Gulf Cartel | criminal-group | MX | Gulf cartel
juarez-cartel | Juarez Cartel | criminal-group | MX | Juárez Cartel
tijuana-cartel | Tijuana Cartel | criminal-group | MX | Arellano Felix cartel
knights-templar | Knights Templar Cartel | criminal-group | MX | Caballeros Templarios
familia-michoacana | La Familia Michoacana | criminal-group | MX | La Familia
beltran-leyva | Beltran-Leyva Cartel | criminal-group | MX | Beltran Leyva organization
barrio-18 | 18th Street gang | criminal-group | SV,HN,GT | Barrio 18; M-18
orpa | Revolutionary Organization of the People in Arms | armed-group | GT | ORPA
arde | Democratic Revolutionary Alliance | armed-group | NI | ARDE
clara-elizabeth | Clara Elizabeth Ramirez Front | armed-group | SV |
omega-7 | Omega 7 | armed-group | US,CU |
alpha-66 | Alpha 66 | armed-group | US,CU |
faln-pr | Armed Forces of National Liberation | armed-group | PR |
weather | Weather Underground | armed-group | US |
sla-us | Symbionese Liberation Army | armed-group | US |
jdl | Jewish Defense League | armed-group | US | JDL
atomwaffen | Atomwaffen Division | armed-group | US |
the-base | The Base | armed-group | US |
flq | Quebec Liberation Front | armed-group | CA | FLQ; Front de libération du Québec
yakuza | Yakuza | criminal-group | JP |
camorra | Camorra | criminal-group | IT |
ndrangheta | 'Ndrangheta | criminal-group | IT |
cosa-nostra | Cosa Nostra | criminal-group | IT |
`;
