/** The register's actors by every name they have. */
import { builtInRegister } from "../facts/actor-register.ts";
import { fold } from "./fold.ts";

let byName: Map<string, string[]> | undefined;

/** Some names are shared: `Islamic Jihad` is asked of each actor that bears it. */
const names = (): Map<string, string[]> => {
  if (byName) return byName;
  byName = new Map();
  for (const { id, name, aliases } of builtInRegister) {
    for (const known of new Set([name, ...aliases].map(fold)))
      byName.set(known, [...(byName.get(known) ?? []), fold(id)]);
  }
  return byName;
};

/** What an actor written so is found under: the folded words themselves, and the ids of those who bear the name. */
export const actorKeys = (written: string): string[] => {
  const folded = fold(written);
  return folded === "" ? [] : [...new Set([folded, ...(names().get(folded) ?? [])])];
};
