/** Which bytes mean which letters in rich text: by the file's code page, or by the font's character set. */

/** `\fcharsetN` of a font, as its Windows or Macintosh code page. */
export const fontPages: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** Code pages whose names are not `cp` and their number. */
const named: Readonly<Record<number, string>> = {
  708: "iso-8859-6",
  1361: "cp949",
  10000: "macroman",
  10006: "macgreek",
  10007: "maccyrillic",
  10029: "maccenteuro",
  10081: "macturkish",
  20127: "ascii",
  20866: "koi8-r",
  20932: "euc-jp",
  21866: "koi8-u",
  28591: "iso-8859-1",
  28592: "iso-8859-2",
  28595: "iso-8859-5",
  28597: "iso-8859-7",
  28605: "iso-8859-15",
  51932: "euc-jp",
  51949: "euc-kr",
  54936: "gb18030",
  65001: "utf-8",
};

export const charsetName = (page: number): string => named[page] ?? `cp${page}`;
