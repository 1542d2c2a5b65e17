/** Makes small PDF and Word files and arrivals for tests, so that no binary fixture is kept. */
import { strToU8, zipSync } from "fflate";
import type { Arrival } from "../../../shared/report/arrival.ts";

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const arrivalOf = (content: string | Uint8Array, more: Partial<Arrival> = {}): Arrival => {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  return {
    bucket: "reports",
    key: "incoming/report",
    member: null,
    bytes,
    size: bytes.length,
    received: "2024-05-20T08:30:00.000Z",
    metadata: {},
    contentType: undefined,
    defaultMarking: "TLP:AMBER",
    ...more,
  };
};

/** One page for each list of paragraphs, wrapped like print; sizes are in points. */
export const madePdf = (pages: { text: string; size?: number }[][], info: Record<string, string> = {}): Uint8Array => {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const kids: number[] = [];
  const pagesId = 2 + pages.length * 2;
  for (const lines of pages) {
    let y = 800;
    const rows = lines.flatMap(({ text, size = 11 }) =>
      (text.match(/.{1,84}(?:\s|$)/g) ?? [""]).map((row, i) => ({ text: row.trim(), size, gap: i === 0 ? 1 : 0 })),
    );
    const shown = rows.map(({ text, size, gap }) => {
      y -= size * (1.3 + gap);
      return `BT /F1 ${size} Tf 1 0 0 1 60 ${y.toFixed(1)} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;
    });
    const stream = shown.join("\n");
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    kids.push(
      add(
        `<< /Type /Page /Parent ${pagesId} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
      ),
    );
  }
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${pagesId} 0 R >>`);
  const about = add(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} (${value})`)
      .join(" ")} >>`,
  );
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${about} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return bytesOf(file);
};

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

export const madeDocx = (
  paragraphs: { text: string; heading?: boolean }[],
  properties: { title?: string; creator?: string; created?: string } = {},
): Uint8Array => {
  const body = paragraphs
    .map(
      ({ text, heading }) =>
        `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ""}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
    )
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    "docProps/core.xml": strToU8(
      `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>${escaped(properties.title ?? "")}</dc:title><dc:creator>${escaped(properties.creator ?? "")}</dc:creator><dcterms:created>${properties.created ?? ""}</dcterms:created></cp:coreProperties>`,
    ),
  });
};
