/** Words that tell of hazards, accidents, crime for gain and measures between states; data tables, singular nouns and whole phrases. */
import type { CircumstanceKind } from "../notice.ts";

/** Nouns; plurals are made. */
export const circumstanceNouns: Record<CircumstanceKind, string> = {
  "natural-hazard":
    "earthquake, quake, aftershock, tremor, flash flood, flood, flooding, floodwater, landslide, mudslide, avalanche, volcano, volcanic eruption, volcanic ash, lava, tsunami, hurricane, cyclone, typhoon, tornado, tropical storm, snowstorm, blizzard, heavy rain, heavy rainfall, torrential rain, torrential downpour, monsoon rain, heavy snow, heavy snowfall, drought, wildfire, forest fire, heatwave, heat wave, storm surge, richter scale, epidemic, pandemic, cholera outbreak, locust swarm, hailstorm, strong wind",
  accident:
    "car crash, plane crash, bus crash, train crash, helicopter crash, vehicle crash, multi-vehicle crash, single-vehicle crash, road accident, traffic accident, collision, derailment, gas leak, gas leakage, gas explosion, chemical spill, oil spill, chemical incident, chemical hazard, toxic spill, toxic gas, toxic fume, noxious cloud, industrial accident, food poisoning, alcohol poisoning, building collapse, mine collapse, short circuit, boiler, chemical plant, ammonium nitrate, fireworks, stampede, shipwreck, crashed, plane wreckage, adulterated, toxic chemical, poisoned by a gas, contaminated water, search and rescue",
  "profit-crime":
    "smuggling, drug smuggling, human trafficking, drug trafficking, human trafficker, drug trafficker, drug smuggler, counterfeit, counterfeit money, fake currency, money laundering, fraud, wire fraud, corruption, embezzlement, bribery, burglary, theft, car theft, robbery, bank robbery, child pornography, drug bust, drug ring, narcotics, cocaine, heroin, hashish, methamphetamine, crime ring, extortion racket, racketeering, cyber crime, cybercrime, hacker, scam, contraband, poaching, illegal immigrant, stolen property, youth gang, drug dealer, organised crime, organized crime, smuggling ring, break and enter",
  diplomacy:
    "sanction, new sanction, economic sanction, expulsion of diplomats, expulsion of the ambassador, diplomatic row, diplomatic note, persona non grata, travel ban, arms embargo, trade embargo, asset freeze, severing of ties, diplomatic ties, diplomatic protest, retaliatory measure, foreign minister, counterpart, diplomat, ambassador, embassy",
};

/** Of the nouns above, those too common to stand alone: they need a second word of their kind, or of harm, in the sentence. */
export const weakCircumstances =
  "tremor, avalanche, flood, volcano, lava, strong wind, heavy rain, collision, boiler, fireworks, search and rescue, crashed, fraud, corruption, theft, scam, robbery, narcotics, cocaine, heroin, hashish, epidemic, pandemic, foreign minister, counterpart, sanction, toxic gas, retaliatory measure, diplomatic ties, travel ban, chemical plant, contaminated water, diplomat, ambassador, embassy";

/** Verb phrases in dictionary form. */
export const circumstanceVerbs: Record<CircumstanceKind, string> = {
  "natural-hazard": "erupt off, spew, flood, be hit by floods",
  accident:
    "crash, capsize, derail, collide, plunge off, run aground, leak, catch fire, inhale, overturn, be poisoned, fall ill after, skid off",
  "profit-crime":
    "smuggle, counterfeit, launder, embezzle, defraud, traffic, steal, burgle, sell drugs, rob a bank, rob banks",
  diplomacy:
    "impose sanctions, impose new sanctions, slap sanctions, decide new sanctions, expel diplomats, expel a diplomat, expel the ambassador, recall its ambassador, summon the ambassador, sever ties, sever diplomatic ties, lift sanctions, announce sanctions, approve sanctions, sever relations, cut diplomatic ties, close the consulate, expel, summon",
};
