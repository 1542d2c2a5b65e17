/** The roles a caller may hold, weakest first. */
import type { Role } from "../shared/ports/gate.ts";

export const roles: readonly Role[] = ["reader", "analyst", "admin"];
