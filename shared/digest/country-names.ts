/** Countries as readers call them. */
import { countryName as nameOf } from "../facts/lexicon/countries.ts";

/** Code of a mention nobody could place. */
const nowhere = "ZZ";

/** English name of an ISO country; an unknown code stands for itself. */
export const countryName = (code: string): string => (code === nowhere ? "an unstated place" : nameOf(code));
