/** Head nouns of things that violence hits, by class, and of the weapons and goods that are used, stolen or seized. */

export const things: Record<string, string> = {
  vehicle:
    "vehicle, car, bus, truck, convoy, motorcade, motorcycle, train, locomotive, ambulance, van, minibus, jeep, taxi, tanker, pickup truck, patrol car, automobile, limousine, tractor, tank, armored vehicle, armoured vehicle, armored personnel carrier, wagon, freight train, passenger train, passenger bus, fuel truck, oil tanker, tram, motorbike, earth-mover, earthmover, earth mover, bulldozer, excavator, road roller, roller, crane, dumper, tipper, jcb, equipment*, heavy machinery*, machinery*, suv, bogie, scooter, auto-rickshaw, bicycle, police car, lorry, pickup",
  aircraft: "plane, aircraft, helicopter, airliner, jet, airplane, passenger plane, warplane, boeing",
  vessel: "ship, boat, ferry, vessel, freighter, cargo ship, warship, fishing boat",
  home: "house, home, residence, apartment, mansion, dwelling, apartment building, hut, farmhouse, compound",
  building:
    "building, shop, store, pharmacy, kiosk, grocery, stall, depot, market, hotel, restaurant, bar, nightclub, mall, shopping mall, shopping center, factory, plant, warehouse, supermarket, cinema, theater, theatre, office building, stadium, casino, discotheque, cafe, marketplace, gas station, fuel station, library, museum, tower block, depot, shed, godown, hostel, community centre, community center, rest house, guest house, block office, panchayat building, panchayat office, panchayat bhawan, property, properties*, bhawan, property, properties*, premises, bakery, facility, facilities, installation, business, company, firm, branch office, shopping centre, bazaar, station, property, establishment, center, centre, plaza, square, parking lot, workshop, mill, monument, statue",
  "government-building":
    "embassy, consulate, police station, barracks, ministry, city hall, town hall, office, headquarters, court, courthouse, parliament, checkpoint, prison, jail, police post, palace, presidential palace, government building, mayor's office, outpost, military base, army base, base, army post, border post, air base, guard post, command post, police headquarters, garrison, military barracks, customs post, jailhouse, prefecture, military installation, police barracks, cultural center, binational center, post office, supreme court, air force base, military post, position, camp, refugee camp, police training center",
  infrastructure:
    "bridge, culvert, mobile tower, mobile phone tower, telephone tower, cell tower, communication tower, telecom tower, railway tracks*, rail tracks*, rail track, pylon, power line, pipeline, oil pipeline, railway, railroad, dam, airport, tower, power station, substation, refinery, electricity pylon, transmission tower, high-voltage tower, power plant, oil well, gas pipeline, road, highway, tunnel, port, water plant, electric tower, power pylon, power grid, electric power tower, telephone exchange, telephone booth, microwave tower, antenna, transmitter, rail line, railway line, railroad track, railway track, runway, fuel depot, hydroelectric plant, oil field, oil installation, gas plant, cable, utility pole, light pole, power tower, energy tower, substations, telecommunications tower, traffic light, bus terminal, bus station, subway, metro station, train station, railway station, well, electric pole, electricity pole, electric power pole, power pole, telephone pole, high-voltage pole, high-voltage post, electricity post, electric post, power post, high-tension tower, power facility, electrical system, electric system, power system, electrical network",
  bank: "bank, bank branch, bank office, automatic teller, financial institution, savings bank, branch, stock exchange",
  religious:
    "church, mosque, temple, synagogue, shrine, cathedral, monastery, chapel, mormon church, mormon temple, convent, parish, seminary",
  school: "school, university, college, campus, kindergarten, dormitory, high school, institute",
  hospital: "hospital, clinic, health center, health centre, medical center",
  media:
    "newspaper, radio station, television station, tv station, newspaper office, printing press, news agency office, newspaper building",
  farm: "farm, ranch, crop, plantation, estate, field, hacienda, cattle, livestock, coffee plantation",
  site: "village, town, neighborhood, neighbourhood, hamlet, settlement, city, community, suburb, district, street, avenue, party headquarters, campaign headquarters, union headquarters, political headquarters, club, funeral, wedding, rally, meeting, camp, patrol base",
};

