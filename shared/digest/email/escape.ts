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

/** Figures joined by a dash, apart from ids and ISO dates. */
const range = /(?<![\w-])\d+(?:[.,]\d+)*\s?[-–]\s?\d+(?:[.,]\d+)*(?![\w-])/gu;

/** Text between tags: a range of figures never breaks at its dash. */
export const shown = (text: string): string =>
  escaped(text).replace(range, (figures) => `<span style="white-space:nowrap">${figures}</span>`);

/** A link that leaves the page by http, https or mail; anything else is no link. */
export const safeUrl = (url: string): string | null => (/^(?:https?:\/\/|mailto:)/iu.test(url) ? escaped(url) : null);
