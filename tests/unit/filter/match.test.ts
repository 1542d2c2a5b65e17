/** Which records answer a filter. */
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../shared/facts/claim.ts";
import type { Mention } from "../../../shared/facts/mention.ts";
import { claimFacets, mentionFacets, reportFacets } from "../../../shared/filter/facets.ts";
import { matches, matchesFacets } from "../../../shared/filter/match.ts";
import { parseFilter } from "../../../shared/filter/parse.ts";
import type { Report } from "../../../shared/report/report.ts";
import { anIncident } from "./an-incident.ts";

const incident = anIncident();
const undated = anIncident({ when: null, place: null });

describe("an armed clash near Osh on 12 September 2002", () => {
  it.each([
    "",
    "country:KG",
    "country:UZ,KG",
    "-country:UZ",
    "type:armed-clash",
    "type:battles",
    "-type:protests,riots",
    "tag:armed-incursion",
    "actor:blue-column",
    'actor:"the blue COLUMN"',
    'actor:"border guard"',
    "after:2002-09-12 before:2002-09-13",
    "severity:2",
    "severity:1,2",
    "severity>=2 severity<=2",
    "severity>1 severity<3",
  ])("answers %j", (text) => {
    expect(matches(parseFilter(text), incident)).toBe(true);
  });

  it.each([
    "country:UZ",
    "-country:KG",
    "country:KG country:UZ",
    "type:protests",
    "tag:trial",
    "actor:blue",
    "-actor:blue-column",
    "after:2002-09-13",
    "before:2002-09-12",
    "severity>2",
    "country:KG severity:0",
  ])("does not answer %j", (text) => {
    expect(matches(parseFilter(text), incident)).toBe(false);
  });
});

describe("a registered actor", () => {
  const byId = anIncident({ actors: [{ id: "imu", name: "IMU", class: "armed-group", role: "perpetrator" }] });
  const asSeen = anIncident({
    actors: [{ name: "Islamic Movement of Turkestan", class: "armed-group", role: "perpetrator" }],
  });

  it.each(["actor:imu", 'actor:"islamic movement of uzbekistan"', 'actor:"Islamic Movement of Turkestan"'])(
    "is found by any of its names: %j",
    (text) => {
      expect(matches(parseFilter(text), byId)).toBe(true);
      expect(matches(parseFilter(text), asSeen)).toBe(true);
    },
  );

  it("is not found by part of a name", () => {
    expect(matches(parseFilter("actor:uzbekistan"), byId)).toBe(false);
    expect(matches(parseFilter("actor:taliban"), byId)).toBe(false);
  });
});

describe("an incident of unknown day and place", () => {
  it.each(["after:1900", "before:2100", "country:KG"])("does not answer %j", (text) => {
    expect(matches(parseFilter(text), undated)).toBe(false);
  });

  it.each(["-after:1900", "-country:KG", "type:armed-clash"])("answers %j", (text) => {
    expect(matches(parseFilter(text), undated)).toBe(true);
  });

  it("stays unknown when only its year is missing", () => {
    const yearless = anIncident({ when: { month: 9, day: 12, year: null, precision: "yearless" } });
    expect(matches(parseFilter("after:1900"), yearless)).toBe(false);
  });
});

it("puts an incident into exactly one of two adjacent windows", () => {
  const month = anIncident({
    when: { from: "2002-08-01", to: "2002-10-31", precision: "season", basis: "stated" },
  });
  const windows = ["before:2002-09", "after:2002-09 before:2002-10", "after:2002-10"];
  expect(windows.filter((window) => matches(parseFilter(window), month))).toEqual(["before:2002-09"]);
});

const mention: Mention = {
  id: "20020912-aaaaaaaaaaaa-100",
  report: "aaaaaaaaaaaa",
  type: "grenade",
  tags: ["bombing"],
  stage: "attempted",
  timeStatus: "news",
  when: { from: "2002-09-12", to: "2002-09-12", precision: "day", basis: "stated" },
  places: incident.place ? [incident.place] : [],
  actors: [{ name: "Blue Column", class: "armed group", role: "perpetrator" }],
  evidence: [],
};
const claim: Claim = {
  id: "aaaaaaaaaaaa-c1-happened",
  report: "aaaaaaaaaaaa",
  speaker: { name: "Colonel Asanov", role: "state-security", institution: "Ministry of Defence" },
  cue: "said",
  stance: "asserts",
  field: "happened",
  content: { start: 1, end: 2 },
  said: { from: "2002-09-14", to: "2002-09-14", precision: "day", basis: "stated" },
  opposes: [],
  evidence: [],
};
const report: Report = {
  id: "aaaaaaaaaaaa",
  version: "v",
  key: "incoming/a.txt",
  received: "2002-09-15T12:00:00.000Z",
  arrived: "2002-09-15T12:00:00.000Z",
  receivedBasis: "upload",
  published: { from: "2002-09-15", to: "2002-09-15", precision: "day", basis: "stated" },
  publishedBasis: "metadata",
  title: "A grenade at Osh",
  authors: [],
  publisher: null,
  sourceUrl: null,
  language: "en",
  marking: "TLP:CLEAR",
  kind: "txt",
  size: 1,
  state: "classified",
  relevant: true,
  origin: { credits: [], cites: [] },
};

describe("other records", () => {
  it("lets a mention answer for its types, places, tags and actors", () => {
    const facets = mentionFacets(mention);
    expect(
      matchesFacets(parseFilter('country:KG type:explosions-remote-violence tag:bombing actor:"blue column"'), facets),
    ).toBe(true);
    expect(matchesFacets(parseFilter("severity>=0"), facets)).toBe(false);
  });

  it("lets a claim answer for its speaker, its mention and the day it was said", () => {
    const facets = claimFacets(claim, mention);
    expect(matchesFacets(parseFilter('country:KG actor:"ministry of defence" after:2002-09-14'), facets)).toBe(true);
    expect(matchesFacets(parseFilter("before:2002-09-14"), facets)).toBe(false);
    expect(matchesFacets(parseFilter("country:KG"), claimFacets(claim, undefined))).toBe(false);
  });

  it("lets a report answer for all its mentions and its publication day", () => {
    const other: Mention = { ...mention, type: "arrests", tags: [], places: [] };
    const facets = reportFacets(report, [mention, other]);
    expect(matchesFacets(parseFilter("country:KG type:arrests after:2002-09-15 before:2002-09-16"), facets)).toBe(true);
    expect(matchesFacets(parseFilter("country:KG"), reportFacets(report, [other]))).toBe(false);
  });
});
