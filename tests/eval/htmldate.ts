/** htmldate: the day a page was published, told from the page alone. */
import { pageAdapter } from "./pages.ts";

export const adapter = pageAdapter("htmldate", ["date"]);
