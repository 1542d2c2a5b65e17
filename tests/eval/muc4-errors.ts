/** What muc4 incidents got wrong, document by document; the texts are read once more for the words and rules behind each value. */
import { z } from "zod";
import { Problem } from "../../shared/errors.ts";
import type { Mention } from "../../shared/facts/mention.ts";
import type { Adapter } from "./adapter.ts";
import { close, type Fault, faultsIn, type Shape, spokenIn } from "./faults.ts";
import type { Line } from "./line.ts";
import { openStages } from "./stages.ts";
import { type Told, toldBy, type Value } from "./told.ts";

const listed = z.object({ aliases: z.array(z.string()), optional: z.boolean() });
const goldSchema = z.object({
  text: z.string(),
  date: z.string().nullable(),
  gold: z.object({
    incidents: z.array(
      z.object({
        optional: z.boolean(),
        type: z.array(z.string()),
        perp_individuals: z.array(listed),
        perp_orgs: z.array(listed),
        physical_targets: z.array(listed),
        human_targets: z.array(listed),
        instruments: z.array(listed),
      }),
    ),
  }),
});
const lineSchema = z.object({
  incidents: z.array(
    z.object({
      type: z.string(),
      perp_individuals: z.array(z.string()),
      perp_orgs: z.array(z.object({ name: z.string() })),
      physical_targets: z.array(z.string()),
      human_targets: z.array(z.string()),
      instruments: z.array(z.string()),
    }),
  ),
});
type Incident = z.infer<typeof lineSchema>["incidents"][number];

const namesOf = (incident: Incident): Record<string, string[]> => ({
  perp_individuals: incident.perp_individuals,
  perp_orgs: incident.perp_orgs.map(({ name }) => name),
  physical_targets: incident.physical_targets,
  human_targets: incident.human_targets,
  instruments: incident.instruments,
});
const slots = ["perp_individuals", "perp_orgs", "physical_targets", "human_targets", "instruments"] as const;

/** The mention an incident was made of: the one that names most of what it names. */
const mentionOf = (incident: Incident, mentions: readonly Mention[]): Mention | undefined => {
  const names = Object.values(namesOf(incident)).flat();
  const shared = (mention: Mention): number => {
    const own = [
      ...mention.actors.map(({ name }) => name),
      ...(mention.things ?? []).map(({ name }) => name),
      ...mention.evidence.map(({ quote }) => quote),
    ];
    return names.filter((name) => own.includes(name)).length;
  };
  return mentions.toSorted((a, b) => shared(b) - shared(a))[0];
};

/** Any of the names the key allows will do. */
const named = {
  kind: "strings",
  alike: (right: Value, read: Value) =>
    String(right)
      .split(" / ")
      .some((alias) => close(alias, read)),
} satisfies Shape;

const faultsOf = (row: Line, line: Line, mentions: readonly Mention[]): Fault[] => {
  const { text, gold } = goldSchema.parse(row);
  const { incidents } = lineSchema.parse(line);
  const tell = (incident: Incident, value: string): Told =>
    toldBy(value, mentionOf(incident, mentions) ?? { evidence: [] });
  const spoke = spokenIn(
    mentions.flatMap(({ evidence }) => evidence.map(({ rule }) => ({ sentence: evidence[0]?.quote ?? "", rule }))),
  );
  const where = (field: string) => ({ gold: row, text, field, spoke });
  // What the key leaves open is right when read and no miss when not.
  const asked = (open: boolean) => gold.incidents.filter(({ optional }) => open || !optional);
  const typed = incidents.map((incident) => tell(incident, incident.type));
  const types = asked(true).flatMap(({ type }) => type);
  const wanted = asked(false).flatMap(({ type }) => type.slice(0, 1));
  return [
    ...faultsIn(
      where("type"),
      { kind: "set" },
      [...new Set(wanted)],
      typed.filter(({ value }) => wanted.includes(String(value)) || !types.includes(String(value))),
    ),
    ...slots.flatMap((slot) => {
      const keys = asked(true).flatMap((incident) => incident[slot]);
      const must = asked(false).flatMap((incident) => incident[slot].filter(({ optional }) => !optional));
      const joined = (all: typeof keys): string[] => [...new Set(all.map(({ aliases }) => aliases.join(" / ")))];
      const told = incidents.flatMap((incident) => (namesOf(incident)[slot] ?? []).map((name) => tell(incident, name)));
      const free = joined(keys).filter((key) => !joined(must).includes(key));
      return faultsIn(
        where(slot),
        named,
        joined(must),
        told.filter(({ value }) => !free.some((key) => named.alike(key, value))),
      );
    }),
  ];
};

export const errors: NonNullable<Adapter["errors"]> = async (gold, predicted) => {
  const read = await openStages();
  const lines = new Map(predicted.map((line) => [line.id, line]));
  const faults: Fault[] = [];
  for (const row of gold) {
    const { text, date } = goldSchema.parse(row);
    const seen = await read(`${row.id}.txt`, new TextEncoder().encode(text), date ? { published: date } : {}).catch(
      (error: unknown) => {
        if (error instanceof Problem) return null;
        throw error;
      },
    );
    const line = lines.get(row.id);
    if (line) faults.push(...faultsOf(row, line, seen?.facts.mentions ?? []));
  }
  return faults;
};
