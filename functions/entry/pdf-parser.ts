/** PDF through PDF.js: text runs, form values, files bound into it; never a script or a picture. */
import type { PdfReading } from "../../shared/report/parsers.ts";

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

export const pdf = async (bytes: Uint8Array, maxPages: number): Promise<PdfReading> => {
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
