/** Who asks: the one thing the API needs from an identity provider. */
import type { Marking } from "../report/marking.ts";

/** Each role may do what the ones before it may. */
export type Role = "reader" | "analyst" | "admin";

/** A caller, and the highest marking he may read. */
export type Caller = { role: Role; clearance: Marking };

export interface Gate {
  /** Reads an Authorization header; throws `token.missing`, `token.invalid` or, for a token without any role, `role.insufficient`. */
  who(authorization?: string): Promise<Caller>;
}
