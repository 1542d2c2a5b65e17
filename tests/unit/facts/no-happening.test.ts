/** Sentences that tell of no happening at all, whatever words they use. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const silent: Record<string, readonly string[]> = {
  "figures of speech": [
    "The new supermarket has killed off competition in the suburb.",
    "Her latest film bombed at the box office last weekend.",
    "The finance minister attacked the plan to raise fuel duty.",
    "The reform was held hostage by politics on Monday.",
    "Both parties were held hostage by events.",
    "Mourners placed flowers in front of the bank on Friday.",
    "The mayor placed a call to the bank on Friday.",
    "The comedian killed time backstage before the show.",
    "The carmaker made a killing on electric vans this spring.",
    "Shares exploded in popularity among young savers on Tuesday.",
    "The two parties struck a deal over the school budget on Monday.",
    "Students were bombarded with advertisements on Friday.",
    "Rising rents hit the poorest families hardest in April.",
    "The new tax will hit sales of diesel cars.",
    "The opposition leader harshly attacked the president on Sunday.",
    "A war of words broke out between the two mayors on Thursday.",
    "The company faces an explosion of interest in its lamps.",
    "Demand for rice exploded on 12 May.",
    "The singer took the stage by storm in Lima on Saturday.",
    "The proposal was shot down by the committee on Monday.",
    "The novelist captured the imagination of a generation.",
    "Engineers attacked the problem from another angle on Tuesday.",
    "Inflation wounded the pride of the central bank on Monday.",
    "The government seized the opportunity to cut red tape in May.",
  ],
  "sport and play": [
    "The striker shot wide in the 89th minute of the match on Sunday.",
    "Lima raided the visitors' half and scored two goals on Saturday.",
    "The boxer battled for the title in Osh on Friday.",
    "Their defence was ambushed twice in the second half of the match.",
    "The quarterback was injured in the season opener on Sunday.",
    "The bowler attacked the batsman with short deliveries on Monday.",
    "The home team destroyed their rivals in the semi-final on 11 May.",
    "Midfielder Pablo Reyes injured his knee in training on Tuesday.",
    "In the video game, players storm a castle and kill dozens of guards.",
    "The chess champion attacked his opponent's king on move 20 yesterday.",
  ],
  "art and invention": [
    "The thriller opens with an assassination in a crowded market on 3 May.",
    "In the film, rebels attack a train and kill its driver.",
    "The novel tells how bandits kidnapped a merchant in Osh.",
    "The museum shows paintings of the battle of the river crossing.",
    "The opera ends when the king is murdered by his brother.",
    "A documentary about the bombing of the bridge premiered in Lima on Friday.",
    "The actor was shot on location in Ayacucho in May.",
    "The sequel, in which gunmen storm an embassy, opened on Friday.",
  ],
  "practice and precaution": [
    "Schools in Lima held a fire drill on Wednesday.",
    "Firefighters rehearsed a simulated bomb attack at the station on Tuesday.",
    "Police took part in a mock hostage rescue on Thursday.",
    "The hospital staged a drill in which 40 volunteers played the wounded.",
    "The bank trained its staff to respond to an armed robbery.",
    "New rules require airlines to guard against hijacking.",
    "The embassy bought shutters to protect against bomb blasts.",
  ],
  "what might be, was denied or did not happen": [
    "If rebels attack the town, the bridge will be closed.",
    "Militants may attack the pipeline, the ministry said on Monday.",
    "The army denied that its soldiers had killed three farmers in Osh.",
    "There is no evidence that gunmen attacked the convoy.",
    "Nobody was killed and nobody was injured, the mayor said.",
    "The spokesman said no soldiers were killed.",
    "Residents fear attacks by armed gangs.",
    "Analysts warn of possible bombings before the vote.",
    "The report warns of the danger of kidnapping on the coast road.",
    "The general said his troops would attack if they were provoked.",
    "The rumours that rebels had seized the town were false.",
    "It is unclear whether militants could bomb the dam.",
    "The police never arrested the mayor.",
    "The guards did not shoot the driver.",
    "Officials could not say whether anybody had been kidnapped.",
  ],
  "accidents, nature and illness": [
    "Twelve people were killed when a bus plunged into a ravine near Osh on Monday.",
    "An earthquake killed 40 villagers on 12 May.",
    "Two miners were killed in a gas leak on Tuesday.",
    "Floods killed at least 30 people and destroyed 200 homes in May.",
    "The pilot was killed in a helicopter crash near Lima on Sunday.",
    "Cholera killed 15 children in the camp in May.",
    "A forest fire destroyed 12 houses near Ayacucho on Friday.",
    "The tourist died of a heart attack on Tuesday.",
    "A stampede killed nine worshippers on Friday.",
    "Three workers were injured when a boiler exploded on Monday.",
    "A lorry crashed into a market, killing two vendors on Saturday.",
    "A landslide injured six farmers near Batken on Sunday.",
  ],
  "topics, statistics and numbers that count no victims": [
    "The conference will discuss terrorism, kidnapping and murder.",
    "The law punishes bombings and armed robbery with 20 years in prison.",
    "Attacks on journalists are a topic of the report.",
    "The ministry's budget rose to 1,500 million last year.",
    "Of 426 religious groups, 328 are not registered.",
    "The army has 12,000 soldiers and 300 tanks.",
    "Police training includes lessons on how to prevent assassinations.",
    "The course teaches officers how bombs are built.",
    "The insurer covers damage by fire, storm and riot.",
    "His thesis deals with the causes of guerrilla warfare.",
    "The company sells armoured cars to banks.",
    "The mayor opened a market with 60 stalls on Monday.",
    "The minister met the ambassador in Dushanbe on 14 May.",
    "Parliament voted 60 to 40 for the water bill on Tuesday.",
    "The union called a general strike for Friday.",
    "The prisoner's hunger strike entered its third week.",
    "The detention centre has 300 beds.",
  ],
};

for (const [kind, sentences] of Object.entries(silent))
  describe(kind, () => {
    it.each(sentences)("tells of nothing: %s", (sentence) => {
      expect(factsOf(sentence).mentions).toEqual([]);
    });
  });

const history: readonly string[] = [
  "The town marked the anniversary of the 1985 massacre on Sunday.",
  "In 1992 rebels attacked the barracks and killed 14 soldiers.",
  "The guerrillas bombed the bridge in March 1987.",
  "The general was assassinated on 4 June 1994.",
  "The September 11 attacks changed the way airports work.",
  "Militants raided the valley for three consecutive years.",
  "During the civil war years, soldiers killed hundreds of villagers in the valley.",
  "The memorial is for the 30 farmers killed by soldiers in 1983.",
];

describe("history", () => {
  it.each(history)("is never news: %s", (sentence) => {
    const news = factsOf(sentence).mentions.filter((mention) => mention.timeStatus !== "background");
    expect(news).toEqual([]);
  });
});

it("holds enough cases to mean something", () => {
  expect(Object.values(silent).flat().length + history.length).toBeGreaterThanOrEqual(80);
});
