/** Leaving a list by the link in a mail: one click, no sign-in (RFC 8058). */
import { timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Subscription } from "../../shared/digest/subscription.ts";
import { Problem } from "../../shared/errors.ts";
import { escaped, page } from "./page.ts";
import { type Ask, route, text } from "./route.ts";

const tokenQuery = z.strictObject({ token: z.string().max(200) });

/** The subscription whose token the link carries; any other link leads nowhere. */
const held = async ({ ports, params, query }: Ask<z.output<typeof tokenQuery>>): Promise<Subscription> => {
  const id = params("id");
  const subscription = await ports.subscriptions.get(id);
  const expected = Buffer.from(subscription?.token ?? "");
  const given = Buffer.from(query.token);
  if (subscription && expected.length > 0 && expected.length === given.length && timingSafeEqual(expected, given)) {
    return subscription;
  }
  throw new Problem("record.not-found", { kind: "subscription", id });
};

const left = ({ name, email }: Subscription): Response =>
  text(
    page("You are unsubscribed", `<p>${escaped(email)} receives no more issues of <b>${escaped(name)}</b>.</p>`),
    "text/html",
  );

const base = { path: "/v1/unsubscribe/{id}", topic: "subscriptions", role: "everybody", query: tokenQuery } as const;

export const unsubscribeRoutes = [
  // Mail scanners follow links: reading this page changes nothing.
  route({
    ...base,
    method: "get",
    summary: "The page behind the link in a mail, with a button",
    answers: { 200: { says: "A page.", media: ["text/html"] } },
    answer: async (ask) => {
      const subscription = await held(ask);
      if (subscription.state === "unsubscribed") return left(subscription);
      const says = `<p>Stop sending issues of <b>${escaped(subscription.name)}</b> to ${escaped(subscription.email)}?</p>`;
      return text(page("Unsubscribe", `${says}<form method="post"><button>Unsubscribe</button></form>`), "text/html");
    },
  }),
  route({
    ...base,
    method: "post",
    summary: "Unsubscribe; what mail programs send on one click",
    answers: { 200: { says: "A page.", media: ["text/html"] } },
    answer: async (ask) => {
      const subscription = await held(ask);
      if (subscription.state === "active") {
        await ask.ports.subscriptions.save({ ...subscription, state: "unsubscribed" });
        ask.ports.log.info("unsubscribed", { subscription: subscription.id });
      }
      return left(subscription);
    },
  }),
];
