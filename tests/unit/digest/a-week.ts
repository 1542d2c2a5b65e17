/** A whole invented week, longer than most files because it is one story: rival tolls, a denied blame, a warning, history, an undated report. */
import { compose } from "../../../shared/digest/compose.ts";
import { resolve } from "../../../shared/incident/resolve.ts";
import { sources } from "../../../shared/incident/sources.ts";
import {
  aClaim,
  bishkek,
  day,
  exactly,
  karaSuu,
  kyrgyzstan,
  osh,
  perpetrator,
  speaker,
  target,
  telling,
  uzgen,
} from "../incident/a-sighting.ts";
import { earlierOf, inputOf, materialOf } from "./an-issue.ts";

const bus = "Gunmen opened fire on a bus carrying traders from the bazaar, killing four, police said.";
const all = [
  telling({
    report: "a1",
    publisher: "Reuters",
    quote: bus,
    killed: exactly(4),
    injured: exactly(7),
    actors: [target("traders"), perpetrator("Valley Brigade")],
    claims: [
      {
        field: "killed",
        value: exactly(4),
        speaker: { name: "Col. Talant Osmonov", role: "state-security", institution: "Osh police" },
        cue: "said",
        evidence: [
          {
            span: { start: 0, end: 9 },
            quote: "“Four people were killed,” Col. Talant Osmonov of the Osh police said.",
            rule: "x",
          },
        ],
      },
      {
        field: "perpetrator",
        stance: "denies",
        cue: "denied",
        speaker: { name: "Valley Brigade", role: "armed-group" },
        evidence: [
          { span: { start: 0, end: 9 }, quote: "The Valley Brigade denied any part in it in a statement.", rule: "x" },
        ],
      },
    ],
  }),
  telling({
    report: "a2",
    publisher: "AKIpress",
    quote: "Residents counted eleven bodies around the bus near the bazaar.",
    killed: exactly(11),
    claims: [
      {
        field: "killed",
        value: exactly(11),
        speaker: speaker("residents of the Amir-Temur quarter", "witness"),
        cue: "counted",
        evidence: [
          {
            span: { start: 0, end: 9 },
            quote: "Residents counted eleven bodies around the bus near the bazaar.",
            rule: "x",
          },
        ],
      },
    ],
  }),
  telling({
    report: "a3",
    publisher: "24.kg",
    type: "grenade",
    stage: "attempted",
    tags: ["assassination"],
    places: [bishkek],
    when: day("2031-03-07"),
    published: day("2031-03-08"),
    quote: "Deputy minister Emil Sadykov survived a grenade thrown at his car on Friday.",
    actors: [target("Emil Sadykov", "official")],
  }),
  telling({
    report: "a4",
    publisher: "Kabar",
    type: "arrests",
    when: day("2031-03-04"),
    places: [uzgen],
    arrested: exactly(3),
    quote: "Police arrested three men in Uzgen on Tuesday and seized two rifles.",
    claims: [
      {
        field: "arrested",
        value: exactly(3),
        speaker: speaker("State Committee for National Security"),
        cue: "reported",
      },
    ],
  }),
  telling({
    report: "a5",
    publisher: "Valley Post",
    published: null,
    when: { month: 9, part: "late", year: null, precision: "yearless" },
    places: [osh],
    type: "armed-clash",
    quote: "Four men died in a shoot-out in late September.",
    killed: exactly(4),
  }),
  telling({
    report: "a6",
    publisher: "Asia-Plus",
    timeStatus: "background",
    when: { from: "2029-06-01", to: "2030-08-31", precision: "season", basis: "stated" },
    type: "armed-clash",
    tags: ["armed-incursion"],
    places: [kyrgyzstan],
    quote: "A column came over the glacier twice before, the herders remember.",
    claims: [],
  }),
  telling({
    report: "a7",
    publisher: "Deutsche Welle",
    marking: "TLP:GREEN",
    type: "remote-explosive-landmine-ied",
    places: [karaSuu],
    when: day("2031-03-08"),
    quote: "A roadside mine wounded two border guards near Kara-Suu.",
    injured: exactly(2),
    actors: [target("border guards", "state forces")],
  }),
  telling({
    report: "a8",
    publisher: "BBC News",
    type: "remote-explosive-landmine-ied",
    places: [karaSuu],
    when: day("2031-03-08"),
    quote: "Two border guards were hurt by a mine near Kara-Suu.",
    injured: exactly(2),
    actors: [target("border guards", "state forces")],
  }),
];
const extra = [
  aClaim({
    id: "a6-c1",
    report: "a6",
    field: "other",
    stance: "asserts",
    cue: "reported",
    speaker: { name: null, role: "media" },
    opposes: ["a6-c2"],
    evidence: [
      {
        span: { start: 0, end: 9 },
        quote: "Two stations spoke in February of a camp beside the upper lake, which nobody could verify.",
        rule: "x",
      },
    ],
  }),
  aClaim({
    id: "a6-c2",
    report: "a6",
    field: "happened",
    stance: "denies",
    cue: "denied",
    speaker: { name: "Officials in Naryn", role: "state-political" },
    said: day("2031-03-05"),
    opposes: ["a6-c1"],
    evidence: [
      { span: { start: 0, end: 9 }, quote: "Officials in Naryn called the broadcasts pure invention.", rule: "x" },
    ],
  }),
  aClaim({
    id: "a6-c3",
    report: "a6",
    field: "intent",
    stance: "warns",
    cue: "warned",
    speaker: { name: "Gen. Bolot Dzhunusov", institution: "National Security Service", role: "state-security" },
    said: day("2031-03-06"),
    horizon: { from: "2031-03-06", to: "2031-06-30", precision: "month", basis: "relative-to-text" },
    horizonText: "until midsummer",
    evidence: [
      {
        span: { start: 0, end: 9 },
        quote: "Saboteurs could try to cut the valley's power lines until midsummer, the head of the service warned.",
        rule: "x",
      },
    ],
  }),
];
const old = (i: number, n: number) =>
  Array.from({ length: 3 }, (_, k) =>
    telling({
      report: `o${i}${k}`,
      publisher: k === 0 ? "Kabar" : `Outlet ${k}`,
      type: k < n ? "armed-clash" : "arrests",
      when: day(`2031-0${i < 5 ? 2 : 1}-1${k}`),
      places: [osh, uzgen, karaSuu].slice(k, k + 1),
      killed: exactly(1),
    }),
  );
const incidents = resolve(all, sources);
const first = compose(inputOf([], { number: 45 }));
const input = inputOf(all, {
  incidents: incidents.filter((i) => i.known),
  touched: incidents.filter((i) => !i.known),
  reports: materialOf(all, extra),
  earlier: earlierOf(...[1, 0, 1, 1, 2, 0, 1, 1].map((n, i) => old(i, n))),
  failures: 1,
  previous: {
    ...first,
    changed: [
      {
        place: "KG",
        name: "Kyrgyzstan",
        level: "GUARDED",
        before: "GUARDED",
        given: { level: "GUARDED", issue: 45, window: "24 Feb-2 Mar 2031" },
        trend: "unchanged",
        watch: false,
        score: 2,
        median: 1,
        reasons: ["x"],
        because: "score 2 from 1 incident",
        turning: [],
        incidents: 1,
        incidentsBefore: 1,
        incidentsMedian: 1,
        killed: { min: 1, max: 1 },
        reports: 4,
        drivers: [],
      },
    ],
  },
});
/** The whole week as one issue. */
export const wholeIssue = compose(input);
