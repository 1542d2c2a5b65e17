/** Makes small PDF and Word files and arrivals for tests, so that no binary fixture is kept. */
import { burn } from "@kenjiuno/msgreader/lib/Burner.js";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader.js";
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

export const madeZip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );

/** The zip with what its directory says of an entry changed: `flags` 1 needs a password, `size` is what it claims to unfold to. */
export const saidOf = (zip: Uint8Array, what: (name: string) => { flags?: number; size?: number }): Uint8Array => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    const { flags, size } = what(name);
    if (flags !== undefined) view.setUint16(at + 8, flags, true);
    if (size !== undefined) view.setUint32(at + 24, size, true);
  }
  return bytes;
};

export const madeOdt = (body: string, meta = "", manifest = ""): Uint8Array =>
  madeZip({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
    "META-INF/manifest.xml": `<manifest:manifest>${manifest}</manifest:manifest>`,
  });

/** A multipart mail; each part is a header block, an empty line and its content. */
export const madeMail = (headers: string, ...parts: string[]): Uint8Array =>
  bytesOf(
    `${headers}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="made"\n\n${parts.map((part) => `--made\n${part}\n`).join("")}--made--\n`.replace(
      /\r?\n/g,
      "\r\n",
    ),
  );

/** A property of an Outlook message: its stream's name and content. */
type MsgStream = { name: string; bytes: Uint8Array };

export const madeMsg = (
  texts: Record<string, string>,
  attachment?: { name: string; bytes: Uint8Array },
): Uint8Array => {
  const utf16 = (text: string) =>
    Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));
  const streams: MsgStream[] = [
    { name: "__properties_version1.0", bytes: new Uint8Array(32) },
    ...Object.entries(texts).map(([tag, text]) => ({ name: `__substg1.0_${tag}001F`, bytes: utf16(text) })),
  ];
  const inside: MsgStream[] =
    attachment === undefined
      ? []
      : [
          { name: "__properties_version1.0", bytes: new Uint8Array(8) },
          { name: "__substg1.0_37010102", bytes: attachment.bytes },
          { name: "__substg1.0_3707001F", bytes: utf16(attachment.name) },
        ];
  const entry = ({ name, bytes }: MsgStream) => ({
    name,
    type: TypeEnum.DOCUMENT,
    binaryProvider: () => bytes,
    length: bytes.length,
  });
  const own = streams.map((_, i) => i + 1);
  const folder = streams.length + 1;
  return burn([
    { name: "Root Entry", type: TypeEnum.ROOT, length: 0, children: inside.length > 0 ? [...own, folder] : own },
    ...streams.map(entry),
    ...(inside.length > 0
      ? [
          {
            name: "__attach_version1.0_#00000000",
            type: TypeEnum.DIRECTORY,
            length: 0,
            children: inside.map((_, i) => folder + 1 + i),
          },
        ]
      : []),
    ...inside.map(entry),
  ]);
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
