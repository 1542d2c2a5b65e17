/** One page of a list, and the request for it. */
export type PageRequest = { limit: number; cursor?: string };
/** `next` is an opaque cursor; absent on the last page. */
export type Page<T> = { items: T[]; next?: string };
