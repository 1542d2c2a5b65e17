import { expect, it } from "vitest";
import { compose } from "../../../shared/digest/compose.ts";
import { render } from "../../../shared/digest/email.ts";
import { rowOf } from "../../../shared/digest/sections/incident-rows.ts";
import { anIncident } from "../../support/specimens.ts";
import { exactly, telling } from "../incident/a-sighting.ts";
import { inputOf } from "./an-issue.ts";

const quoted = { report: "aaaaaaaaaaaa", publisher: "Invented Gazette", quote: "A grenade was thrown." };

it.each([
  [95, "recognised from a picture, not verbatim"],
  [72, "recognised from a picture that is hard to read, not verbatim"],
])("a quote a machine read with certainty %i says so", (recognised, caveat) => {
  expect(rowOf(anIncident({ quotes: [{ ...quoted, recognised }] })).caveat).toBe(caveat);
});

it("a quote of a text needs no caveat", () => {
  expect(rowOf(anIncident({ quotes: [quoted] }))).not.toHaveProperty("caveat");
  expect(rowOf(anIncident({ quotes: [] })).quote).toBe("");
});

it("the mail has the caveat behind the quote, in both parts", () => {
  const quote = "Gunmen killed four officers at the post.";
  const issue = compose(inputOf([telling({ report: "r1", quote, killed: exactly(4) })]));
  const caveat = "recognised from a picture, not verbatim";
  const mail = render({ ...issue, incidents: issue.incidents.map((row) => ({ ...row, caveat })) });
  expect(mail.text.replaceAll(/\s+(?:> )?/g, " ")).toContain(`${quote}” (${caveat})`);
  expect(mail.html).toContain(`${quote}” (${caveat})`);
});
