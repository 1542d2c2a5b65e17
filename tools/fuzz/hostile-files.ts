/** Made files that press against one limit each: large, deep, many, or packed; their time and memory are what is asked of them. */
import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { limits } from "../../shared/report/limits.ts";

export type HostileFile = { name: string; make(): Uint8Array };

const most = limits.bytes;
const words = "Gunmen attacked a post near the village on Tuesday, killing four guards, the governor's office said. ";

/** `part` again and again up to the limit of an upload, with a beginning and an end. */
const filled = (part: string, before = "", after = ""): Uint8Array =>
  Buffer.from(before + part.repeat(Math.floor((most - before.length - after.length) / part.length)) + after, "latin1");

/** Bytes no packing makes smaller, as those of a photograph are. */
const noise = (length: number, seed: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let state = seed + 1;
  for (let i = 0; i < length; i += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
};

type PdfMake = { pages: number; lines: number; isPacked?: boolean; padding?: number; picture?: number };

/** A PDF of pages whose streams are packed or not; `lines` on each, and a picture of so many rows of 1,000 bytes. */
const pdfOf = ({ pages, lines, isPacked = false, padding = 0, picture = 0 }: PdfMake): Uint8Array => {
  const stride = picture > 0 ? 3 : 2;
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const put = (text: string | Buffer): void => {
    const bytes = typeof text === "string" ? Buffer.from(text, "latin1") : text;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (body: string, stream?: Buffer): void => {
    offsets.push(length);
    put(`${offsets.length} 0 obj\n${body}\n`);
    if (stream !== undefined) {
      put("stream\n");
      put(stream);
      put("\nendstream\n");
    }
    put("endobj\n");
  };
  put("%PDF-1.4\n");
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object(
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${4 + i * stride} 0 R`).join(" ")}] >>`,
  );
  object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  for (let page = 0; page < pages; page += 1) {
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + page * stride} 0 R /Resources << /Font << /F1 3 0 R >>${picture > 0 ? ` /XObject << /P ${6 + page * stride} 0 R >>` : ""} >> >>`,
    );
    const text = Array.from(
      { length: lines },
      (_, i) =>
        `BT /F1 9 Tf 1 0 0 1 60 ${(800 - (i % 70) * 11).toFixed(0)} Tm (${words.slice(0, 90).replace("'", "")}${page}.${i}) Tj ET`,
    ).join("\n");
    const shown = picture > 0 ? `${text}\nq 400 0 0 200 60 60 cm /P Do Q` : text;
    const stream = isPacked ? deflateSync(shown) : Buffer.from(shown + " ".repeat(padding), "latin1");
    object(`<< /Length ${stream.length}${isPacked ? " /Filter /FlateDecode" : ""} >>`, stream);
    if (picture > 0)
      object(
        `<< /Type /XObject /Subtype /Image /Width 1000 /Height ${picture} /ColorSpace /DeviceGray /BitsPerComponent 8 /Length ${picture * 1000} >>`,
        noise(picture * 1000, page),
      );
  }
  const start = length;
  put(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`,
  );
  put(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
};

const mail = (subject: string, body: string): string =>
  `From: Invented Desk <desk@example.org>\r\nTo: reader@example.org\r\nSubject: ${subject}\r\nDate: Tue, 3 Apr 2018 10:00:00 +0000\r\n\r\n${body}\r\n\r\n`;

/** Mails inside mails. */
const nestedMail = (depth: number): Uint8Array => {
  let content = mail("innermost", words);
  for (let i = 0; i < depth; i += 1)
    content = `From: Invented Desk <desk@example.org>\r\nSubject: ${i}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\nContent-Type: message/rfc822\r\n\r\n${content}\r\n--b${i}--\r\n`;
  return Buffer.from(content);
};

const docxOf = (body: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": Buffer.from("<Types/>"),
    "word/document.xml": Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`),
  });

const run = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const hostileFiles: readonly HostileFile[] = [
  { name: "pdf-25-mb-of-text.pdf", make: () => pdfOf({ pages: 600, lines: 300, padding: 3000 }) },
  { name: "pdf-inflating.pdf", make: () => pdfOf({ pages: 600, lines: 6000, isPacked: true }) },
  { name: "pdf-one-page-of-runs.pdf", make: () => pdfOf({ pages: 1, lines: 190_000 }) },
  // Read whole: the most text that is judged, and pictures that make up the bytes.
  { name: "pdf-pictures.pdf", make: () => pdfOf({ pages: 450, lines: 44, isPacked: true, picture: 57 }) },
  { name: "rtf-text.rtf", make: () => filled(`${words}\\par\n`, "{\\rtf1\\ansi ", "}") },
  { name: "rtf-one-paragraph.rtf", make: () => filled(words, "{\\rtf1\\ansi ", "}") },
  { name: "rtf-groups.rtf", make: () => filled("{\\b x}", "{\\rtf1\\ansi ", "}") },
  { name: "rtf-deep.rtf", make: () => filled("{\\b ", "{\\rtf1\\ansi ") },
  {
    name: "rtf-pages.rtf",
    make: () => filled("\\f0 a\\f1 b", "{\\rtf1{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset238 B;}}"),
  },
  { name: "rtf-letters.rtf", make: () => filled("\\u1078?", "{\\rtf1\\ansi ", "}") },
  { name: "html-text.html", make: () => filled(`<p>${words}</p>\n`, "<!doctype html><html><body><article>") },
  { name: "html-deep.html", make: () => filled("<div>", "<!doctype html><html><body>") },
  { name: "html-unclosed.html", make: () => filled("<p><b><i><a href=x>y", "<!doctype html><html><body>") },
  { name: "html-closing.html", make: () => filled("</a></i>", `<!doctype html><html><body>${"<div>".repeat(600)}`) },
  { name: "html-metas.html", make: () => filled("<meta name=a content=b>", "<!doctype html><html><head>", words) },
  { name: "html-rows.html", make: () => filled("<tr><td>1<td>2</tr>", "<!doctype html><html><body><table>") },
  { name: "html-attributes.html", make: () => filled(' a="x"', "<!doctype html><html><body><p", `>${words}`) },
  { name: "html-cells.html", make: () => filled("<td>1", "<!doctype html><html><body><table><tr>") },
  { name: "txt-text.txt", make: () => filled(words) },
  { name: "txt-lines.txt", make: () => filled(`${words}\n\n`) },
  { name: "txt-short-lines.txt", make: () => filled("a\n") },
  { name: "txt-one-word.txt", make: () => filled("a") },
  { name: "md-quotes.md", make: () => filled("> ", "# A\n\n# B\n\n# C\n\n", words) },
  { name: "md-brackets.md", make: () => filled("[a](", "# A\n\n# B\n\n# C\n\n") },
  { name: "csv-rows.csv", make: () => filled(`a,b,"${words}"\n`, "title,date,text\n") },
  { name: "json-deep.json", make: () => filled("[", '[{"title":"a","text":"b"},') },
  { name: "json-empty.json", make: () => filled("{},", '[{"title":"a","text":"b"},', "{}]") },
  {
    name: "json-records.json",
    make: () => filled(`{"title":"a","text":"${words}"},`, "[", '{"title":"a","text":"b"}]'),
  },
  { name: "mail-nested.eml", make: () => nestedMail(200) },
  {
    name: "mail-header.eml",
    make: () =>
      filled(" x\r\n", "From: a@example.org\r\nDate: Tue, 3 Apr 2018 10:00:00 +0000\r\nSubject: a\r\n", "\r\n\r\ntext"),
  },
  {
    name: "mail-parts.eml",
    make: () =>
      filled(
        "--b\r\n\r\nx\r\n",
        'From: a@example.org\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n',
      ),
  },
  {
    name: "mail-multiparts.eml",
    make: () => {
      const parts = Array.from(
        { length: 100_000 },
        (_, i) => `--b\r\nContent-Type: multipart/mixed; boundary="c${i}"\r\n\r\n--c${i}\r\n\r\nx\r\n`,
      );
      return Buffer.from(
        `From: a@example.org\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n${parts.join("")}`,
      );
    },
  },
  {
    name: "mailbox-9990.mbox",
    make: () =>
      Buffer.from(
        Array.from(
          { length: 9990 },
          (_, i) => `From desk@example.org Tue Apr  3 10:00:00 2018\n${mail(`${i}`, words)}`,
        ).join(""),
      ),
  },
  { name: "docx-inflating.docx", make: () => docxOf(run(words).repeat(1_500_000)) },
  { name: "docx-deep.docx", make: () => docxOf("<w:tbl><w:tr><w:tc>".repeat(1_000_000) + run(words)) },
  {
    name: "zip-of-zeros.zip",
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, Buffer.alloc(22_000_000, "a ")]))),
  },
  {
    name: "zip-many.zip",
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 9999 }, (_, i) => [`${i}.txt`, Buffer.from(words)])), {
        level: 0,
      }),
  },
];
