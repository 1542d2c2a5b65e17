/** Lists: one page of what the caller may see, refilled over what he may not. */
import * as z from "zod";
import type { Page, PageRequest } from "../../shared/ports/page.ts";
import { json } from "./route.ts";

/** A list of mostly hidden records is given up on after this many reads; the cursor goes on from there. */
const mostReads = 50;

export const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: "Records on a page." }),
  cursor: z.string().max(2000).optional().meta({ description: "`next` of the page before." }),
});

export const filterParameter = z.string().default("").meta({
  description: "Filter language: terms joined by spaces, for example `country:KG type:armed-clash severity>=2`.",
});

export const listOf = (item: z.ZodType): z.ZodType => z.object({ items: z.array(item), next: z.string().optional() });

type Wanted = { limit: number; cursor?: string | undefined };

/** Reads on until the page is full; `show` answers what the caller sees of a record. Each read asks for what is missing, so a cursor never skips one. */
export const shownThrough = async <T>(
  read: (request: PageRequest) => Promise<Page<T>>,
  show: (item: T) => Promise<T[]>,
  { limit, cursor }: Wanted,
): Promise<Page<T>> => {
  const items: T[] = [];
  let next = cursor;
  for (let reads = 0; reads < mostReads; reads++) {
    const page = await read({ limit: limit - items.length, ...(next !== undefined && { cursor: next }) });
    items.push(...(await Promise.all(page.items.map(show))).flat());
    next = page.next;
    if (next === undefined || items.length >= limit) break;
  }
  return next === undefined ? { items } : { items, next };
};

/** Lists where a record is seen whole or not at all. */
export const refilled = <T>(
  read: (request: PageRequest) => Promise<Page<T>>,
  visible: (item: T) => boolean | Promise<boolean>,
  wanted: Wanted,
): Promise<Page<T>> => shownThrough(read, async (item) => ((await visible(item)) ? [item] : []), wanted);

/** A page with the RFC 8288 link to the next one. */
export const pageAnswer = (page: Page<unknown>, url: URL): Response => {
  if (page.next === undefined) return json(page);
  const next = new URL(url);
  next.searchParams.set("cursor", page.next);
  return json(page, 200, { link: `<${next.pathname}${next.search}>; rel="next"` });
};
