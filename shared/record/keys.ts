/**
 * Keys of the record table: one table, partition `pk`, sort `sk`, no secondary index.
 * A head row says which other rows count; every list is a key condition, never a scan.
 */

export type Key = { pk: string; sk: string };

const head = (pk: string): Key => ({ pk, sk: "head" });

/** Numbers in sort keys keep their order as text. */
const padded = (n: number): string => String(n).padStart(6, "0");

/** `YYYY-MM` of an instant or a day. */
export const monthOf = (instant: string): string => instant.slice(0, 7);

export const keys = {
  report: (id: string): Key => head(`report#${id}`),
  attempt: (id: string, stage: string): Key => ({ pk: `report#${id}`, sk: `attempt#${stage}` }),
  /** Mentions and claims of one reading; `facts` is that reading's version. */
  mention: (report: string, facts: string, id: string): Key => ({
    pk: `report#${report}`,
    sk: `facts#${facts}#m#${id}`,
  }),
  claim: (report: string, facts: string, id: string): Key => ({ pk: `report#${report}`, sk: `facts#${facts}#c#${id}` }),
  /** Reports by the month they were received in. */
  received: (received: string, id: string): Key => ({ pk: `received#${monthOf(received)}`, sk: `${received}#${id}` }),
  /** Reports found in a report, by their path in it; a sort key holds a kilobyte, and the id tells cut paths apart. */
  member: (container: string, path: string, id: string): Key => ({
    pk: `members#${container}`,
    sk: `${path.slice(0, 200)}#${id}`,
  }),
  /** Which months have reports. */
  receivedMonth: (received: string): Key => ({ pk: "months#received", sk: monthOf(received) }),
  /** Near-copy bands of fingerprints. */
  band: (band: string, report: string): Key => ({ pk: `band#${band}`, sk: report }),
  /** Reports under a word of their story, by the day they tell of it. */
  story: (word: string, day: string, report: string): Key => ({ pk: `story#${word}`, sk: `${day}#${report}` }),
  /** A stop on a report's way: in the order of time. */
  stop: ({ report, at, stage, mark }: { report: string; at: string; stage: string; mark: string }): Key => ({
    pk: `trail#${report}`,
    sk: `${at}#${stage}#${mark}`,
  }),
  signature: (report: string): Key => ({ pk: `report#${report}`, sk: "signature" }),

  bucket: (bucket: string): Key => head(`bucket#${bucket}`),
  sighting: (bucket: string, mention: string): Key => ({ pk: `bucket#${bucket}`, sk: `sighting#${mention}` }),
  /** An incident a bucket owns. */
  owned: (bucket: string, incident: string): Key => ({ pk: `bucket#${bucket}`, sk: `own#${incident}` }),
  /** Directory of buckets that were raised and not yet resolved. */
  dirty: (bucket: string): Key => ({ pk: "dirty", sk: bucket }),

  /** Under every mention id: the incident itself, or the alias that leads to it. */
  incident: (id: string): Key => head(`incident#${id}`),
  /** Incidents under a filter term, by event day; undated ones sort first. */
  term: (term: string, day: string | null, incident: string): Key => ({
    pk: `index#${term}`,
    sk: `${day ?? "0000-00-00"}#${incident}`,
  }),
  /** Incidents by the instant they became known. */
  known: (known: string, incident: string): Key => ({ pk: `known#${monthOf(known)}`, sk: `${known}#${incident}` }),

  issue: (id: string): Key => head(`issue#${id}`),
  seriesNumber: (series: string, number: number): Key => ({ pk: `series#${series}`, sk: `n#${padded(number)}` }),
  issueByEnd: (to: string, id: string): Key => ({ pk: "issues", sk: `${to}#${id}` }),
  sending: (issue: string, subscription: string): Key => ({ pk: `issue#${issue}`, sk: `send#${subscription}` }),
  message: (message: string): Key => head(`message#${message}`),
  subscription: (id: string): Key => ({ pk: "subscriptions", sk: id }),
  suppressed: (email: string): Key => head(`suppressed#${email.toLowerCase()}`),

  failure: (id: string): Key => head(`failure#${id}`),
  failureByTime: (at: string, id: string): Key => ({ pk: "failures", sk: `${at}#${id}` }),
} as const;

export const sameKey =
  (a: Key) =>
  (b: Key): boolean =>
    a.pk === b.pk && a.sk === b.sk;

/** The bucket a row of its partition lies in. */
export const bucketOfKey = (key: Key): string => key.pk.slice("bucket#".length);
