/** A complete incident to vary in tests of the filter language. */
import type { Incident } from "../../../shared/incident/incident.ts";

export const anIncident = (change: Partial<Incident> = {}): Incident => ({
  id: "20020912-aaaaaaaaaaaa-100",
  aliases: ["20020912-aaaaaaaaaaaa-100"],
  type: "armed-clash",
  tags: ["armed-incursion"],
  stage: "accomplished",
  when: { from: "2002-09-12", to: "2002-09-12", precision: "day", basis: "stated" },
  place: {
    id: "1527534",
    name: "Osh",
    country: "KG",
    lat: 40.52,
    lon: 72.8,
    precision: "town",
    runnersUp: [],
  },
  actors: [
    { id: "blue-column", name: "The Blue Column", class: "armed group", role: "perpetrator" },
    { name: "Border Guard", class: "state force", role: "target" },
  ],
  counts: {},
  mentions: ["20020912-aaaaaaaaaaaa-100"],
  origins: [{ key: "p", publisher: "Valley Wire", reports: ["aaaaaaaaaaaa"] }],
  severity: { value: 2, reasons: ["3-9 deaths"] },
  grade: { reliability: "F", credibility: 3, reasons: ["one origin"], perField: {} },
  contested: [],
  headline: "Blue Column fighters attacked a border post near Osh, officials said.",
  quotes: [],
  current: true,
  known: "2002-09-13T08:00:00.000Z",
  updated: "2002-09-13T08:00:00.000Z",
  reviews: [],
  marking: "TLP:GREEN",
  ...change,
});
