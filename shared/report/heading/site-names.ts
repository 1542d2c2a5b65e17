/** Tells the name of the site itself from that of a person: many systems fill in the one for the other. */
import type { PageHead } from "../decoded.ts";

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const host = /^https?:\/\/(?:www\.)?([^/:]+)/i;
/** Shorter names are part of many others. */
const shortest = 3;

/** Whether a name of one word is the site's; one of two may be its owner's, whose name many sites bear. */
export const siteNamed = (page: PageHead | undefined): ((name: string) => boolean) => {
  if (page === undefined) return () => false;
  const content = (name: string): string => page.metas.find((meta) => meta.name === name)?.content ?? "";
  const address = host.exec(page.canonical ?? "")?.[1] ?? host.exec(content("og:url"))?.[1] ?? "";
  const names = [
    content("og:site_name"),
    content("application-name"),
    address.split(".").slice(0, -1).join(""),
    ...page.title.split(/\s+[|–—·»:-]\s+/).slice(1),
  ]
    .map(letters)
    .filter((name) => name.length >= shortest);
  return (name) => {
    const own = letters(name);
    return !name.includes(" ") && names.some((site) => site.includes(own));
  };
};
