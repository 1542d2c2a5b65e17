/** wcxb: main content and head of pages of seven kinds. */
import { pageAdapter } from "./pages.ts";

export const adapter = pageAdapter("wcxb", ["text", "title", "author", "date"]);
