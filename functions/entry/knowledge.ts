/** Loads what classify knows of the world from the folder beside its bundle. */
import { readFile } from "node:fs/promises";
import { builtInRegister } from "../../shared/facts/actor-register.ts";
import type { Knowledge } from "../../shared/facts/knowledge.ts";
import { openGazetteer } from "../../shared/facts/places/gazetteer.ts";

/** `folder` holds `gazetteer.bin`; the register of actors travels with the rules. */
export const loadKnowledge = async (folder: URL): Promise<Knowledge> => ({
  gazetteer: openGazetteer(await readFile(new URL("gazetteer.bin", folder))),
  actors: builtInRegister,
});
