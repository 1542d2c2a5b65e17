/** A row as the record table holds it, and the conditions it is written under. */
import type { Key } from "./keys.ts";

export type Item = Key & Record<string, unknown>;
/** A condition with its names and values, as DynamoDB writes it. */
export type Condition = { expression: string; names?: Record<string, string>; values?: Record<string, unknown> };

export const absent: Condition = { expression: "attribute_not_exists(pk)" };
