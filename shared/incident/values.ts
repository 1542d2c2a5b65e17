/** What an incident is held to be, field by field: derived from every telling, the dissent kept. */
import { type ClaimField, claimFields } from "../facts/claim.ts";
import { type AcledSubType, subTypes } from "../facts/event-types.ts";
import { type Actor, countKinds, type Mention, type Place, stages } from "../facts/mention.ts";
import type { When } from "../report/when.ts";
import { actorKey, isNamed, sameActor } from "./actor-identity.ts";
import { heldValues } from "./agreement.ts";
import type { Support } from "./credibility.ts";
import { inWords } from "./dates-in-words.ts";
import { dated, gap, length } from "./days.ts";
import { type Dossier, openDenials, statementsOn } from "./dossier.ts";
import type { Incident } from "./incident.ts";
import { reportsOf } from "./origins.ts";
import { tollOf } from "./toll.ts";

/** The derived values, and for each field that has one what supports it. */
export type Values = Pick<
  Incident,
  "type" | "tags" | "stage" | "when" | "place" | "actors" | "counts" | "contested"
> & {
  weapons: string[];
  things: string[];
  supports: Support[];
};

/** An act told as done outweighs the same act told as planned; `other` is what is left when nothing better is said. */
const typeOrder = (type: AcledSubType): string =>
  String(type === "other" ? 99 : subTypes.indexOf(type)).padStart(2, "0");

const placeRank: readonly Place["precision"][] = ["exact", "town", "district", "province", "country"];

/** The most precise places win; among them the one most origins name. */
const placeOf = (dossier: Dossier): { place: Place | null; reports: string[] } => {
  const held = heldValues(
    dossier,
    ({ mention }) => mention.places.slice(0, 1),
    ({ id }) => id,
  );
  const rank = ({ precision }: Place): number => placeRank.indexOf(precision);
  const best = Math.min(...held.map(({ value }) => rank(value)));
  const chosen = held.find(({ value }) => rank(value) === best);
  return { place: chosen?.value ?? null, reports: chosen?.reports ?? [] };
};

/** The narrowest dates win; among them the one most origins give. */
const whenOf = (dossier: Dossier): { when: When; reports: string[]; dispute: string | undefined } => {
  const held = heldValues(
    dossier,
    ({ mention: { when } }) => (dated(when) === null ? [] : [dated(when)!]),
    ({ from, to }) => `${from}/${to}`,
  );
  const narrowest = Math.min(...held.map(({ value }) => length(value)));
  const chosen = held.find(({ value }) => length(value) === narrowest);
  if (chosen === undefined) return { when: dossier.sightings[0]!.mention.when, reports: [], dispute: undefined };
  const others = held.filter(({ value }) => gap(value, chosen.value) > 0);
  return {
    when: chosen.value,
    reports: held.filter(({ value }) => gap(value, chosen.value) === 0).flatMap(({ reports }) => reports),
    dispute: others.length === 0 ? undefined : [chosen, ...others].map(({ value }) => inWords(value)).join(" or "),
  };
};

const roleOrder: readonly Actor["role"][] = ["perpetrator", "target", "party"];

const fullest = (a: Actor, b: Actor): number => b.name.length - a.name.length || (a.name < b.name ? -1 : 1);

/** Everybody named, each once under the fullest form of the name, perpetrators first. */
const actorsOf = (dossier: Dossier): Actor[] => {
  const all = dossier.sightings.flatMap(({ mention }) => mention.actors).toSorted(fullest);
  const kept: Actor[] = [];
  for (const actor of all) {
    const same = kept.find((other) => other.role === actor.role && sameActor(other, actor));
    if (same === undefined) kept.push(actor);
    else if (same.id === undefined && actor.id !== undefined) kept[kept.indexOf(same)] = { ...actor, name: actor.name };
  }
  return kept.sort(
    (a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) || (actorKey(a) < actorKey(b) ? -1 : 1),
  );
};

const perpetrators = (mention: Mention): Actor[] => mention.actors.filter(({ role }) => role === "perpetrator");

const perpetratorSupport = (dossier: Dossier): Support | null => {
  const held = heldValues(dossier, ({ mention }) => perpetrators(mention).filter(isNamed), actorKey);
  const [first, ...others] = held;
  const accused = statementsOn(dossier, "perpetrator").filter(({ claim }) => claim.stance !== "denies");
  if (first === undefined) {
    return accused.length === 0 ? null : { field: "perpetrator", reports: accused.map(({ report }) => report.id) };
  }
  const rivals = others.filter(({ value }) => !sameActor(value, first.value));
  // Two groups that act together are told by one report; rivals are told by reports that leave the other out.
  const exclusive = rivals.filter(({ reports }) => !reports.some((report) => first.reports.includes(report)));
  return {
    field: "perpetrator",
    reports: first.reports,
    ...(exclusive.length > 0
      ? { inconsistent: [first, ...exclusive].map(({ value }) => value.name).join(" or ") }
      : {}),
  };
};

const countsOf = (dossier: Dossier): { counts: Incident["counts"]; supports: Support[] } => {
  const counts: Incident["counts"] = {};
  const supports: Support[] = [];
  const isField = (kind: string): kind is ClaimField => (claimFields as readonly string[]).includes(kind);
  for (const kind of countKinds) {
    const toll = tollOf(dossier, kind);
    if (toll === null) continue;
    counts[kind] = toll.count;
    if (!isField(kind) || kind === "other") continue;
    const reports = [...new Set(toll.figures.map(({ report }) => report))].sort();
    supports.push({ field: kind, reports, ...(toll.dispute === undefined ? {} : { inconsistent: toll.dispute }) });
  }
  return { counts, supports };
};

export const valuesOf = (dossier: Dossier): Values => {
  const type = heldValues(dossier, ({ mention }) => [mention.type], typeOrder)[0]!.value;
  const stage = heldValues(
    dossier,
    ({ mention }) => [mention.stage],
    (s) => String(stages.indexOf(s)),
  )[0]!.value;
  const { place, reports: placeReports } = placeOf(dossier);
  const { when, reports: whenReports, dispute } = whenOf(dossier);
  const { counts, supports } = countsOf(dossier);
  const perpetrator = perpetratorSupport(dossier);
  const all: Support[] = [
    { field: "happened", reports: reportsOf(dossier.sightings).map(({ id }) => id) },
    ...(perpetrator === null ? [] : [perpetrator]),
    ...(place === null ? [] : [{ field: "place" as const, reports: placeReports }]),
    ...(whenReports.length === 0
      ? []
      : [
          { field: "when" as const, reports: whenReports, ...(dispute === undefined ? {} : { inconsistent: dispute }) },
        ]),
    ...supports,
  ];
  return {
    type,
    tags: [...new Set(dossier.sightings.flatMap(({ mention }) => mention.tags))].sort(),
    stage,
    when,
    place,
    actors: actorsOf(dossier),
    counts,
    contested: claimFields.filter(
      (field) =>
        openDenials(dossier, field).length > 0 || all.some((s) => s.field === field && s.inconsistent !== undefined),
    ),
    weapons: heldValues(
      dossier,
      ({ mention }) => (mention.weapon === undefined ? [] : [mention.weapon]),
      (w) => w.toLowerCase(),
    ).map(({ value }) => value),
    things: heldValues(
      dossier,
      ({ mention }) => (mention.things ?? []).map(({ name }) => name),
      (name) => name.toLowerCase(),
    ).map(({ value }) => value),
    supports: all,
  };
};
