/** World places that settlement lists lack or spell otherwise: regions, waters, other spellings of towns and provinces. Data tables. */

export type RegionRow = {
  name: string;
  lat: number;
  lon: number;
  country: string;
  kind: "region" | "nature" | "town" | "province";
  aliases: string[];
};

/** name | lat,lon | country (ZZ for several) | kind | other names. Points by general knowledge, to a fraction of a degree. */
const regionTable = `
Africa|7.19,21.09|ZZ|region|
Asia|29.84,89.3|ZZ|region|
Europe|48.69,9.14|ZZ|region|
North America|46.07,-100.55|ZZ|region|
South America|-14.6,-57.66|ZZ|region|
European Union|48.69,9.14|ZZ|region|EU,E.U.
Latin America|-10,-66|ZZ|region|
Central America|13,-86|ZZ|region|
Oceania|-18.31,138.52|ZZ|region|
Middle East|33.14,35.86|ZZ|region|Mideast,Near East
Central Asia|42,66|ZZ|region|Soviet Central Asia
South Asia|22,80|ZZ|region|Southern Asia
Southeast Asia|8,110|ZZ|region|South-East Asia,South East Asia
East Asia|35,115|ZZ|region|Far East
West Africa|12,-3|ZZ|region|Western Africa
East Africa|-0.5,36.5|ZZ|region|Eastern Africa
North Africa|28,10|ZZ|region|Northern Africa,Maghreb
Southern Africa|-22,24|ZZ|region|
Central Africa|3,20|ZZ|region|
Sub-Saharan Africa|0,20|ZZ|region|sub-Saharan Africa
Horn of Africa|8,46|ZZ|region|
Sahel|14,5|ZZ|region|
Sahara|23,12|ZZ|nature|Sahara Desert
Great Lakes region|-2,30|ZZ|region|
Eastern Europe|50,28|ZZ|region|
Western Europe|48,3|ZZ|region|
Central Europe|48,16|ZZ|region|
Northern Europe|60,18|ZZ|region|
Southern Europe|41,15|ZZ|region|
Scandinavia|62,15|ZZ|region|
Balkans|43,21|ZZ|region|Balkan Peninsula
Caucasus|42.5,44.5|ZZ|region|South Caucasus,Transcaucasia
North Caucasus|43.3,44.8|RU|region|Northern Caucasus
Caribbean|18,-72|ZZ|region|West Indies
Persian Gulf|27,51|ZZ|nature|Arabian Gulf
Gulf of Aden|12,47|ZZ|nature|
Gulf of Oman|25,58|ZZ|nature|
Gulf of Mexico|25,-90|ZZ|nature|
Gulf of Guinea|1,4|ZZ|nature|
Strait of Hormuz|26.6,56.5|ZZ|nature|Straits of Hormuz
Strait of Malacca|3,100.5|ZZ|nature|Malacca Strait
Bab el-Mandeb|12.6,43.3|ZZ|nature|Bab al-Mandab
Suez Canal|30.6,32.3|EG|nature|
Panama Canal|9.1,-79.7|PA|nature|
Red Sea|20,38|ZZ|nature|
Black Sea|43,34|ZZ|nature|
Caspian Sea|41,51|ZZ|nature|Caspian
Aral Sea|45,60|ZZ|nature|
Mediterranean Sea|35,18|ZZ|nature|Mediterranean
Baltic Sea|58,20|ZZ|nature|Baltic
North Sea|56,3|ZZ|nature|
Arabian Sea|15,65|ZZ|nature|
South China Sea|12,115|ZZ|nature|
East China Sea|29,125|ZZ|nature|
Sea of Japan|40,135|ZZ|nature|
Yellow Sea|36,123|ZZ|nature|
Sea of Azov|46,37|ZZ|nature|Azov Sea
Bay of Bengal|15,88|ZZ|nature|
Andaman Sea|10,96|ZZ|nature|
Celebes Sea|3,122|ZZ|nature|
Sulu Sea|8,120|PH|nature|
Aegean Sea|39,25|ZZ|nature|Aegean
Adriatic Sea|43,15|ZZ|nature|Adriatic
Atlantic Ocean|10,-25|ZZ|nature|Atlantic
Pacific Ocean|0,-160|ZZ|nature|Pacific
Indian Ocean|-10,70|ZZ|nature|
Arctic Ocean|85,0|ZZ|nature|Arctic
Lake Chad|13,14|ZZ|nature|
Lake Victoria|-1,33|ZZ|nature|
Lake Tanganyika|-6,29.5|ZZ|nature|
Lake Kivu|-2,29|ZZ|nature|
Lake Malawi|-12,34.5|ZZ|nature|
Lake Ontario|43.6,-78|ZZ|nature|
Lake Erie|42.2,-81.2|ZZ|nature|
Lake Michigan|44,-87|US|nature|
Lake Superior|47.7,-87.5|ZZ|nature|
Lake Huron|44.8,-82.4|ZZ|nature|
Great Lakes|45,-84|ZZ|nature|
Himalayas|28,84|ZZ|nature|Himalaya
Hindu Kush|35.5,71|ZZ|nature|
Pamir Mountains|38.5,73|TJ|nature|Pamirs,Pamir
Tien Shan|42,79|ZZ|nature|Tian Shan
Andes|-20,-67|ZZ|nature|
Alps|46.5,9.5|ZZ|nature|
Pyrenees|42.7,1|ZZ|nature|
Rocky Mountains|40,-106|ZZ|nature|Rockies
Appalachian Mountains|38,-80|US|nature|Appalachia,Appalachians
Mount Everest|27.99,86.93|NP|nature|Everest
Mount Kilimanjaro|-3.07,37.35|TZ|nature|Kilimanjaro
Amazon|-3,-60|ZZ|nature|Amazon rainforest,Amazon River,Amazonia
Nile|25,32.5|ZZ|nature|Nile River,River Nile,Blue Nile,White Nile
Congo River|-2,17|ZZ|nature|
Niger River|13,0|ZZ|nature|
Tigris|33.5,44|IQ|nature|Tigris River
Euphrates|34,41|ZZ|nature|Euphrates River
Jordan River|32,35.55|ZZ|nature|
Danube|45,28|ZZ|nature|Danube River
Rhine|50.5,7.6|ZZ|nature|Rhine River
Volga|50,45|RU|nature|Volga River
Mekong|13,106|ZZ|nature|Mekong River,Mekong Delta
Yangtze|30.5,114|CN|nature|Yangtze River
Indus|28,69|PK|nature|Indus River
Ganges|25,83|IN|nature|
Amu Darya|38,64|ZZ|nature|Amudarya
Syr Darya|43,67|ZZ|nature|Syrdarya
Panj River|37.5,70|TJ|nature|Pyanj,Pyandzh
Mississippi River|35,-90|US|nature|
Missouri River|41,-96|US|nature|
Ohio River|38,-86|US|nature|
Hudson River|41.5,-74|US|nature|
Potomac River|38.8,-77|US|nature|Potomac
Rio Grande|28,-101|ZZ|nature|
Thames|51.5,-0.5|GB|nature|River Thames
Ferghana Valley|40.75,71.5|ZZ|region|Fergana Valley,Farghona Valley
Wakhan Corridor|37,73.5|AF|region|Wakhan
Rasht Valley|39,70.5|TJ|region|Karategin,Karategin Valley,Garm Valley
Tavildara|38.7,70.5|TJ|town|Tavildara Valley
Sokh|39.96,71.13|UZ|region|Sokh enclave
Karakalpakstan|43.5,59|UZ|province|Karakalpakistan
Kashmir|34.5,76|ZZ|region|Kashmir Valley
Jammu and Kashmir|33.9,76.6|IN|province|Jammu & Kashmir,Indian-administered Kashmir,Indian Kashmir
Azad Kashmir|33.9,73.8|PK|province|Pakistan-administered Kashmir
Punjab|31,73|PK|region|
Khyber Pakhtunkhwa|34.5,72|PK|province|North-West Frontier Province,NWFP,North West Frontier Province
Federally Administered Tribal Areas|33,70|PK|province|FATA
Khyber Pass|34.1,71.1|PK|nature|
Swat Valley|35.2,72.4|PK|region|Swat
Tora Bora|34.12,70.22|AF|nature|
North Waziristan|32.95,70.1|PK|province|
South Waziristan|32.3,69.7|PK|province|
Waziristan|32.6,69.9|PK|province|
Bastar|19.2,81.9|IN|region|
Dantewada|18.9,81.35|IN|town|
Bengal|24,88|ZZ|region|
Siachen Glacier|35.5,77|ZZ|nature|Siachen
Tibet|31,88|CN|province|
Xinjiang|41,85|CN|province|Xinjiang Uyghur Autonomous Region,East Turkestan,Sinkiang
Inner Mongolia|44,113|CN|province|
Manchuria|45,126|CN|region|
Korean Peninsula|38,127|ZZ|region|Korean peninsula
Korea|37,127.5|KR|region|
Kuril Islands|46,151|RU|nature|Kurils,Northern Territories
Senkaku Islands|25.7,123.5|JP|nature|Senkakus,Diaoyu Islands
Spratly Islands|9,112|ZZ|nature|Spratlys
Paracel Islands|16.5,112|ZZ|nature|
Luzon|16,121|PH|region|
Mindanao|8,125|PH|region|
Visayas|11,123.5|PH|region|
Sulu|6,121|PH|province|Sulu Archipelago
Basilan|6.5,122|PH|province|
Sumatra|-0.5,101.5|ID|region|
Java|-7.3,110|ID|region|
Borneo|1,114|ZZ|region|Kalimantan
Sulawesi|-2,121|ID|region|
New Guinea|-5,140|ZZ|region|
Sinai|29.5,34|EG|region|Sinai Peninsula,North Sinai,Sinai peninsula
West Bank|32,35.25|PS|region|
Gaza Strip|31.4,34.35|PS|region|
Golan Heights|33,35.8|SY|region|Golan
East Jerusalem|31.78,35.24|PS|town|
Judea|31.6,35.1|PS|region|
Galilee|32.8,35.4|IL|region|
Negev|30.5,34.9|IL|region|Negev Desert
Bekaa Valley|34,36.1|LB|region|Bekaa,Beqaa Valley
Kurdistan|36.5,44|ZZ|region|
Iraqi Kurdistan|36.2,44|IQ|region|
Anbar|33,42|IQ|province|Anbar Province,Al Anbar
Sadr City|33.39,44.46|IQ|town|
Green Zone|33.31,44.39|IQ|town|
Eastern Ghouta|33.5,36.5|SY|region|Ghouta
Levant|34,36|ZZ|region|
Arabian Peninsula|22,46|ZZ|region|Arabian peninsula
Hadramaut|16,49.5|YE|province|Hadhramaut,Hadramawt
Nagorno-Karabakh|39.8,46.75|AZ|region|Nagorno Karabakh,Karabakh,Nagorny Karabakh
Abkhazia|43,41|GE|province|
South Ossetia|42.3,44|GE|province|
North Ossetia|43,44.5|RU|province|
Adjara|41.6,42|GE|province|Ajaria,Adjaria
Pankisi Gorge|42.1,45.3|GE|region|Pankisi,Pankisi Valley
Chechnya|43.4,45.7|RU|province|Chechen Republic
Dagestan|43,47|RU|province|Daghestan
Ingushetia|43.2,45|RU|province|
Kabardino-Balkaria|43.5,43.4|RU|province|
Siberia|60,105|RU|region|
Soviet Union|60,100|RU|region|USSR,U.S.S.R.
Crimea|45.3,34.4|UA|province|Crimean Peninsula,Crimean peninsula
Donbas|48.2,38|UA|region|Donbass
Donetsk|48,37.8|UA|town|
Luhansk|48.57,39.3|UA|town|Lugansk
Transnistria|47.2,29.3|MD|province|Transdniester,Trans-Dniester,Dniester region
Transylvania|46.8,24|RO|region|
Bavaria|49,11.5|DE|province|
Catalonia|41.8,1.5|ES|province|
Basque Country|43,-2.6|ES|province|
Brittany|48.2,-2.9|FR|province|
Normandy|49,0.2|FR|province|
Corsica|42.15,9.1|FR|province|
Lombardy|45.6,9.8|IT|province|
Sicily|37.6,14|IT|province|
Sardinia|40,9|IT|province|
Tuscany|43.4,11.1|IT|province|
Crete|35.2,24.9|GR|province|
Flanders|51,4|BE|province|
Wallonia|50.4,4.9|BE|province|
Scotland|56,-4|GB|province|
England|52.5,-1.5|GB|province|
Wales|52.4,-3.7|GB|province|
Northern Ireland|54.6,-6.7|GB|province|Ulster
Midlands|52.5,-1.5|GB|region|West Midlands
Darfur|13,25|SD|region|
Kordofan|13,30|SD|region|
Nuba Mountains|11.5,30.7|SD|region|
Abyei|9.6,28.4|SD|region|
Tigray|14,38.5|ET|province|
Oromia|8,39|ET|province|
Ogaden|7,44|ET|region|
Somaliland|9.5,46|SO|region|
Puntland|9,49|SO|region|
Jubaland|0.5,41.5|SO|region|
Katanga|-10,26|CD|province|
Kivu|-2,28.5|CD|region|
North Kivu|-0.8,29|CD|province|
South Kivu|-3,28.2|CD|province|
Ituri|1.6,29.9|CD|province|
Cabinda|-5,12.4|AO|province|
Cabo Delgado|-12.3,39.3|MZ|province|
Casamance|12.8,-15|SN|region|
Azawad|18,0|ML|region|
Niger Delta|5,6|NG|region|
Biafra|5.5,7.5|NG|region|
Ambazonia|6,10|CM|region|
Patagonia|-44,-69|ZZ|region|
Chiapas|16.5,-92.5|MX|province|
Mexico City|19.43,-99.13|MX|town|
New England|43.5,-71.5|US|region|
Midwest|41.5,-90|US|region|
Deep South|32.5,-88|US|region|
West Coast|38,-121|US|region|
East Coast|38,-76|US|region|
Gulf Coast|29.5,-90|US|region|
Long Island|40.8,-73.2|US|region|
Manhattan|40.78,-73.97|US|town|
Brooklyn|40.65,-73.95|US|town|
Hollywood|34.1,-118.33|US|town|
Silicon Valley|37.4,-122|US|region|
Bay Area|37.75,-122.3|US|region|San Francisco Bay Area
Cape Cod|41.7,-70.3|US|region|
Everglades|25.7,-80.8|US|nature|
Grand Canyon|36.1,-112.1|US|nature|
Guantanamo Bay|19.9,-75.15|CU|town|Guantánamo Bay,Guantanamo
Washington D.C.|38.9,-77.04|US|town|Washington,Washington DC,District of Columbia,D.C.
South Pacific|-15,-150|ZZ|region|
`;

