/** How much of a report is read at all; beyond it the answer is a coded reason. */
export const limits = {
  /** Size of an upload. */
  bytes: 25 * 1024 * 1024,
  /** What a compressed format may unfold to. */
  inflatedBytes: 200 * 1024 * 1024,
  pdfPages: 600,
  /** Elements inside elements; deeper ones lend their text to the deepest kept. */
  htmlNesting: 200,
  /** MIME parts inside parts. */
  mailNesting: 30,
  /** Characters of clean text that are judged. */
  textCharacters: 2_000_000,
} as const;
