/** Loads Tesseract, in this process and from files at hand: no worker script, no cache, nothing fetched. */
import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { imageSize } from "image-size";
import * as z from "zod/mini";
import type { SeenLine, Sight, Transcriber, Turn } from "../../shared/report/parsers.ts";
import { pagesWithPictures } from "./pdf-pictures.ts";

/** Its neural recogniser. */
const lstmOnly = 1;
/** Finds columns and blocks by itself. */
const automatic = 3;

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const wordSchema = z.object({
  text: z.string(),
  confidence: z.number(),
  symbols: z.array(z.object({ text: z.string(), bbox: boxSchema })),
});
const lineSchema = z.object({
  bbox: boxSchema,
  baseline: boxSchema,
  rowAttributes: z.object({ rowHeight: z.number() }),
  words: z.array(wordSchema),
});
type Line = z.infer<typeof lineSchema>;
const listOf = <T>(item: z.ZodMiniType<T>) => z.nullable(z.array(item));
const paragraphSchema = z.object({ lines: listOf(lineSchema) });
const resultSchema = z.object({ blocks: listOf(z.object({ paragraphs: listOf(paragraphSchema) })) });

/** Fewer letters tell no size. */
const fewestLetters = 4;

/**
 * Size of a line's type by its letters: the engine's own row height grows with the slant of the page. Small letters without
 * stems are nearly half of it, capitals and figures two thirds. The lower quarter counts: a letter's frame may take in its
 * neighbour's stem.
 */
const sizeOf = ({ words, rowAttributes }: Line): number => {
  const heightOf = (letters: RegExp): number | undefined => {
    const frames = words.flatMap(({ symbols }) => symbols.filter(({ text }) => letters.test(text)));
    const heights = frames.map(({ bbox }) => bbox.y1 - bbox.y0).toSorted((a, b) => a - b);
    return heights.length < fewestLetters ? undefined : heights[Math.floor(heights.length / 4)];
  };
  const small = heightOf(/^[acemnorsuvwxz]$/);
  return small === undefined ? (heightOf(/^[A-Z0-9]$/) ?? rowAttributes.rowHeight / 1.5) * 1.5 : small * 2.1;
};

const lineOf = (line: Line): SeenLine => ({
  words: line.words.map(({ text, confidence }) => ({ text, confidence })),
  left: line.bbox.x0,
  right: line.bbox.x1,
  // Of a line that runs askew, in its middle.
  baseline: (line.baseline.y0 + line.baseline.y1) / 2,
  size: sizeOf(line),
});

const sightIn = (json: string): Sight => ({
  paragraphs: (resultSchema.parse(JSON.parse(json)).blocks ?? []).flatMap(({ paragraphs }) =>
    (paragraphs ?? []).map(({ lines }) => (lines ?? []).map(lineOf)),
  ),
});

/** EXIF's numbers for pictures to be turned by none to three quarters clockwise. */
const exifOf = [1, 6, 3, 8] as const;

/** How a camera says its picture is to be turned; TIFF is turned by the engine itself, mirrors are read as they stand. */
const ownTurn = (picture: Uint8Array): number => {
  try {
    const { orientation = 1, type } = imageSize(picture);
    return type === "tiff" ? 0 : Math.max(0, (exifOf as readonly number[]).indexOf(orientation));
  } catch {
    return 0;
  }
};

/** Where the files lie that go beside a bundle; from the sources they are found in their packages. */
const placesIn = (folder: URL | undefined): { engine: URL; language: URL; decoders: URL } =>
  folder === undefined
    ? {
        engine: new URL(import.meta.resolve("tesseract.js-core/tesseract-core-simd-lstm.wasm")),
        language: new URL("4.0.0_best_int/eng.traineddata.gz", import.meta.resolve("@tesseract.js-data/eng")),
        decoders: new URL(".", import.meta.resolve("pdfjs-dist/wasm/jbig2.wasm")),
      }
    : {
        engine: new URL("tesseract.wasm", folder),
        language: new URL("eng.traineddata.gz", folder),
        decoders: folder,
      };

const loadApi = async ({ engine, language }: ReturnType<typeof placesIn>) => {
  // Not the build with relaxed SIMD: what it answers differs between processors.
  const { default: load } = await import("tesseract.js-core/tesseract-core-simd-lstm.js");
  const [wasmBinary, packed] = await Promise.all([readFile(engine), readFile(language)]);
  // It speaks of broken pictures; they are told by errors, not on the console.
  const core = await load({ wasmBinary, TesseractProgress() {}, print() {}, printErr() {} });
  core.FS.writeFile("eng.traineddata", gunzipSync(packed));
  const api = new core.TessBaseAPI();
  if (api.Init(null, "eng", lstmOnly) !== 0) throw new Error("Tesseract does not take its language data");
  api.SetPageSegMode(automatic);
  // What was read before must not change what is read next.
  api.SetVariable("tessedit_enable_doc_dict", "0");
  return { core, api };
};

/**
 * `folder` holds `tesseract.wasm`, `eng.traineddata.gz`, `jbig2.wasm` and `openjpeg.wasm`; without it they are taken from
 * their packages. The engine itself is loaded when the first picture comes.
 */
export const openTranscriber = (folder?: URL): Transcriber => {
  const places = placesIn(folder);
  let loading: ReturnType<typeof loadApi> | undefined;
  const loaded = () => {
    loading ??= loadApi(places);
    return loading;
  };
  return {
    engine: async () => `tesseract ${(await loaded()).api.Version()} eng 4.0.0_best_int`,
    async see(picture, turn, dpi) {
      const { core, api } = await loaded();
      core.FS.writeFile("/input", picture);
      api.SetVariable("user_defined_dpi", String(Math.round(dpi)));
      try {
        const exif = exifOf[((ownTurn(picture) + turn) % 4) as Turn];
        if (api.SetImageFile(exif, 0) !== 0) throw new Error("Tesseract does not know this kind of picture");
        api.Recognize(null);
        return sightIn(api.GetJSONText(0));
      } finally {
        api.Clear();
        core.FS.unlink("/input");
      }
    },
    pagesOf: pagesWithPictures(places.decoders),
  };
};
