/** What the names of an element (class, id, and the like) say about a date or a person in it. */
import type { Element } from "./dom.ts";

/** Class, id and test id in small letters, camel case parted. */
export const namesOf = ({ attributes }: Element): string => {
  const { class: names, id, "data-testid": test } = attributes;
  if (names === undefined && id === undefined && test === undefined) return "";
  const all = `${names ?? ""} ${id ?? ""} ${test ?? ""}`;
  return /[A-Z]/.test(all) ? all.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase() : all;
};

const part = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words.replaceAll("-?", "[-_]?")})(?:$|[^a-z])`);

/** A day of the page's own. */
const dated = part(
  "dates?|datum|data|fecha|datetime|date-?time|dtime|time|timestamp|time-?stamp|dateline|published|publish|publication|publish-?(?:date|time|on)|pub-?(?:date|time)|posted|post-?date|posted-?on|item-?post-?date|entry-?date|created|create-?(?:date|time|d-?at)|date-?(?:published|posted|created)|article-?date|news-?date|meta-?date|blog-?date|release|pubdate|zeit|submitted",
);
/** Another day: of a change, of something told, of what readers wrote, of other pages. */
const otherDay = part(
  "updated?|modified|modification|modtime|mod|last-?mod(?:ified)?|lastmodified|edited|revised|comments?|events?|live|durations?|related|access(?:ed)?|start|end|upcoming|expir\\w*|deadline|birth\\w*|copyright|archives?|calendar|countdown|recent|latest|popular|trending|sidebar|reviewed|join(?:ed)?|register(?:ed)?",
);
/** Names by which a theme says both: the day is the page's own. */
const plainlyPublished = part(
  "published|pub-?date|publish-?date|post-?date|entry-?date|posted|posted-?on|dt-published",
);

/** Most names hold none of these: a quick look spares them the long one. */
const maybe = /dat|time|publ|post|creat|fecha|zeit|release|submit/;

export const saysPublished = (names: string): boolean =>
  maybe.test(names) && dated.test(names) && (!otherDay.test(names) || plainlyPublished.test(names));
export const saysOtherDay = (names: string): boolean => otherDay.test(names) && !plainlyPublished.test(names);
