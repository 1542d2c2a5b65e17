/** muc4: current violent mentions as incident templates; clashes, answers of the state and history are left out as its task does. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import { builtInRegister } from "../../shared/facts/actor-register.ts";
import type { Claim } from "../../shared/facts/claim.ts";
import type { Actor, Mention } from "../../shared/facts/mention.ts";
import type { Adapter } from "./adapter.ts";
import { openStages } from "./stages.ts";

const english = new Intl.DisplayNames(["en"], { type: "region" });

const explosive = new Set(["bomb", "car bomb", "ied", "dynamite", "grenade", "incendiary bomb"]);
const bystanders = new Set(["civilian", "journalist", "clergy", "politician", "judiciary", "government", "aid-worker"]);
const civil = new Set([
  "infrastructure",
  "building",
  "home",
  "bank",
  "media",
  "school",
  "religious",
  "hospital",
  "farm",
]);
const forces =
  /\b(?:military|army|garrison|barracks|battalion|brigade|positions?|troops?|detachment|regiment|infantry)\b/i;
/** Soldiers or their posts hit: the task counts no fights between armies and guerrillas. */
const soldiersOnly = ({ actors, things = [], tags }: Mention): boolean => {
  const hit = actors.filter((actor) => actor.role === "target");
  return (
    hit.length + things.length > 0 &&
    !tags.includes("assassination") &&
    things.every(({ name }) => forces.test(name)) &&
    hit.every((actor) => actor.kind !== "person" && (actor.class === "military" || actor.class === "armed-group"))
  );
};

/** Other names of a registered actor: the keys use the text's own. */
const aliases = new Map(builtInRegister.map((entry) => [entry.id, entry.aliases]));

/** The task's six names for our types; null for what it does not count. */
const typeOf = (mention: Mention): string | null => {
  const tags = new Set(mention.tags);
  if (tags.has("forced-work-stoppage")) return "FORCED WORK STOPPAGE";
  if (tags.has("robbery")) return "ROBBERY";
  switch (mention.type) {
    case "remote-explosive-landmine-ied":
    case "suicide-bomb":
      return "BOMBING";
    case "abduction-forced-disappearance":
      return "KIDNAPPING";
    case "looting-property-destruction":
      return tags.has("arson") ? "ARSON" : "ATTACK";
    case "disrupted-weapons-use":
      return mention.stage === "foiled" && explosive.has(mention.weapon ?? "") ? "BOMBING" : null;
    case "armed-clash":
      // Only where bystanders or what is theirs were hit.
      return mention.actors.some((actor) => actor.role === "target" && bystanders.has(actor.class)) ||
        mention.things?.some((thing) => civil.has(thing.class) && !forces.test(thing.name))
        ? "ATTACK"
        : null;
    case "attack":
    case "air-drone-strike":
    case "shelling-artillery-missile-attack":
      return soldiersOnly(mention) ? null : "ATTACK";
    case "grenade":
    case "sexual-violence":
      return "ATTACK";
    default:
      return null;
  }
};

const stages: Record<Mention["stage"], string> = {
  accomplished: "ACCOMPLISHED",
  attempted: "ATTEMPTED",
  foiled: "ATTEMPTED",
  threatened: "THREATENED",
  planned: "THREATENED",
};

/** How sure the report is of a group: its own claim, an accusation, or plain telling. */
const confidence = (name: string, mention: Mention, claims: readonly Claim[]): string => {
  const about = claims.filter(
    (claim) =>
      claim.field === "perpetrator" &&
      (claim.mention === mention.id || claim.value === name) &&
      JSON.stringify(claim.value ?? "").includes(name),
  );
  if (about.some((claim) => claim.stance === "claims-responsibility")) return "CLAIMED OR ADMITTED";
  const accuser = about.find((claim) => claim.stance === "accuses");
  if (!accuser) return "REPORTED AS FACT";
  return accuser.speaker.role.startsWith("state") ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
};

const named = (actors: readonly Actor[], role: Actor["role"], organisation: boolean): Actor[] =>
  actors.filter((actor) => actor.role === role && (actor.kind === "organisation") === organisation);

const incidentOf = (mention: Mention, claims: readonly Claim[]): object => {
  const { when } = mention;
  const countries = [...new Set(mention.places.map((place) => place.country))];
  return {
    type: typeOf(mention),
    stage: stages[mention.stage],
    date: when && "from" in when ? { from: when.from, to: when.to } : null,
    country: countries.slice(0, 1).map((code) => (english.of(code) ?? code).toUpperCase()),
    places: mention.places.filter((place) => place.precision !== "country").map((place) => place.name),
    perp_individuals: named(mention.actors, "perpetrator", false).map((actor) => actor.name),
    perp_orgs: named(mention.actors, "perpetrator", true).map((actor) => ({
      name: actor.name,
      aliases: aliases.get(actor.id ?? "") ?? [],
      confidence: confidence(actor.name, mention, claims),
    })),
    physical_targets: (mention.things ?? []).map((thing) => thing.name),
    human_targets: named(mention.actors, "target", false).map((actor) => actor.name),
    // Its instruments are what is fired or set off; what flies there is none of its kinds.
    instruments:
      mention.weapon === "aircraft"
        ? []
        : [...new Set(mention.evidence.filter((one) => one.rule === "weapon").map((one) => one.quote))],
    ...(mention.killed && { killed: mention.killed.min }),
    ...(mention.injured && { injured: mention.injured.min }),
  };
};

/** The task counts what happened in the two months before; our news window is shorter. */
const isCurrent = (mention: Mention, published: string | null): boolean => {
  if (mention.timeStatus !== "background") return true;
  const { when } = mention;
  return (
    published !== null &&
    when !== null &&
    "from" in when &&
    Date.parse(published) - Date.parse(when.from) <= 61 * 86_400_000
  );
};

export const adapter: Adapter = {
  corpus: "muc4",
  async *predict(task) {
    const read = await openStages();
    for (const row of task.rows(z.object({ id: z.string(), text: z.string(), date: z.string().nullable() }))) {
      try {
        const { facts } = await read(
          `${row.id}.txt`,
          new TextEncoder().encode(row.text),
          row.date ? { published: row.date } : {},
        );
        const counted = facts.mentions.filter((mention) => typeOf(mention) !== null && isCurrent(mention, row.date));
        yield {
          id: row.id,
          relevant: counted.length > 0,
          incidents: counted.map((mention) => incidentOf(mention, facts.claims)),
        };
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        yield { id: row.id, relevant: false, incidents: [] };
      }
    }
  },
};
