/** Reports like one another: found by wording and by story, as far as the caller may see them. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportId } from "../../shared/report/identity.ts";
import { openDesk } from "../support/api-desk.ts";
import { type Cloud, embeddedCloud } from "../support/embedded.ts";
import { startPipeline } from "../support/pipeline.ts";

let cloud: Cloud;
beforeAll(async () => {
  cloud = await embeddedCloud();
});
afterAll(() => cloud.stop());

const head = (outlet: string, day: string, title: string) =>
  `${title}\n\nPublisher ${outlet}\nPublication Date ${day}\n\n`;
const wire = `A grenade thrown from a passing car hurt two officers at a police post in Karasu late on Monday, the Osh regional police
said. The attackers fled towards Aravan. Roads around Karasu were closed until the morning and cars were searched.`;
const texts: Record<string, [text: string, marking: string]> = {
  "incoming/wire.txt": [
    head("Osh Gazette", "11 March 2025", "Grenade thrown at police post in Karasu") + wire,
    "GREEN",
  ],
  "incoming/reprint.txt": [
    head("Alay Herald", "12 March 2025", "Grenade thrown at police post in Karasu") + wire,
    "GREEN",
  ],
  "incoming/own-words.txt": [
    `${head("Valley Paper", "12 March 2025", "Two officers hurt as attackers throw grenade at Karasu post")}Police in the Osh region were
looking for a car on Tuesday after attackers had thrown a grenade at a post in Karasu, hurting two men. It drove off towards Aravan.`,
    "RED",
  ],
  "incoming/harvest.txt": [
    `${head("Valley Paper", "12 March 2025", "Apricot harvest breaks records in Batken")}Growers in Batken brought in more apricots than in any
summer before, and prices at the bazaar in Isfana fell by half.`,
    "GREEN",
  ],
};

it("lists copies, then other tellings of the story, with the words they share, and nothing beyond the clearance", async () => {
  const pipeline = await startPipeline(cloud);
  for (const [key, [body, marking]] of Object.entries(texts)) {
    await pipeline.upload(key, body, { marking });
    await pipeline.normalize(key);
    await pipeline.classify(key);
  }
  const { ask } = await openDesk(cloud, pipeline);
  const id = (name: string) => reportId(pipeline.bucket, `incoming/${name}.txt`, null);
  const asked = async (clearance: "TLP:RED" | "TLP:GREEN") =>
    (await ask("GET", `/v1/reports/${id("wire")}/similar`, { role: "reader", clearance })).json().items;
  const all = await asked("TLP:RED");
  expect(all.map(({ report, relation }: { report: string; relation: string }) => [report, relation])).toEqual([
    [id("reprint"), "copy"],
    [id("own-words"), "story"],
  ]);
  expect(all[1].words).toEqual(expect.arrayContaining(["karasu", "grenade"]));
  expect((await asked("TLP:GREEN")).map(({ report }: { report: string }) => report)).toEqual([id("reprint")]);
  expect((await ask("GET", "/v1/reports/never0000000/similar", { role: "reader" })).status).toBe(404);
});
