/** Makes the forms of English verbs and nouns from their dictionary form, so that lexicons list each word once. */

export const verbForms = ["base", "s", "ing", "past", "participle"] as const;
/** A form of a verb; `participle` is the passive one, spelt like `past` for regular verbs. */
export type VerbForm = (typeof verbForms)[number];

/** Past and participle of the irregular verbs our lexicons use. */
const irregular: Record<string, readonly [past: string, participle: string]> = Object.fromEntries(
  (
    "shoot:shot:shot slay:slew:slain blow:blew:blown set:set:set hit:hit:hit strike:struck:struck throw:threw:thrown " +
    "take:took:taken hold:held:held break:broke:broken leave:left:left find:found:found say:said:said tell:told:told " +
    "fight:fought:fought lay:laid:laid steal:stole:stolen burn:burned:burned go:went:gone come:came:come give:gave:given " +
    "make:made:made put:put:put see:saw:seen know:knew:known think:thought:thought write:wrote:written speak:spoke:spoken " +
    "bring:brought:brought fall:fell:fallen lose:lost:lost sink:sank:sunk flee:fled:fled shut:shut:shut cut:cut:cut " +
    "win:won:won send:sent:sent meet:met:met begin:began:begun drive:drove:driven become:became:become hurt:hurt:hurt " +
    "overrun:overran:overrun retake:retook:retaken overthrow:overthrew:overthrown spread:spread:spread swear:swore:sworn " +
    "withdraw:withdrew:withdrawn undertake:undertook:undertaken undergo:underwent:undergone seek:sought:sought " +
    "foresee:foresaw:foreseen forecast:forecast:forecast mean:meant:meant bear:bore:borne run:ran:run die:died:died " +
    "lie:lied:lied tie:tied:tied get:got:got feel:felt:felt keep:kept:kept stand:stood:stood rise:rose:risen " +
    "beat:beat:beaten lead:led:led ride:rode:ridden hang:hanged:hanged bomb:bombed:bombed have:had:had be:was:been " +
    "do:did:done build:built:built sell:sold:sold buy:bought:bought catch:caught:caught grow:grew:grown show:showed:shown " +
    "mow:mowed:mowed undo:undid:undone let:let:let read:read:read pay:paid:paid sit:sat:sat wear:wore:worn forbid:forbade:forbidden lade:laded:laden"
  )
    .split(" ")
    .map((entry) => {
      const [base = "", past = "", participle = ""] = entry.split(":");
      return [base, [past, participle]];
    }),
);
/** Pasts that are no participle as well: "blew" is never "was blew", so what stands before it acts. */
export const activePasts: ReadonlySet<string> = new Set(
  Object.values(irregular).flatMap(([past, participle]) => (past === participle ? [] : [past])),
);

/** Verbs of more than one syllable that double their last letter all the same. */
const doubling = new Set([
  "kidnap",
  "admit",
  "compel",
  "expel",
  "repel",
  "propel",
  "permit",
  "commit",
  "submit",
  "patrol",
]);
const single = new Set(["bomb", "fix", "mix", "tax", "box"]);

const doubles = (verb: string): boolean =>
  !single.has(verb) && (doubling.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb));
const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);

const third = (verb: string): string => {
  if (verb === "have") return "has";
  if (verb === "be") return "is";
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};
const gerund = (verb: string): string => {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/[^eo]e$/.test(verb) && verb !== "be") return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
};
const regularPast = (verb: string): string => {
  if (verb.endsWith("e")) return `${verb}d`;
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
};

/** Every form of a verb or verb phrase: `gun down` inflects its first word, `sexually assault` the one after its adverb. */
export const inflectVerb = (phrase: string): { form: VerbForm; words: string }[] => {
  const [adverb, verb = "", ...rest] = /^\w+ly \w/.test(phrase) ? phrase.split(" ") : ["", ...phrase.split(" ")];
  const lead = adverb ? `${adverb} ` : "";
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const [past, participle] = irregular[verb] ?? [regularPast(verb), regularPast(verb)];
  const forms: { form: VerbForm; words: string }[] = [
    { form: "base", words: lead + verb + tail },
    { form: "s", words: lead + third(verb) + tail },
    { form: "ing", words: lead + gerund(verb) + tail },
    { form: "past", words: lead + past + tail },
  ];
  if (participle !== past) forms.push({ form: "participle", words: lead + participle + tail });
  return forms;
};

const irregularPlurals: Record<string, string> = {
  man: "men",
  woman: "women",
  child: "children",
  person: "persons",
  wife: "wives",
  thief: "thieves",
  chief: "chiefs",
  body: "bodies",
  life: "lives",
};

/** The plural of a noun phrase; its last word takes the ending. */
export const inflectNoun = (phrase: string): string => {
  const cut = phrase.lastIndexOf(" ") + 1;
  const head = phrase.slice(0, cut);
  const noun = phrase.slice(cut);
  const known = irregularPlurals[noun];
  if (known) return head + known;
  if (noun.endsWith("man") && noun !== "german" && noun !== "human") return `${head}${noun.slice(0, -3)}men`;
  if (noun.endsWith("woman")) return `${head}${noun.slice(0, -5)}women`;
  if (endsInConsonantY(noun)) return `${head}${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${phrase}es` : `${phrase}s`;
};
