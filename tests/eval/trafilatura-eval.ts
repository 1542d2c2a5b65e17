/** trafilatura-eval: passages to keep and to drop, and the head, in many languages. */
import { pageAdapter } from "./pages.ts";

export const adapter = pageAdapter("trafilatura-eval", ["text", "title", "author", "date"]);
