/** Reads the pages of a report whose words stand in pictures, and joins them with those that hold text. */
import { Problem } from "../errors.ts";
import type { Decoded } from "./decoded.ts";
import type { DecoderInput } from "./decoders/decoder.ts";
import { openPdf, pdfAsRead } from "./decoders/pdf.ts";
import { limits } from "./limits.ts";
import { graymap, pageRaster } from "./page-raster.ts";
import type { Parsers, PdfItem, Transcriber, Turn } from "./parsers.ts";
import { pdfPassages } from "./pdf-layout.ts";
import type { Transcription } from "./report.ts";
import { charactersIn, isLegible, itemsOf, type Legible, legibleIn } from "./sight.ts";
import { tiffPages, tiffWithFirst } from "./tiff-pages.ts";

/** Further looks at pages that may lie on their side, for a whole report: most illegible pages stay so however they are turned. */
const mostTrials = 6;
/** Characters, legible or not, from which a page may be type the wrong way round. */
const looksLikeType = 60;

/** Looks at one page after the other; a way round that was right for one is tried first on the next. */
const attentive = (transcriber: Transcriber) => {
  let trials = mostTrials;
  let usual: Turn = 0;
  const turned = (by: Turn, more: Turn): Turn => ((by + more) % 4) as Turn;
  return async (picture: Uint8Array, dpi: number, turn: Turn = 0): Promise<Legible | undefined> => {
    const sight = await transcriber.see(picture, turned(turn, usual), dpi);
    const legible = legibleIn(sight);
    if (isLegible(legible)) return legible;
    if (charactersIn(sight) < looksLikeType) return undefined;
    for (const other of ([0, 1, 3, 2] as const).filter((each) => each !== usual)) {
      if (trials === 0) return undefined;
      trials -= 1;
      const again = legibleIn(await transcriber.see(picture, turned(turn, other), dpi));
      if (!isLegible(again)) continue;
      usual = other;
      return again;
    }
    return undefined;
  };
};

type Page = { page: number; items: PdfItem[]; legible: Legible };

const transcriptionOf = (pages: readonly Page[], engine: string): { transcription?: Transcription } => {
  const characters = pages.reduce((sum, { legible }) => sum + legible.characters, 0);
  if (characters === 0) return {};
  const sum = pages.reduce((all, { legible }) => all + legible.confidence * legible.characters, 0);
  return {
    transcription: {
      engine,
      confidence: Math.round(sum / characters),
      pages: pages.map(({ page, legible }) => ({ page: page + 1, confidence: Math.round(legible.confidence) })),
    },
  };
};

const pointsPerInch = 72;
const pageWidth = 8.27;
const fewestDpi = 100;

/** What a file says of its resolution is mostly a camera's habit: it is taken for a photograph or scan of an A4 page. */
const dpiOf = ({ width, height } = { width: 0, height: 0 }): number =>
  Math.max(fewestDpi, Math.round(Math.min(width, height) / pageWidth));

const imagePages = async (
  { bytes, key }: DecoderInput,
  unseen: readonly number[],
  parsers: Pick<Parsers, "pictureSize">,
  transcriber: Transcriber,
): Promise<Page[]> => {
  const look = attentive(transcriber);
  const inTiff = tiffPages(bytes);
  const pages: Page[] = [];
  for (const page of unseen) {
    const place = inTiff?.[page];
    try {
      const file = place === undefined ? bytes : tiffWithFirst(bytes, place);
      const legible = await look(file, dpiOf(place ?? parsers.pictureSize(bytes)));
      if (legible !== undefined) pages.push({ page, items: itemsOf(legible), legible });
    } catch (cause) {
      throw new Problem("report.unreadable", { key, kind: "image" }, cause);
    }
  }
  return pages;
};

const pdfPages = async (
  { bytes, key }: DecoderInput,
  unseen: readonly number[],
  transcriber: Transcriber,
): Promise<Page[]> => {
  const look = attentive(transcriber);
  const pages: Page[] = [];
  let [n, pixels] = [0, 0];
  for await (const pictured of transcriber.pagesOf(bytes, unseen, limits.picturePixels)) {
    const page = unseen[n++] ?? 0;
    const made = pageRaster(pictured, limits.picturePixels);
    if (made === undefined) continue;
    pixels += made.raster.grey.length;
    if (pixels > limits.reportPixels)
      throw new Problem("report.too-many-pixels", { key, pixels, limit: limits.reportPixels });
    const legible = await look(graymap(made.raster), made.scale * pointsPerInch, pictured.turn);
    if (legible !== undefined) pages.push({ page, items: itemsOf(legible, made.scale), legible });
  }
  return pages;
};

/** `decoded` with the words of its unseen pages; a page on which nothing is legible keeps what little text it has. */
export const transcribe = async (
  input: DecoderInput,
  { unseen = [], ...decoded }: Decoded,
  parsers: Pick<Parsers, "pdf" | "pictureSize">,
  transcriber: Transcriber,
): Promise<Decoded> => {
  if (decoded.kind === "image") {
    const pages = await imagePages(input, unseen, parsers, transcriber);
    const passages = pdfPassages(pages.map(({ items }) => items));
    return { ...decoded, passages, ...transcriptionOf(pages, await transcriber.engine()) };
  }
  try {
    const seen = await pdfPages(input, unseen, transcriber);
    const reading = await openPdf(input, parsers);
    const pages = reading.pages.map((items, page) => seen.find((one) => one.page === page)?.items ?? items);
    const read = pdfAsRead(reading, pages);
    return { ...decoded, passages: read.passages, ...transcriptionOf(seen, await transcriber.engine()) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("report.unreadable", { key: input.key, kind: decoded.kind }, error);
  }
};