export const regions: readonly RegionRow[] = regionTable
  .trim()
  .split("\n")
  .map((line) => {
    const [name, point, country, kind, aliases] = line.split("|") as [
      string,
      string,
      string,
      RegionRow["kind"],
      string,
    ];
    const [lat, lon] = point.split(",").map(Number) as [number, number];
    // A comma parts aliases, except inside "Washington, D.C.".
    return { name, lat, lon, country, kind, aliases: aliases === "" ? [] : aliases.split(/,(?! )/) };
  });

/** Other spellings of towns: country | name in the settlement list | former, short and transliterated names. */
export const townSpellings = `
KZ|Almaty|Alma-Ata,Alma Ata
KZ|Astana|Nur-Sultan,Nursultan,Akmola,Tselinograd
KZ|Shymkent|Chimkent
KZ|Taraz|Dzhambul,Zhambyl
KG|Bishkek|Frunze,Pishpek
KG|Jalal-Abad|Jalalabad,Dzhalal-Abad,Jalal Abad
KG|Karakol|Przhevalsk
TJ|Khujand|Khudzhand,Khodjent,Leninabad,Khojand
TJ|Kulob|Kulyab
TJ|Bokhtar|Kurgan-Tyube,Qurghonteppa,Kurgan Tyube
TJ|Khorugh|Khorog
TJ|Isfara|
UZ|Fergana|Ferghana,Farghona
UZ|Andijon|Andijan,Andizhan
UZ|Samarkand|Samarqand
UZ|Bukhara|Bokhara,Buxoro
UZ|Termiz|Termez
UZ|Qo'qon|Kokand,Quqon
UZ|Qarshi|Karshi
TM|Ashgabat|Ashkhabad,Ashkabad
AF|Kandahār|Kandahar,Qandahar
AF|Kunduz|Konduz,Qunduz
AF|Mazār-e Sharīf|Mazar-i-Sharif,Mazar-e-Sharif,Mazar-i Sharif,Mazar-e Sharif,Mazar i Sharif
AF|Jalālābād|Jalalabad,Jelalabad
AF|Lashkar Gāh|Lashkar Gah,Lashkargah
AF|Herāt|Herat
AF|Gardēz|Gardez
AF|Khōst|Khost,Khowst
UA|Kyiv|Kiev
UA|Odesa|Odessa
UA|Kharkiv|Kharkov
UA|Lviv|Lvov
UA|Dnipro|Dnipropetrovsk,Dnepropetrovsk
UA|Mariupol|
UA|Zaporizhzhya|Zaporizhzhia,Zaporozhye
UA|Mykolayiv|Mykolaiv,Nikolaev
UA|Chernobyl|Chornobyl
BY|Homyel'|Gomel
MD|Chisinau|Chişinău,Kishinev
RU|Saint Petersburg|St. Petersburg,St Petersburg,Leningrad,Petrograd
RU|Volgograd|Stalingrad
RU|Nizhniy Novgorod|Nizhny Novgorod,Gorky
RU|Yekaterinburg|Ekaterinburg,Sverdlovsk
RU|Groznyy|Grozny
RU|Makhachkala|
GE|Tbilisi|Tiflis
GE|Sokhumi|Sukhumi
AM|Yerevan|Erevan
AZ|Stepanakert|Khankendi
AZ|Xankandi|Stepanakert,Khankendi
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Bengaluru|Bangalore
IN|Puducherry|Pondicherry
IN|Thiruvananthapuram|Trivandrum
IN|Kochi|Cochin
IN|Varanasi|Benares
IN|Guwahati|Gauhati
IN|Vadodara|Baroda
MM|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw,Naypyitaw
CN|Beijing|Peking
CN|Guangzhou|Canton
CN|Nanjing|Nanking
CN|Chongqing|Chungking
CN|Ürümqi|Urumqi
CN|Kashgar|Kashi
VN|Ho Chi Minh City|Saigon
KH|Phnom Penh|
KP|Pyongyang|
TR|Istanbul|Constantinople
TR|İstanbul|Istanbul,Constantinople
TR|İzmir|Izmir,Smyrna
TR|Diyarbakır|Diyarbakir
SY|Aleppo|Halab
SY|Ḩomş|Homs
SY|Homs|
SY|Ḩamāh|Hama
SY|Ar Raqqah|Raqqa,Ar-Raqqah
SY|Dayr az Zawr|Deir ez-Zor,Deir Ezzor,Deir al-Zour,Deir al-Zor
SY|Idlib|
SY|Latakia|
SY|Al Bāb|Al-Bab
SY|‘Ayn al ‘Arab|Kobani,Kobane
IQ|Al Mawşil al Jadīdah|New Mosul
IQ|Mosul|
IQ|Al Fallūjah|Fallujah,Falluja
IQ|Ramadi|
IQ|Baqubah|Baquba
IQ|Karbala|Kerbala
IQ|Arbīl|Erbil,Irbil,Arbil
IQ|Erbil|Irbil,Arbil
IQ|As Sulaymānīyah|Sulaymaniyah,Sulaimaniya
IQ|Najaf|An Najaf
IQ|Basrah|Basra
IQ|Al Başrah al Qadīmah|Old Basra
IQ|Kirkuk|
IQ|Tall ‘Afar|Tal Afar
IR|Esfahān|
IR|Isfahan|Esfahan
PS|Gaza|Gaza City
PS|East Jerusalem|
PS|Ramallah|
PS|Khān Yūnis|Khan Younis,Khan Yunis
PS|Nablus|
PS|Hebron|
PS|Janīn|Jenin
PS|Rafaḩ|Rafah
IL|Jerusalem|Al-Quds
IL|Haifa|
IL|Beersheba|Beersheva,Be'er Sheva
LB|Beirut|
LB|Tripoli|
LB|Sidon|Saida
LB|Tyre|
EG|Al Jīzah|Giza
EG|Al ‘Arīsh|Arish,El Arish,Al-Arish
LY|Benghazi|
LY|Mişrātah|Misrata,Misratah
YE|Sanaa|Sana'a,Sana’a,Sanaʽa
YE|Al Ḩudaydah|Hodeidah,Hudaydah,Hodeida
YE|Ta‘izz|Taiz,Ta'izz
SA|Makkah|Mecca
SA|Mecca|Makkah
SA|Jeddah|Jiddah
SA|Riyadh|
KW|Kuwait City|Al Kuwayt
SD|Al Fashir|El Fasher,Al-Fashir,El-Fasher
SD|Nyala|
SS|Juba|
SO|Mogadishu|Muqdisho
SO|Kismayo|Kismaayo
SO|Beledweyne|Beledwayne
SO|Baidoa|Baydhabo
NG|Maiduguri|
NE|Niamey|
TD|N'Djamena|N’Djamena,Ndjamena,N'djamena
TD|N’Djamena|N'Djamena,Ndjamena
CD|Kinshasa|Leopoldville
CD|Kisangani|Stanleyville
CD|Lubumbashi|Elisabethville
ZW|Harare|Salisbury
MZ|Maputo|Lourenco Marques
ZA|Pretoria|Tshwane
ZA|Gqeberha|Port Elizabeth
ID|Jakarta|Batavia,Djakarta
ID|Makassar|Ujung Pandang
ID|Banda Aceh|
LK|Colombo|
LK|Sri Jayewardenepura Kotte|
BD|Dhaka|Dacca
BD|Chittagong|Chattogram
NP|Kathmandu|Katmandu
PK|Lyallpur|
PK|Faisalabad|Lyallpur
PK|Peshawar|
PK|Miran Shah|Miranshah
GB|Newcastle upon Tyne|Newcastle,Newcastle-upon-Tyne
GB|Stoke-on-Trent|Stoke
GB|Kingston upon Hull|Hull
GB|Southend-on-Sea|Southend
GB|City of Westminster|Westminster
DE|Frankfurt am Main|Frankfurt
DE|Köln|Cologne
DE|Munich|München
DE|Nürnberg|Nuremberg
DE|Hannover|Hanover
IT|Rome|Roma
IT|Firenze|Florence
IT|Florence|Firenze
IT|Torino|Turin
IT|Napoli|Naples
IT|Venezia|Venice
IT|Genova|Genoa
IT|Milano|Milan
CZ|Prague|Praha
AT|Vienna|Wien
CH|Genève|Geneva
CH|Geneva|Genève
CH|Zürich|Zurich
CH|Basel|Basle
BE|Brussels|Bruxelles
BE|Antwerpen|Antwerp
BE|Gent|Ghent
BE|Brugge|Bruges
NL|The Hague|Den Haag,Hague
DK|Copenhagen|København
SE|Göteborg|Gothenburg
PL|Warsaw|Warszawa
PL|Kraków|Krakow,Cracow
PL|Gdańsk|Gdansk,Danzig
PT|Lisbon|Lisboa
PT|Porto|Oporto
ES|Sevilla|Seville
ES|Zaragoza|Saragossa
ES|A Coruña|La Coruña
GR|Athens|Athína
GR|Thessaloníki|Thessaloniki,Salonika
GR|Thessaloniki|Salonika
RO|Bucharest|București
RS|Belgrade|Beograd
XK|Pristina|Prishtina,Priština
BA|Sarajevo|
MK|Skopje|
US|New York City|New York,NYC,N.Y.C.
US|Los Angeles|LA,L.A.
US|Las Vegas|Vegas
US|St. Louis|Saint Louis
US|Saint Paul|St. Paul,St Paul
US|Fort Worth|Ft. Worth
CA|Montréal|Montreal
CA|Québec|Quebec City
CA|Quebec|Quebec City
PH|Marawi City|Marawi
PH|City of Isabela|Isabela City
CO|Bogotá|Bogota,Santa Fe de Bogota
CO|Medellín|Medellin
PE|Lima|
SV|San Salvador|
BR|Brasília|Brasilia
BR|São Paulo|Sao Paulo
CI|Abidjan|
TZ|Dar es Salaam|Dar-es-Salaam
`;

