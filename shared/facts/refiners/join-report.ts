/** Joins what several sentences tell of one happening; a later sentence that differs in time, place or victims opens another. */
import type { When } from "../../report/when.ts";
import type { Draft } from "../draft.ts";
import { familyOf, type Happening, sameKind } from "../happening.ts";
import { stateForces } from "../lexicon/people.ts";
import type { Place } from "../mention.ts";
import type { NounPhrase } from "../noun-phrase.ts";
import { hasMark, type Reading } from "../reading.ts";
import { isInterval } from "../when.ts";

/** Sentences back in which a happening can still be meant. */
const reach = 7;

/** Happenings kept in mind: enough for any report, and a bound for a book. */
const remembered = 60;

const timesConflict = (a: When, b: When): boolean => isInterval(a) && isInterval(b) && (a.to < b.from || b.to < a.from);

const placesConflict = (a: readonly Place[], b: readonly Place[]): boolean => {
  const [x] = a;
  const [y] = b;
  if (!x || !y) return false;
  if (x.country !== y.country)
    return !a.some((one) => one.country === y.country) && !b.some((one) => one.country === x.country);
  if (x.precision === "country" || y.precision === "country") return false;
  if (x.precision === "province" || y.precision === "province")
    return x.admin1 !== undefined && y.admin1 !== undefined && x.admin1 !== y.admin1;
  return (
    x.id !== y.id &&
    !a.some((one) =>
      b.some((other) => other.id === one.id && one.precision !== "country" && one.precision !== "province"),
    )
  );
};

const surname = (phrase: NounPhrase): string | null =>
  phrase.name?.kind === "person"
    ? ((phrase.name.full ?? phrase.name.text).split(" ").at(-1)?.toLowerCase() ?? null)
    : null;

const victims = (drafts: readonly Draft[]): Set<string> =>
  new Set(drafts.flatMap((draft) => draft.patients.map(surname).filter((one): one is string => one !== null)));

/** Head words of the people and things hit. */
const heads = (reading: Reading, drafts: readonly Draft[]): Set<string> =>
  new Set(
    drafts.flatMap((draft) =>
      draft.patients
        .filter((one) => one.kind === "person" || one.kind === "thing")
        .map((one) => (reading.tokens.word[one.head] ?? "").replace(/s$/, "")),
    ),
  );

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** Whether the sentence says that it tells of something else. */
const saysOther = (reading: Reading, draft: Draft): boolean => {
  const sentence = reading.sentences[draft.sentence];
  if (!sentence) return false;
  return (
    hasMark(reading, sentence.from, Math.min(sentence.from + 4, sentence.to), "otherwise") ||
    hasMark(reading, Math.max(sentence.from, draft.from - 4), draft.from, "otherwise")
  );
};

const burning = new Set(["arson", "destroy", "displace"]);
const raids = new Set(["any", "attack", "bomb", "shell", "clash", "incursion"]);

/** "Thirty shops were set on fire": straight after a raid, with no doer, day or place of its own, it is part of the raid. */
const isSequel = (earlier: Happening, later: Happening): boolean => {
  const [draft] = later.drafts;
  const last = earlier.drafts.at(-1);
  if (!draft || !last || !burning.has(draft.trigger.id) || !raids.has(familyOf(last))) return false;
  return (
    draft.sentence - last.sentence <= 1 &&
    draft.agents.length === 0 &&
    later.when === null &&
    later.where.basis === "none" &&
    earlier.timeStatus !== "background"
  );
};

/** A raid by a state's own forces searches a place: no attack told elsewhere is meant by it. */
const isSearch = (draft: Draft): boolean =>
  draft.trigger.id === "raid" &&
  draft.agents.length > 0 &&
  draft.agents.every((one) => stateForces.has(one.class ?? ""));

