/** Incidents as records, found by filter terms without a scan. */
import type { Filter } from "../filter/filter.ts";
import type { Incident } from "../incident/incident.ts";
import type { Page, PageRequest } from "./page.ts";

export interface IncidentRecords {
  /**
   * Makes `incidents` all that the bucket owns: writes changed ones with their index rows and aliases, turns those that are
   * gone into tombstones. Rows of a newer generation stay. Answers the ids written.
   */
  replace(bucket: string, generation: number, incidents: readonly Incident[]): Promise<string[]>;
  /** Whether the bucket owns exactly this incident already. */
  holds(bucket: string, incident: Incident): Promise<boolean>;
  /** Whether the bucket owns an incident of this id. */
  owns(bucket: string, id: string): Promise<boolean>;
  /** By id or by any alias. */
  get(id: string): Promise<Incident | undefined>;
  /** Matching incidents, latest event first. */
  list(filter: Filter, request: PageRequest): Promise<Page<Incident>>;
  /** Incidents that became known in `[from, to)`, oldest first. */
  known(from: string, to: string): AsyncIterable<Incident>;
}
