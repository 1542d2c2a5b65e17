/** Names of groups, bodies and people, and the short forms a report explains. */
import { expect, it } from "vitest";
import { builtInRegister } from "../../../shared/facts/actor-register.ts";
import { shortForms } from "../../../shared/facts/names/short-forms.ts";
import { readReport } from "../../../shared/facts/reading.ts";
import { sentencesOf } from "../../../shared/text/sentences.ts";
import { tokenize } from "../../../shared/text/tokens.ts";
import { aReport, factsOf, knowledge } from "./a-report.ts";
import { named } from "./sentences/named.ts";

const shortsOf = (text: string) => {
  const tokens = tokenize(text);
  return Object.fromEntries(shortForms(tokens, sentencesOf(tokens, [])));
};
const namesOf = (text: string) =>
  readReport(aReport(text), knowledge).names.map(({ kind, text: name }) => `${kind}: ${name}`);

it.each([
  ["Fighters of the Northern Rivers Front (NRF) fled.", { NRF: "Northern Rivers Front" }],
  ["The Movement for Border Justice, MBJ, met.", { MBJ: "Movement for Border Justice" }],
  ["The Union of Valley Farmers [UVF] met.", { UVF: "Union of Valley Farmers" }],
  ["The minister left Osh (KG) on Monday.", {}],
])("short forms of %j", (text, shorts) => {
  expect(shortsOf(text)).toEqual(shorts);
});

it("tells groups, bodies and people apart", () => {
  expect(
    namesOf("Yesterday the Northern Rivers Front met Prime Minister Aziz Karimbek and the Water Ministry."),
  ).toEqual(["group: Northern Rivers Front", "person: Aziz Karimbek", "body: Water Ministry"]);
});

it.each(named)("knows by the register who is named: %s", (sentence, id) => {
  const reading = readReport(aReport(sentence), knowledge);
  expect(reading.names.map((one) => one.actor?.id)).toContain(id);
});

it("gives a short form its long form's register entry", () => {
  const { mentions } = factsOf(
    "Fighters from the Islamic Jihad Union, IJU, raided Batken on Monday. IJU fighters killed two guards.",
  );
  expect(mentions.flatMap((mention) => mention.actors.map((actor) => actor.id))).toContain("islamic-jihad-union");
});

it("holds three hundred actors and more, each once, none with an invented source", () => {
  expect(builtInRegister.length).toBeGreaterThanOrEqual(300);
  expect(new Set(builtInRegister.map((entry) => entry.id)).size).toBe(builtInRegister.length);
  expect(builtInRegister.filter((entry) => entry.source !== "none")).toEqual([]);
});
