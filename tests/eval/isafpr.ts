/** isafpr: press releases on one operation each; its day, kind, province, the group it went for, how many were killed and held. */
import type { Mention } from "../../shared/facts/mention.ts";
import { factSheet, type Seen } from "./fact-sheet.ts";
import { actorsIn, totalOf } from "./mention-values.ts";
import { openKnowledge } from "./stages.ts";
import { type Told, toldBy } from "./told.ts";

/** The corpus's names of the provinces, found in our gazetteer by name. */
const provinces =
  "badakhshan badghis baghlan balkh bamyan daykundi farah faryab ghazni ghor helmand herat jowzjan kabul kandahar kapisa khost kunar kunduz laghman logar nangarhar nimroz nuristan paktika paktya panjshir parwan samangan sar_e_pul takhar uruzgan wardak zabul".split(
    " ",
  );
const { gazetteer } = await openKnowledge();
const provinceOf = new Map(
  provinces.flatMap((name) =>
    gazetteer
      .lookup(name.replaceAll("_", " "))
      .filter(({ feature, country }) => feature === "province" && country === "AF")
      .map(({ admin1 }) => [admin1, name]),
  ),
);

/** The corpus's names of the groups, by our register. */
const groups: Record<string, string> = {
  taliban: "taliban",
  haqqani: "haqqani",
  imu: "imu",
  hig: "hig",
  "al-qaeda": "aq",
  let: "let",
};

const day = ({ current }: Seen): Told[] =>
  current.flatMap((mention) =>
    mention.when && "from" in mention.when && mention.when.precision === "day"
      ? [toldBy(mention.when.from, mention, "date.")]
      : [],
  );

const isHeld = (mention: Mention): boolean => mention.type === "arrests";
const hurts = (mention: Mention, who: string): boolean =>
  mention.killed !== undefined && actorsIn(mention, "target").some((actor) => actor.class === who);

/** A release has one kind, told by what it reports beside each other. */
const kinds = ({ current }: Seen): Told[] => {
  const held = current.find(isHeld);
  const killed = current.find((mention) => mention.killed !== undefined && !hurts(mention, "civilian"));
  const strike = current.find(({ type }) => type === "air-drone-strike");
  const civilians = current.find((mention) => hurts(mention, "civilian"));
  const clash = current.find(({ type }) => type === "armed-clash");
  if (strike) return [toldBy("airstrike", strike)];
  if (held && killed) return [toldBy("captureandkill", held)];
  if (held) return [toldBy("detention", held)];
  if (killed) return [toldBy("insurgentskilled", killed)];
  if (civilians) return [toldBy("civiliancasualty", civilians)];
  return clash ? [toldBy("exchangeoffire", clash)] : [];
};

const flag = (mentions: readonly Mention[], is: (mention: Mention) => boolean): Told[] =>
  mentions.filter(is).map((mention) => toldBy("yes", mention));

export const adapter = factSheet("isafpr", {
  start_date: { kind: "date", read: day },
  event_type: { kind: "set", read: kinds },
  province: {
    kind: "set",
    read: ({ current }) =>
      current.flatMap((mention) =>
        mention.places.flatMap(({ admin1 }) => {
          const name = provinceOf.get(admin1);
          return name === undefined ? [] : [toldBy(name, mention, "place.")];
        }),
      ),
  },
  target_group: {
    kind: "set",
    read: ({ facts }) =>
      facts.mentions.flatMap((mention) =>
        mention.actors.flatMap(({ id }) => {
          const name = groups[id ?? ""];
          return name === undefined ? [] : [toldBy(name, mention)];
        }),
      ),
  },
  min_killed: { kind: "count", read: ({ current }) => totalOf("killed", current) },
  min_captured: { kind: "count", read: ({ current }) => totalOf("arrested", current) },
  killq: { kind: "flag", read: ({ current }) => flag(current, ({ killed }) => killed !== undefined) },
  captureq: { kind: "flag", read: ({ current }) => flag(current, isHeld) },
  airstrike: { kind: "flag", read: ({ current }) => flag(current, ({ type }) => type === "air-drone-strike") },
});
