/** Tells names of people and of publishers from other strings, and cleans them. */

const particles = new Set(
  "de da del della di du des la le el al bin ibn abu van von der den ter ten dos das y e i zu of the and für und et".split(
    " ",
  ),
);
const notPeople =
  /\b(?:staff|admin|administrator|editor(?:s|ial)?|team|desk|news|newsroom|agency|agencies|press|media|reuters|afp|bureau|service|daily|times|post|magazine|office|ministry|department|institute|foundation|group|inc|ltd|llc|university|report(?:er|ers|ing)?s?|correspondents?|contributors?|guest|writer|writers|wire|associated|unknown|anonymous|user|webmaster|redaktion|redacción|redazione|https?|www|com|online|tv|radio|network|center|centre|committee|council|organi[sz]ation|association|department|society|services?|marketing|performance|interactive|control|solutions|teams?|member|ceo|redakcja|presse|magazin|nachrichten|zeitung|landesanstalt|verlag|gmbh|about|updated|published|minutes?|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
const organisationWords =
  /\b(?:news|agency|agencies|press|media|bureau|service|daily|times|post|herald|tribune|journal|gazette|chronicle|magazine|weekly|office|ministry|department|institute|foundation|group|university|network|center|centre|committee|council|organi[sz]ation|association|commission|union|watch|monitor|observatory|broadcasting|radio|tv|television|desk|team|initiative|project|mission|embassy|alert|alerts|bulletin|report|reports|review|digest|international|society|forum)\b/i;

export const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Two to five words, each capitalised or a particle, none of them a word of trades or institutions. */
export const isPerson = (text: string): boolean => {
  const name = clean(text);
  if (name.length < 4 || name.length > 60 || notPeople.test(name) || /[\d@/\\|:;!?"“”<>{}[\]=+*]/.test(name))
    return false;
  const words = name.split(" ");
  if (words.length < 2 || words.length > 6) return false;
  return (
    words.every(
      (word, i) => /^\p{Lu}[\p{L}\p{M}.'’-]*,?$/u.test(word) || (i > 0 && particles.has(word.toLowerCase())),
    ) && /\p{Ll}/u.test(name)
  );
};

/** "JANE DOE" as "Jane Doe": names in capitals are a habit of layout. */
const unshouted = (name: string): string =>
  /\p{Ll}/u.test(name)
    ? name
    : name.replace(/\p{L}+/gu, (word) => (word.length > 1 ? `${word.charAt(0)}${word.slice(1).toLowerCase()}` : word));

/** What stands before the names: "Posted by", "Author:", "Veröffentlicht von". */
const introduction =
  /^(?:(?:(?:written|reported|posted|published|edited|created|submitted|story|words|text|reporting|veröffentlicht|geschrieben|erstellt|publié|publicado|escrito|scritto|ein beitrag)\s+)?(?:by|von|vom|par|por|da|di|автор)(?=[\s:])|(?:about|über)(?: the author| den autor)?(?=[\s:])|(?:author|autor|autorin|auteur|verfasst von)(?=[\s:]))\s*:?\s*/i;

/** Names in "By A. Writer, B. Writer and C. Writer in Osh"; empty when one part is no name. */
export const peopleIn = (text: string): string[] => {
  const list = clean(text)
    .replace(introduction, "")
    .replace(/\s+(?:in|for|at|near|reporting from)\s+\p{Lu}[\p{L}\s,.-]*$/u, "")
    .replace(/\s*[(|–—•·].*$/, "");
  const names = list
    .split(/\s*(?:,|;|&|\band\b|\bund\b|\bet\b)\s+/i)
    .map((name) => unshouted(clean(name).replace(/[.,]$/, "")))
    .filter(Boolean);
  const people: string[] = [];
  for (const name of names) {
    if (!isPerson(name)) return people; // what follows a name is a post or a place
    if (!people.includes(name)) people.push(name);
  }
  return people;
};

/** A publisher's name: capitalised, short, no sentence. */
export const isPublisher = (text: string): boolean => {
  const name = clean(text);
  if (name.length < 2 || name.length > 90 || /[.!?]$|https?:|[<>{}=@]/.test(name)) return false;
  const words = name.split(" ");
  // Outside English only the first word of a name is written large.
  if (/^\p{Lu}[^A-Za-z]*$/u.test(name) && !/[\p{Script=Latin}]/u.test(name)) return words.length <= 6;
  return (
    words.length <= 10 &&
    words.every(
      (word) =>
        /^[\p{Lu}\p{N}&(“"'|–—-]/u.test(word) ||
        particles.has(word.toLowerCase()) ||
        /^(?:on|for|in|a|an|to|\w+\.\w+)$/.test(word),
    ) &&
    /\p{L}/u.test(name)
  );
};

export const soundsLikeOrganisation = (text: string): boolean => organisationWords.test(text);
