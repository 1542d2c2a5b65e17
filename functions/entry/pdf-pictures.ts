/** The pictures on PDF pages, through PDF.js: unpdf's API before the library's own worker, as unpdf's has no decoder for fax pages, JBIG2 and JPEG 2000. */
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import type { PicturePage, PlacedPicture, Raster, Transcriber, Turn } from "../../shared/report/parsers.ts";

/** A picture as PDF.js decodes it: `kind` is 1 for one bit a pixel in padded rows, 2 for RGB, 3 for RGBA; a mask has none. */
type Decoded = { width: number; height: number; kind?: number; data?: Uint8Array | Uint8ClampedArray };
type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

const matrixIn = (numbers: unknown): Matrix =>
  Array.isArray(numbers) || ArrayBuffer.isView(numbers)
    ? (Array.from(numbers as number[]) as never as Matrix)
    : identity;

/** A mask paints where its bit is 0: as ink on white paper. */
const bits = ({ width, height, data = new Uint8Array() }: Decoded): Uint8Array => {
  const grey = new Uint8Array(width * height);
  const row = (width + 7) >> 3;
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1)
      grey[at] = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  return grey;
};

const colours = ({ width, height, data = new Uint8Array() }: Decoded, channels: number): Uint8Array => {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += channels)
    grey[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  return grey;
};

const rasterOf = (picture: Decoded | null): Raster | undefined => {
  if (!picture?.data || !picture.width || !picture.height) return undefined;
  const { width, height, kind } = picture;
  if (kind === 2 || kind === 3) return { width, height, grey: colours(picture, kind + 1) };
  return { width, height, grey: bits(picture) };
};

type Unpdf = Awaited<ReturnType<typeof import("unpdf")["getResolvedPDFJS"]>>;
type Page = Awaited<ReturnType<Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>["getPage"]>>;

/** Waits for what the worker decoded under this name. */
const named = (page: Page, name: string): Promise<Decoded | null> =>
  new Promise((resolve) => (name.startsWith("g_") ? page.commonObjs : page.objs).get(name, resolve));

/** What an operator that paints a picture paints: by name, or as it stands. */
const painted = async (page: Page, argument: unknown): Promise<Decoded | null> => {
  if (typeof argument === "string") return named(page, argument);
  const direct = argument as (Omit<Decoded, "data"> & { data?: Decoded["data"] | string }) | null;
  const name = direct?.data;
  if (typeof name !== "string") return direct as Decoded | null;
  return named(page, name);
};

const picturesOn = async (page: Page, { OPS }: Unpdf): Promise<PlacedPicture[]> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures: PlacedPicture[] = [];
  const kept: Matrix[] = [];
  let matrix = identity;
  for (const [i, operator] of fnArray.entries()) {
    const given: unknown[] = argsArray[i] ?? [];
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? identity;
    if (operator === OPS.transform) matrix = times(matrix, matrixIn(given));
    if (operator === OPS.paintFormXObjectBegin) matrix = times(matrix, matrixIn(given[0]));
    if (
      operator !== OPS.paintImageXObject &&
      operator !== OPS.paintInlineImageXObject &&
      operator !== OPS.paintImageMaskXObject
    )
      continue;
    const raster = rasterOf(await painted(page, given[0]));
    if (raster !== undefined) pictures.push({ ...raster, matrix });
  }
  return pictures;
};

/** `decoders` is the folder of PDF.js's `jbig2.wasm` and `openjpeg.wasm`. */
export const pagesWithPictures = (decoders: URL): Transcriber["pagesOf"] =>
  async function* pagesOf(pdf, pages, mostPixels): AsyncGenerator<PicturePage> {
    const { getResolvedPDFJS } = await import("unpdf");
    const library = await getResolvedPDFJS();
    const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    const { port1, port2 } = new MessageChannel();
    WorkerMessageHandler.initializeFromPort(port1);
    const worker = new library.PDFWorker({ port: port2 as never, verbosity: 0 });
    port1.start();
    port2.start();
    const task = library.getDocument({
      data: pdf.slice(),
      worker,
      verbosity: 0,
      wasmUrl: fileURLToPath(decoders),
      maxImageSize: mostPixels,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    });
    try {
      const document = await task.promise;
      for (const number of pages) {
        const page = await document.getPage(number + 1);
        const turn = ((((page.rotate / 90) % 4) + 4) % 4) as Turn;
        yield { box: page.view, turn, pictures: await picturesOn(page, library) };
        page.cleanup();
      }
    } finally {
      await task.destroy();
      worker.destroy();
      port1.close();
      port2.close();
    }
  };
