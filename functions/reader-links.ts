/** The links of one reader's mail. */
import type { Subscription } from "../shared/digest/subscription.ts";

/** Capability links: whoever holds the mail may leave the list, without signing in (RFC 8058). */
export const readerLinks = (publicUrl: string, { id, token }: Pick<Subscription, "id" | "token">) => ({
  unsubscribe: `${publicUrl}/v1/unsubscribe/${id}?token=${token}`,
  preferences: `${publicUrl}/v1/unsubscribe/${id}?token=${token}`,
});
