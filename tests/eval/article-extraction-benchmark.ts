/** article-extraction-benchmark: the body text of a news page. */
import { pageAdapter } from "./pages.ts";

export const adapter = pageAdapter("article-extraction-benchmark", ["text"]);
