/** The pages of the article-extraction benchmark, which lie beside the checkout and never in it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const place = "../shared/corpora/article-extraction-benchmark/html";
const folder = fileURLToPath(new URL(`../../${place}`, import.meta.url));

/** Every page's bytes; none when the folder is not there. */
export const articlePages = (): Buffer[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => gunzipSync(readFileSync(join(folder, name))))
    : [];

export const noPages = { because: `it reads the pages in ${place}, and that folder is not there` };