/** Other names of provinces: country | name in the list | other names. */
export const provinceSpellings = `
KG|Osh Region|Osh Oblast,Osh Province,Osh oblast,Osh region,Osh province
KG|Batken|Batken Region,Batken Oblast,Batken region,Batken oblast
KG|Jalal-Abad Region|Jalalabad Region,Jalal-Abad Oblast,Jalal-Abad region,Dzhalal-Abad Oblast
KG|Chuy Region|Chui Region,Chuy Oblast,Chu Valley,Chui Valley,Chui region
KG|Issyk-Kul|Issyk Kul,Issyk-Kul Region,Issyk-Kul Oblast,Ysyk-Kol
TJ|Sughd|Sughd Region,Sughd Province,Soghd,Leninabad Region,Leninabad Oblast
TJ|Gorno-Badakhshan|Gorno-Badakhshan Autonomous Region,Gorno-Badakhshan Autonomous Oblast,GBAO,Badakhshan
TJ|Khatlon Province|Khatlon,Khatlon Region,Khatlon Oblast
KZ|Turkistan|South Kazakhstan,South Kazakhstan Oblast,Southern Kazakhstan,Southern Kazakhstan Oblast,South Kazakstan,Southern Kazakstan Oblast,Southern Kazakstan,South Kazakhstan Region
AF|Khowst|Khost,Khost Province
AF|Paktia|Paktya,Paktiya
AF|Oruzgan|Uruzgan
AF|Maidan Wardak Province|Wardak,Maidan Wardak,Wardak Province
AF|Ghowr|Ghor
AF|Nangarhar|Nangahar
AF|Nimroz|Nimruz
AF|Kunar|Konar
AF|Jowzjan|Jawzjan
AF|Helmand|Hilmand
IQ|Nineveh|Ninawa,Nineveh Province
SY|Deir ez-Zor|Deir Ezzor
US|California|Calif.,Southern California,Northern California
US|Florida|Fla.
US|Pennsylvania|Pa.
US|Massachusetts|Mass.
US|Connecticut|Conn.
US|Tennessee|Tenn.
US|Washington|Washington State,Washington state
US|New York|New York State,New York state,upstate New York
CA|Quebec|Québec
RU|Dagestan|
ID|Aceh|
ID|Papua|West Papua,Irian Jaya
NG|Borno|Borno State
`;

