/** Invented reports as the files people upload: half plain text, the rest pages, mails, Word and PDF. */
import { madeDocx, madePdf } from "../unit/report/made-files.ts";
import type { Invented } from "./invented-reports.ts";

export type File = { name: string; bytes: Uint8Array };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const paragraphs = ({ text }: Invented): string[] => text.split("\n\n");

const txt = ({ title, publisher, day, text }: Invented): Uint8Array =>
  bytes(`${publisher}\n\n${title}\n\nPublished: ${day}\n\n${text}\n`);

const html = (report: Invented): Uint8Array =>
  bytes(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${report.title}</title>` +
      `<meta property="article:published_time" content="${report.day}T08:00:00Z"><meta property="og:site_name" content="${report.publisher}"></head>` +
      `<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${report.title}</h1>` +
      `${paragraphs(report)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join("\n")}</article><footer>Contact us</footer></body></html>`,
  );

const eml = ({ title, publisher, day, text }: Invented): Uint8Array =>
  bytes(
    `From: "${publisher}" <desk@agency.example>\r\nTo: desk@example.org\r\nSubject: ${title}\r\n` +
      `Date: ${new Date(`${day}T08:00:00Z`).toUTCString().replace("GMT", "+0000")}\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replaceAll("\n", "\r\n")}\r\n`,
  );

const docx = (report: Invented): Uint8Array =>
  madeDocx([{ text: report.title, heading: true }, ...paragraphs(report).map((text) => ({ text }))], {
    title: report.title,
    created: `${report.day}T08:00:00Z`,
  });

const pdf = (report: Invented): Uint8Array => {
  const texts = [report.title, `Published: ${report.day}`, ...paragraphs(report)];
  const pages = Array.from({ length: Math.ceil(texts.length / 4) }, (_, i) => texts.slice(i * 4, i * 4 + 4));
  return madePdf(pages.map((page) => page.map((text) => ({ text: text.replace(/[^ -~]/g, "-") }))));
};

/** Of ten reports five are text, two pages, one a mail, one Word and one PDF. */
const mix = [txt, html, txt, eml, txt, docx, txt, html, txt, pdf];
const kinds = new Map([[txt, "txt"] as const, [html, "html"], [eml, "eml"], [docx, "docx"], [pdf, "pdf"]]);

export const mixedFiles = (reports: Iterable<Invented>): File[] =>
  [...reports].map((report, i) => {
    const make = mix[i % mix.length]!;
    return { name: `report-${String(i).padStart(5, "0")}.${kinds.get(make)}`, bytes: make(report) };
  });

/** The report as plain text only. */
export const textFile = (report: Invented): Uint8Array => txt(report);