/** Canonical weapon names with the words that mean them. */
export const weapons: Record<string, string> = {
  bomb: "bomb, time bomb, homemade bomb, pipe bomb, bomblet, parcel bomb, letter bomb, package bomb, nail bomb, high-powered bomb, powerful bomb, roadside bomb, sticky bomb, backpack bomb, plastic bomb, incendiary device, contact bomb",
  "car bomb":
    "car bomb, truck bomb, vehicle bomb, vbied, van bomb, car-bomb, motorcycle bomb, booby-trapped car, explosives-laden car, explosives-laden truck, explosive-laden vehicle",
  ied: "ied, device, improvised explosive device, explosive device, explosive charge, explosive package, explosive, explosive belt, homemade explosive, booby trap, detonator",
  dynamite:
    "dynamite, dynamite charge, dynamite stick, stick of dynamite, tnt, plastic explosive, c-4, semtex, anfo, gelignite, sticks of dynamite, dynamite cartridge",
  grenade: "grenade, hand grenade, rifle grenade, fragmentation grenade, stun grenade",
  rpg: "rocket-propelled grenade, rpg, rpg-7, bazooka, grenade launcher, rocket launcher, lance rocket, law rocket",
  "incendiary bomb":
    "molotov cocktail, molotov, petrol bomb, firebomb, incendiary bomb, molotov bomb, gasoline bomb, gasoline, kerosene",
  mortar: "mortar, mortar shell, mortar round, mortar bomb",
  rocket:
    "rocket, missile, katyusha, ballistic missile, cruise missile, surface-to-air missile, sam-7, rocket shell, surface-to-air missiles",
  artillery: "artillery, howitzer, artillery shell, cannon, shell, tank shell",
  landmine: "landmine, land mine, mine, anti-personnel mine, antipersonnel mine, anti-tank mine",
  drone: "drone, unmanned aerial vehicle, uav, kamikaze drone",
  aircraft:
    "warplane, fighter jet, fighter plane, combat aircraft, helicopter gunship, bomber plane, combat helicopter, a-37",
  rifle:
    "rifle, assault rifle, ak-47, kalashnikov, m-16, m16, r-15, carbine, galil, fal rifle, ar-15, sniper rifle, ak-47 rifle, m-16 rifle, g-3",
  "machine gun":
    "machine gun, machinegun, submachine gun, submachinegun, uzi, machine pistol, light machine gun, heavy machine gun, mac-10, ingram, machine-gun",
  pistol: "pistol, handgun, revolver, 9-mm pistol, .45-caliber pistol",
  shotgun: "shotgun, hunting rifle",
  firearm:
    "gun, firearm, automatic weapon, small arms, gunfire, bullet, gunshot, automatic rifle, light weapon, machinegun fire, machine-gun fire, rifle fire, high-caliber weapon, automatic weapons fire, small arms fire, gunshots, shots*",
  knife: "knife, machete, dagger, sword, axe, ax, bayonet, blade, hatchet",
  "suicide bomb":
    "suicide car bomb, suicide truck bomb, suicide vehicle bomb, suicide vest, suicide belt, explosive vest, explosives belt",
  "chemical agent":
    "sarin, chlorine, chlorine gas, chlorine munition, chlorine bomb, mustard gas, sulfur mustard, sulphur mustard, nerve agent, nerve gas, poison gas, toxic gas, novichok, chemical weapon, chemical munition",
  stone: "stone, rock, club, stick, brick",
};

/** Weapon words that mean arms in general: they can be seized, but name no instrument. */
export const arms =
  "weapon, weapons depot, arms depot, ammunition depot, weapons dump, bomb factory, arms*, ammunition*, weaponry*, munition, war materiel*, war material*, explosives*, cache, arsenal, cartridge, cartridges*, arms cache, weapons cache, rounds of ammunition*, bomb-making material, military equipment*, uniform, fuse, magazine";
/** What robbers take. */
export const goods =
  "money, cash, gold, jewelry, loot, dollars, pesos, payroll, supplies, medicine, medicines, food, goods, cattle, armored car, armoured car, cash transport, valuables";