/** Peoples and adjectives of regions and provinces: country (ZZ for several), place, words. */
export const regionDemonyms = `
ZZ|Africa|African
ZZ|Asia|Asian
ZZ|Europe|European
ZZ|North America|North American
ZZ|South America|South American
ZZ|Latin America|Latin American,Latino,Latina
ZZ|Central America|Central American
ZZ|Central Asia|Central Asian
ZZ|South Asia|South Asian
ZZ|Southeast Asia|Southeast Asian,South-East Asian,South East Asian
ZZ|East Asia|East Asian
ZZ|Middle East|Middle Eastern
ZZ|West Africa|West African
ZZ|East Africa|East African
ZZ|North Africa|North African
ZZ|Southern Africa|Southern African
ZZ|Caucasus|Caucasian
ZZ|Balkans|Balkan
ZZ|Scandinavia|Scandinavian,Nordic
ZZ|Caribbean|Caribbean
ZZ|Kashmir|Kashmiri
ZZ|Kurdistan|Kurdish,Kurd
ZZ|Eastern Europe|Eastern European,East European
ZZ|Western Europe|Western European,West European
KR|Korea|Korean
CN|Tibet|Tibetan
CN|Xinjiang|Uighur,Uyghur,Uigur
GB|England|English,Englishman,Englishmen
GB|Scotland|Scottish,Scot,Scots,Scotsman
GB|Wales|Welsh,Welshman
GB|Northern Ireland|Northern Irish
GB|London|Londoner
RU|Chechnya|Chechen
RU|Dagestan|Dagestani
RU|Ingushetia|Ingush
RU|Siberia|Siberian
RU|Soviet Union|Soviet
RU|Tatarstan|Tatar
RU|Moscow|Muscovite
GE|Abkhazia|Abkhaz,Abkhazian
GE|South Ossetia|South Ossetian
UA|Crimea|Crimean
ES|Catalonia|Catalan
ES|Basque Country|Basque
IT|Sicily|Sicilian
IT|Sardinia|Sardinian
DE|Bavaria|Bavarian
FR|Corsica|Corsican
FR|Paris|Parisian
GR|Crete|Cretan
CD|Katanga|Katangan
SD|Darfur|Darfuri,Darfurian
SO|Somaliland|Somalilander
ET|Tigray|Tigrayan
ET|Oromia|Oromo
PK|Punjab|Punjabi
PK|Sindh|Sindhi
PK|Balochistan|Baloch,Balochi,Baluch
ZZ|Bengal|Bengali
ID|Aceh|Acehnese
ID|Papua|Papuan
CA|Quebec|Quebecer,Québécois,Quebecois
US|Texas|Texan
US|California|Californian
US|New York City|New Yorker
US|Hawaii|Hawaiian
US|Alaska|Alaskan
AU|Tasmania|Tasmanian
`;

