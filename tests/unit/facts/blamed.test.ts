/** Who is named as the doer by what others say of a deed. */
import { describe, expect, it } from "vitest";
import { factsOf } from "./a-report.ts";

const doers = (text: string): string[] =>
  factsOf(text).mentions.flatMap(({ actors }) =>
    actors.filter(({ role, kind }) => role === "perpetrator" && kind === "organisation").map(({ name }) => name),
  );

describe("an armed body", () => {
  it.each([
    ["Residents accused the army of killing three farmers near Osh on Friday.", "army"],
    ["The union blamed the army and the Air Force for the murder of two drivers on Friday.", "Air Force"],
    ["Two drivers were murdered near Osh on Friday. The murder is attributed to the drug cartels.", "drug cartels"],
    ["Police attributed the murder of two drivers on Friday to the drug cartels.", "drug cartels"],
    ["Relatives hold the army responsible for the murder of two drivers on Friday.", "army"],
    ["The police were responsible for the murder of two drivers on Friday.", "police"],
  ])("is blamed: %s", (text, body) => {
    expect(doers(text)).toContain(body);
  });

  it.each([
    "The army blamed gunmen for the murder of two drivers near Osh on Friday.",
    "The army was not responsible for the murder of two drivers near Osh on Friday.",
    "Police said gunmen had murdered two drivers near Osh on Friday.",
    "Gunmen murdered two drivers near Osh on Friday. The army is responsible for the road.",
    "The Taliban blamed gunmen for the murder of two drivers near Osh on Friday.",
  ])("that only speaks is not: %s", (text) => {
    expect(doers(text)).toEqual([]);
  });
});

it("the army is a body and its soldiers are people", () => {
  expect(doers("The army killed three farmers near Osh on Friday.")).toEqual(["army"]);
  expect(doers("Soldiers killed three farmers near Osh on Friday.")).toEqual([]);
  expect(doers("Members of the army killed three farmers near Osh on Friday.")).toEqual(["army"]);
});