/** How well a later telling fits an earlier one; negative when it cannot be the same. */
const likeness = (reading: Reading, earlier: Happening, later: Happening): number => {
  const [draft] = later.drafts;
  const last = earlier.drafts.at(-1);
  // The first tellings and the latest: a happening told a thousand times is known by them.
  const recent =
    earlier.drafts.length > 24 ? [...earlier.drafts.slice(0, 4), ...earlier.drafts.slice(-20)] : earlier.drafts;
  if (!draft || !last || !(recent.some((one) => sameKind(one, draft)) || isSequel(earlier, later))) return -1;
  if (isSequel(earlier, later)) return 4;
  if (recent.every(isSearch) !== isSearch(draft) && !recent.some((one) => one.trigger.id === draft.trigger.id))
    return -1;
  if (timesConflict(earlier.when, later.when)) return -1;
  const stated = later.where.basis === "stated" && earlier.where.basis === "stated";
  if (stated && placesConflict(earlier.where.places, later.where.places)) return -1;
  const asOld = (earlier.timeStatus === "background") === (later.timeStatus === "background");
  if (!asOld && !sharesPeople(earlier, later) && !isSameScene(reading, earlier, later)) return -1;
  const gap = draft.sentence - last.sentence;
  const [theirs, ours] = [victims(recent), victims(later.drafts)];
  if (meet(theirs, ours)) return 10;
  if (theirs.size > 0 && ours.size > 0) return -1;
  if (gap > reach && !(draft.definite && gap < 25 && meet(heads(reading, recent), heads(reading, later.drafts))))
    return -1;
  if (saysOther(reading, draft)) return -1;
  const harmOnly = draft.trigger.part === "harm" && familyOf(draft) === "harm";
  if (draft.definite) return 6 - gap * 0.5;
  if (harmOnly && draft.agents.length === 0) return 5 - gap;
  const mine = heads(reading, later.drafts);
  const known = heads(reading, recent);
  if (mine.size > 0 && known.size > 0 && meet(mine, known)) return 5 - gap * 0.5;
  const ownScene = later.where.basis === "stated" && isInterval(later.when);
  if (ownScene && earlier.where.basis === "stated" && isInterval(earlier.when)) return gap <= 2 ? 2 : -1;
  const sameFamily = recent.some((one) => familyOf(one) === familyOf(draft));
  if (mine.size > 0 && known.size > 0 && !meet(mine, known))
    return gap <= 1 && sameFamily && draft.trigger.part === "blast" ? 1 : -1;
  return gap <= 3 ? 3 - gap * 0.5 : -1;
};

/** In a report without a date, what is told undated of the very place of an older happening goes on telling of it. */
const isSameScene = (reading: Reading, earlier: Happening, later: Happening): boolean => {
  const [x] = earlier.where.places;
  const [y] = later.where.places;
  return (
    reading.published === null &&
    earlier.timeStatus === "background" &&
    later.when === null &&
    later.where.basis === "stated" &&
    x !== undefined &&
    x.id === y?.id &&
    x.precision !== "country"
  );
};

const sharesPeople = (a: Happening, b: Happening): boolean => meet(victims(a.drafts), victims(b.drafts));

/** The tighter of two times that do not conflict. */
const tighter = (a: Happening, b: Happening): Pick<Happening, "when" | "whenProof"> => {
  if (!a.when) return b;
  if (!b.when || !isInterval(a.when) || !isInterval(b.when)) return a;
  const length = (when: When): number =>
    isInterval(when) ? Date.parse(when.to) - Date.parse(when.from) : Number.POSITIVE_INFINITY;
  return length(b.when) < length(a.when) ? b : a;
};

const bases = ["stated", "demonym", "context", "none"];

const absorb = (earlier: Happening, later: Happening): void => {
  const { when, whenProof } = tighter(earlier, later);
  earlier.when = when;
  earlier.whenProof = whenProof;
  earlier.drafts.push(...later.drafts);
  if (later.timeStatus !== "background" && earlier.timeStatus === "background") earlier.timeStatus = "background";
  if (bases.indexOf(later.where.basis) < bases.indexOf(earlier.where.basis)) earlier.where = later.where;
  else if (later.where.basis === earlier.where.basis && later.where.basis === "stated") {
    const known = new Set(earlier.where.places.map((place) => place.id));
    const more = later.where.places.filter((place) => !known.has(place.id) && place.precision !== "country");
    if (earlier.where.places[0]?.precision === "country" && more.length > 0)
      earlier.where = {
        ...later.where,
        places: [
          ...later.where.places,
          ...earlier.where.places.filter((place) => !later.where.places.some((one) => one.id === place.id)),
        ],
      };
  }
};

/** Happenings of a report, in the order first told. */
export const joinReport = (reading: Reading, told: readonly Happening[]): Happening[] => {
  const all: Happening[] = [];
  for (const next of told) {
    let best: Happening | null = null;
    let score = 0;
    for (let i = all.length - 1; i >= Math.max(0, all.length - remembered); i -= 1) {
      const candidate = all[i];
      if (!candidate) continue;
      const how = likeness(reading, candidate, next);
      if (how > score) [best, score] = [candidate, how];
    }
    if (best) absorb(best, next);
    else all.push(next);
  }
  return all;
};
