/** What classify knows of the world before it reads a report; loaded by entries, handed in. */
import type { ActorRegister } from "./actor-register.ts";
import type { Gazetteer } from "./places/gazetteer.ts";

export type Knowledge = {
  gazetteer: Gazetteer;
  actors: ActorRegister;
};