/** Points of provinces so wide that the span of their towns misses the middle. */
export const provincePoints: Readonly<Record<string, [lat: number, lon: number]>> = {
  "CA-AB": [55, -115],
  "CA-BC": [54, -125],
  "CA-MB": [55, -97],
  "CA-ON": [49.25, -84.5],
  "CA-QC": [52, -72],
  "CA-SK": [54, -106],
  "US-AK": [64, -150],
  "AU-NT": [-20, 134],
  "AU-QLD": [-20, 145],
  "AU-SA": [-30, 135],
  "AU-WA": [-25, 122],
};

/** Short forms of states and provinces, read only after a comma or with a point: "Springfield, Ill." */
export const provinceShort: readonly [country: string, name: string, short: string[]][] = (
  "US:Alabama:Ala AL;US:Alaska:AK;US:Arizona:Ariz AZ;US:Arkansas:Ark AR;US:California:Calif CA;US:Colorado:Colo CO;US:Connecticut:Conn CT;US:Delaware:Del DE;US:Florida:Fla FL;" +
  "US:Georgia:Ga GA;US:Hawaii:HI;US:Idaho:ID;US:Illinois:Ill IL;US:Indiana:Ind IN;US:Iowa:IA;US:Kansas:Kan KS;US:Kentucky:Ky KY;US:Louisiana:La LA;US:Maine:ME;US:Maryland:Md MD;" +
  "US:Massachusetts:Mass MA;US:Michigan:Mich MI;US:Minnesota:Minn MN;US:Mississippi:Miss MS;US:Missouri:Mo MO;US:Montana:Mont MT;US:Nebraska:Neb NE;US:Nevada:Nev NV;" +
  "US:New Hampshire:N.H NH;US:New Jersey:N.J NJ;US:New Mexico:N.M NM;US:New York:N.Y NY;US:North Carolina:N.C NC;US:North Dakota:N.D ND;US:Ohio:OH;US:Oklahoma:Okla OK;US:Oregon:Ore OR;" +
  "US:Pennsylvania:Pa PA;US:Rhode Island:R.I RI;US:South Carolina:S.C SC;US:South Dakota:S.D SD;US:Tennessee:Tenn TN;US:Texas:Tex TX;US:Utah:UT;US:Vermont:Vt VT;US:Virginia:Va VA;" +
  "US:Washington:Wash WA;US:West Virginia:W.Va WV;US:Wisconsin:Wis WI;US:Wyoming:Wyo WY;CA:Ontario:Ont ON;CA:Quebec:Que QC;CA:Manitoba:Man MB;CA:Alberta:Alta AB;CA:Saskatchewan:Sask SK;" +
  "CA:British Columbia:B.C BC;CA:Nova Scotia:N.S NS;CA:New Brunswick:N.B NB;CA:Newfoundland and Labrador:N.L Nfld NL;AU:New South Wales:N.S.W NSW;AU:Queensland:Qld QLD;AU:Victoria:Vic VIC"
)
  .split(";")
  .map((row) => {
    const [country, name, short] = row.split(":") as [string, string, string];
    return [country, name, short.split(" ")];
  });

