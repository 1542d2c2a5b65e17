/** What the API says of itself: health, its document, and a page for people. */
import * as z from "zod";
import { type FilterField, filterFields } from "../../shared/filter/filter.ts";
import { words } from "../../shared/filter/words.ts";
import { openApi } from "./openapi.ts";
import { escaped, page } from "./page.ts";
import { json, type Route, route, text } from "./route.ts";

const row = ({ method, path, role, summary }: Route): string =>
  `<tr><td><code>${method.toUpperCase()} ${escaped(path)}</code></td><td>${escaped(summary)}</td><td>${role}</td></tr>`;

const fieldRow = (field: FilterField): string => {
  const { operators, allowed } = words[field];
  return `<tr><td><code>${field}</code> <code>${operators.map(escaped).join(" ")}</code></td><td>${allowed.map(escaped).join(", ")}</td></tr>`;
};

const homePage = (routes: readonly Route[], origin: string): string =>
  page(
    "threat-digest",
    `<p>Reports in, graded incident records out. This address answers programs; here is how to ask it.</p>
<pre>TOKEN=...            # a reader, analyst or admin token; \`npm start\` prints one of each
curl -H "Authorization: Bearer $TOKEN" --get ${escaped(origin)}/v1/incidents \\
     --data-urlencode 'filter=country:KG type:armed-clash severity>=2' --data-urlencode limit=10</pre>
<p>Filters are terms joined by spaces; all must hold, a comma means any of, <code>-</code> negates, quotes keep spaces.
Days are event days, <code>after</code> includes its day, <code>before</code> does not.</p>
<details><summary>The words of the filter language</summary><table>${filterFields.map(fieldRow).join("\n")}</table></details>
<p>Lists answer <code>{ items, next? }</code> with a <code>Link</code> to the next page. Problems are <code>application/problem+json</code>.
The whole description is <a href="/openapi.json">openapi.json</a>.</p>
<table><thead><tr><th>Address</th><th>What it does</th><th>Least role</th></tr></thead><tbody>
${routes.map(row).join("\n")}
</tbody></table>`,
  );

/** The routes that describe `others` and themselves. */
export const aboutRoutes = (others: readonly Route[]): Route[] => {
  const about: Route[] = [
    route({
      method: "get",
      path: "/",
      topic: "about",
      role: "everybody",
      summary: "This page",
      answers: { 200: { says: "A page.", media: ["text/html"] } },
      answer: async ({ url }) => text(homePage([...others, ...about], url.origin), "text/html"),
    }),
    route({
      method: "get",
      path: "/health",
      topic: "about",
      role: "everybody",
      summary: "Whether the API answers",
      answers: { 200: { says: "It does.", schema: z.object({ status: z.literal("ok"), time: z.string() }) } },
      answer: async ({ ports }) => json({ status: "ok", time: ports.clock().toISOString() }),
    }),
    route({
      method: "get",
      path: "/openapi.json",
      topic: "about",
      role: "everybody",
      summary: "The OpenAPI 3.1 document of this API",
      answers: { 200: { says: "The document.", schema: z.looseObject({ openapi: z.string() }) } },
      answer: async () => json(openApi([...others, ...about])),
    }),
  ];
  return about;
};
