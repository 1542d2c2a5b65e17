/** Says on which side of the report a reading lies, where its days show it. */
import { serialOf } from "../calendar.ts";
import type { TimeExpression } from "../time-expression.ts";

export const refined = (read: TimeExpression, published: number | null): TimeExpression => {
  if (read.direction || published === null || !read.when || !("from" in read.when)) return read;
  if (serialOf(read.when.to) <= published) return { ...read, direction: "past" };
  return serialOf(read.when.from) > published ? { ...read, direction: "future" } : read;
};
