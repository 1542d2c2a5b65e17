/** The foreign libraries normalize needs, in the domain's words: entries load the real ones and hand them in. */

/** Receives the events of a parse, in document order; tag and attribute names are lower case. */
export type HtmlSink = {
  open(tag: string, attributes: Record<string, string>): void;
  text(data: string): void;
  close(tag: string): void;
};

/** A run of text on a PDF page, in points from the bottom left. */
export type PdfItem = { text: string; x: number; y: number; width: number; size: number; endsLine: boolean };

/** What a PDF holds; `info` is the document information dictionary, dates as PDF writes them. */
export type PdfReading =
  | {
      outcome: "read";
      pages: PdfItem[][];
      /** What was filled into its form fields. */
      filled: string[];
      info: Record<string, string>;
      /** Files bound into it. */
      files: { name: string; bytes: Uint8Array }[];
    }
  | { outcome: "too-many-pages"; pages: number }
  /** It was left when its pages had told more than they may; `characters` until then. */
  | { outcome: "too-long"; characters: number }
  | { outcome: "encrypted" };

/** A word read in a picture; `confidence` is 0-100. */
export type SeenWord = { text: string; confidence: number };

/** A line of type in a picture, in pixels from the top left; `size` is that of its type. */
export type SeenLine = { words: SeenWord[]; left: number; right: number; baseline: number; size: number };

/** What is seen in one picture: its paragraphs in reading order, each of lines. */
export type Sight = { paragraphs: SeenLine[][] };

/** Quarter turns clockwise that put a picture upright. */
export type Turn = 0 | 1 | 2 | 3;

/** Grey pixels, row by row from the top left, 0 is black. */
export type Raster = { width: number; height: number; grey: Uint8Array };

/** A picture on a PDF page; `matrix` puts its unit square, its top at 1, on the page (PDF's a to f). */
export type PlacedPicture = Raster & { matrix: readonly number[] };

/** The pictures of one page in the order they are painted; `box` in points (left, bottom, right, top). */
export type PicturePage = { box: readonly number[]; turn: Turn; pictures: PlacedPicture[] };

/** Reads words in pictures; it may throw anything on bytes it cannot read. */
export type Transcriber = {
  /** Name and version of the engine and of its language data. */
  engine(): Promise<string>;
  /**
   * `picture` is a whole file; `turn` is done before it is read, after what the file itself says of its orientation.
   * `dpi` is the page's: where it is taken for less, letters lie far apart and columns are seen that are none.
   */
  see(picture: Uint8Array, turn: Turn, dpi: number): Promise<Sight>;
  /** Pictures of these pages, counted from 0, in their order; a picture of more than `mostPixels` is left out. */
  pagesOf(pdf: Uint8Array, pages: readonly number[], mostPixels: number): AsyncIterable<PicturePage>;
};

export type MailAddress = { name: string; address: string };

export type Attachment = {
  name: string | null;
  mediaType: string;
  /** Shown inside the text: a logo, a picture of the page. */
  inline: boolean;
  bytes: Uint8Array;
};

/** A mail's headers and bodies; `headers` keep their order, keys lower case. */
export type MailReading = {
  headers: { key: string; value: string }[];
  subject: string;
  from: MailAddress | null;
  /** ISO instant, or null when the header is missing or no date. */
  date: string | null;
  text: string | null;
  html: string | null;
  attachments: Attachment[];
};

/** An Outlook message; `rtf` is set when it has no other body. */
export type MsgReading = Omit<MailReading, "headers"> & { rtf: Uint8Array | null };

/** Words written small, and names in their usual spelling by their small form. */
export type CasedWords = { small: ReadonlySet<string>; proper: ReadonlyMap<string, string> };

/** English words by how often they are used, small. */
export type CommonWords = { everyday: ReadonlySet<string>; usual: ReadonlySet<string> };

/** A parser may throw anything on bytes it cannot read; the decoder that called it turns that into `report.unreadable`. */
export type Parsers = {
  html(source: string, sink: HtmlSink): void;
  /** Names with their prefix, entities of the document type never expanded. */
  xml(source: string, sink: HtmlSink): void;
  /** Markdown as HTML. */
  markdown(source: string): Promise<string>;
  /** Records of a table of separated values; the separator is found. */
  table(source: string): Promise<string[][]>;
  /** Undoes deflate; throws when the result would be more than `most` bytes. */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /** Text of `bytes` in a named charset; undefined when the name is unknown. */
  charset(bytes: Uint8Array, name: string): Promise<string | undefined>;
  /** Media type by signature; undefined for text and unknown bytes. */
  signature(bytes: Uint8Array): Promise<string | undefined>;
  /** Pixels of a picture as its head tells them; undefined when it tells none. */
  pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined;
  pdf(bytes: Uint8Array, most: { pages: number; characters: number }): Promise<PdfReading>;
  /** The text of a Word 97 document, lines as paragraphs, tabs between cells. */
  doc(bytes: Uint8Array): Promise<string>;
  /** Mails inside the mail come as attachments. */
  mail(bytes: Uint8Array, maxNesting: number): Promise<MailReading>;
  msg(bytes: Uint8Array): Promise<MsgReading>;
  /** BCP 47 primary tag with the model's probability. */
  language(text: string): Promise<{ tag: string; probability: number }>;
  /** English words and how they are written. */
  casedWords(): Promise<CasedWords>;
  commonWords(): Promise<CommonWords>;
};