/** Districts by the older or anglicised names news still gives them. */
export const districtSpellings = `
IN|Paschim Medinipur|West Midnapore,West Medinipur,West Midnapur
IN|Purba Medinipur|East Midnapore,East Medinipur,East Midnapur
IN|Purba Singhbhum|East Singhbhum
IN|Pashchim Singhbhum|West Singhbhum
IN|Puruliya|Purulia
IN|Hazaribag|Hazaribagh
IN|Palamu|Palamau
IN|Gondiya|Gondia
IN|Sundargarh|Sundergarh
IN|Kendujhar|Keonjhar
IN|Baleshwar|Balasore
IN|Balangir|Bolangir
IN|Baudh|Boudh
IN|Subarnapur|Sonepur
IN|Debagarh|Deogarh
IN|Barddhaman|Burdwan,Bardhaman
IN|Hugli|Hooghly
IN|Haora|Howrah
IN|Koch Bihar|Cooch Behar
IN|Darjiling|Darjeeling
IN|Maldah|Malda
IN|North 24 Parganas|North Twenty Four Parganas
IN|Kaimur District|Kaimur,Bhabua
IN|Saraikela Kharsawan|Seraikela-Kharsawan,Seraikela Kharsawan,Saraikela-Kharsawan
IN|Uttar Bastar Kanker|Kanker
IN|Dakshin Bastar Dantewada|Dantewada,Dantewara
IN|Kabeerdham|Kabirdham,Kawardha
IN|Rajnandgaon District|Rajnandgaon
IN|YSR District|Kadapa,Cuddapah
IN|Anantapur|Anantapuramu
IN|Mahbubnagar|Mahabubnagar,Mahboobnagar
IN|Visakhapatnam|Vishakhapatnam,Vizag
IN|Wayanad|Wynad
IN|Sivasagar|Sibsagar
IN|Nagaon|Nowgong
IN|Dima Hasao District|Dima Hasao,North Cachar Hills
IN|Chikmagalur|Chikkamagaluru
IN|Baramulla|Baramula
IN|Badgam|Budgam
NP|Kapilvastu|Kapilbastu
`;
