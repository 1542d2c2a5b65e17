/** The failures list in DynamoDB. */
import type { Failure, FailureRecords } from "../ports/report-records.ts";
import { fromCursor, toCursor } from "../record/cursor.ts";
import { keys } from "../record/keys.ts";
import type { Table } from "./table.ts";

export const dynamoFailures = (table: Table): FailureRecords => {
  const get = async (id: string): Promise<Failure | undefined> =>
    (await table.get(keys.failure(id)))?.["failure"] as Failure | undefined;

  return {
    async save(failure) {
      // The first time stays, so that a repeat does not move the row in the list.
      const at = (await get(failure.id))?.at ?? failure.at;
      const row = { ...failure, at };
      await table.put({ ...keys.failureByTime(at, failure.id), id: failure.id });
      await table.put({ ...keys.failure(failure.id), failure: row });
    },

    async clear(id) {
      const failure = await get(id);
      if (failure === undefined) return;
      await table.remove(keys.failure(id));
      await table.remove(keys.failureByTime(failure.at, id));
    },

    get,

    async list({ limit, cursor }) {
      const after = cursor === undefined ? undefined : fromCursor(cursor).sk;
      const pk = keys.failureByTime("", "").pk;
      const page = await table.query({ pk, reverse: true, limit, ...(after !== undefined && { after }) });
      const heads = await table.getAll(page.items.map((row) => keys.failure(row["id"] as string)));
      const items = heads.map((head) => head["failure"] as Failure);
      return page.last === undefined ? { items } : { items, next: toCursor({ pk, sk: page.last }) };
    },
  };
};
