/** Text as HTML: strangers' words never become markup, nor turn the reading direction of ours. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

export const escaped = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, " ");

/** A link that leaves the page by http, https or mail; anything else is no link. */
export const safeUrl = (url: string): string | null => (/^(?:https?:\/\/|mailto:)/iu.test(url) ? escaped(url) : null);
