/** PDF through PDF.js: text runs, form values, files bound into it; never a script or a picture. */
import type { Parsers, PdfItem } from "../../shared/report/parsers.ts";

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

type TextChunk = {
  items: ({ str: string; transform: number[]; width: number; hasEOL: boolean } | { type: string })[];
};

const itemOf = (run: TextChunk["items"][number]): PdfItem[] => {
  // Marks of the document's structure come between the runs.
  if (!("str" in run)) return [];
  const [, , c = 0, d = 0, x = 0, y = 0] = run.transform;
  return [{ text: run.str, x, y, width: run.width, size: Math.hypot(c, d), endsLine: run.hasEOL }];
};

/**
 * Runs of all pages, one page after the other and in the parser's own portions: the rest of a document that tells too much
 * is not read. Answers the number of characters then.
 */
const pagesIn = async (document: PdfDocument, most: number): Promise<PdfItem[][] | number> => {
  const pages: PdfItem[][] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const reader = (page.streamTextContent() as ReadableStream<TextChunk>).getReader();
    const items: PdfItem[] = [];
    for (let portion = await reader.read(); !portion.done; portion = await reader.read()) {
      const runs = portion.value.items.flatMap(itemOf);
      // An empty run costs as much as one letter.
      characters += runs.reduce((sum, { text }) => sum + Math.max(1, text.length), 0);
      if (characters > most) {
        await reader.cancel(new Error("the document is too long"));
        return characters;
      }
      for (const run of runs) items.push(run);
    }
    page.cleanup();
    pages.push(items);
  }
  return pages;
};

export const pdf: Parsers["pdf"] = async (bytes, most) => {
  const { getDocumentProxy, getMeta } = await import("unpdf");
  // The parser takes the buffer away: it gets one of its own. Level 0: broken files are told by errors, not on the console.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    if (error instanceof Error && error.name === "PasswordException") return null;
    throw error;
  });
  if (document === null) return { outcome: "encrypted" };
  try {
    if (document.numPages > most.pages) return { outcome: "too-many-pages", pages: document.numPages };
    const pages = await pagesIn(document, most.characters);
    if (typeof pages === "number") return { outcome: "too-long", characters: pages };
    const { info } = await getMeta(document);
    return {
      outcome: "read",
      pages,
      filled: await filledIn(document),
      files: await filesIn(document),
      info: { ...strings(info), created: typeof info["CreationDate"] === "string" ? info["CreationDate"] : "" },
    };
  } finally {
    await document.loadingTask.destroy();
  }
};
