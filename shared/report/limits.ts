/** How much of a report is read at all; beyond it the answer is a coded reason. */
export const limits = {
  /** Size of an upload, and of one member of a file of several. */
  bytes: 25 * 1024 * 1024,
  /** What a compressed format may unfold to, and all members of one upload together. */
  inflatedBytes: 200 * 1024 * 1024,
  /** Reports one upload may hold, on all levels. */
  members: 10_000,
  /** Files inside files inside the upload: a chain of forwarded mails is the longest that is seen. */
  memberNesting: 20,
  pdfPages: 600,
  /** Pages of one report that are read from pictures: some seconds each. */
  picturePages: 60,
  /** Pixels of one picture: an A3 page at 400 dpi, or what the largest telephone takes. */
  picturePixels: 50_000_000,
  /** Pixels of all pictures of one report: sixty A4 pages at 300 dpi. */
  reportPixels: 550_000_000,
  /** Elements inside elements; deeper ones lend their text to the deepest kept. */
  htmlNesting: 200,
  /** Elements of a page; later ones lend their text to the one they stand in. */
  htmlElements: 500_000,
  /** Tags and scripts of a page's head that say something of it, each. */
  htmlParticulars: 2000,
  /** Elements inside elements of the XML in a document. */
  xmlNesting: 1000,
  /** What one XML part of a document may unfold to. */
  xmlBytes: 100 * 1024 * 1024,
  /** Characters between its elements, with white space and with what was deleted. */
  xmlCharacters: 10_000_000,
  /** Lists and objects inside one another. */
  jsonNesting: 500,
  /** Lists and objects in all: more than a million are no articles. */
  jsonContainers: 1_000_000,
  /** Quotes and lists of Markdown inside one another; deeper ones are set at this depth. */
  markdownNesting: 30,
  /** MIME parts inside parts. */
  mailNesting: 30,
  /** MIME parts beside one another. */
  mailParts: 5000,
  /** Groups inside groups of rich text. */
  rtfNesting: 500,
  /** What one file may take of the process that parsers of others run in: processor seconds and resident MiB. */
  decodeSeconds: 8,
  decodeMegabytes: 640,
  /** Characters a document may hand over before what is no telling is taken out of them. */
  documentCharacters: 3_000_000,
  /** Characters of clean text that are judged. */
  textCharacters: 2_000_000,
} as const;
