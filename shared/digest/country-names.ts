/** Countries as readers call them. */

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** Code of a mention nobody could place. */
const nowhere = "ZZ";

/** English name of an ISO country; an unknown code stands for itself. */
export const countryName = (code: string): string =>
  code === nowhere ? "an unstated place" : /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
