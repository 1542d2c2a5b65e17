/** Reads rich text (RTF 1.9) into paragraphs, without what is hidden or deleted; long because one pass keeps one state. */
import { fontPages } from "./code-pages.ts";
import { signs, silentGroups, spokenGroups } from "./control-words.ts";

/** Bytes of one code page, or letters already decoded. */
export type Piece = { bytes: number[]; page: number } | string;

export type RtfParagraph = {
  pieces: Piece[];
  /** Name of its style, lower case. */
  style: string;
  /** Outline level from 0, null for running text. */
  outline: number | null;
  listed: boolean;
  /** Letters, and how many of them are bold. */
  length: number;
  bold: number;
  /** What it ends: a cell or a row of a table, or nothing but itself. */
  ends: "paragraph" | "cell" | "row";
};

export type RtfReading = {
  /** In reading order; foot and end notes last. */
  paragraphs: RtfParagraph[];
  /** Values of the information group. */
  info: Record<string, Piece[]>;
  /** Day the document was made, ISO. */
  created: string | null;
  /** Letters handed over, with what their pieces and paragraphs cost besides; when more than were allowed, the rest was not read. */
  length: number;
};

/** What a group inherits and gives back at its end. */
type State = {
  group: "text" | "fonts" | "styles" | "info" | "list-mark" | "silent";
  page: number;
  /** Letters after `\u` that repeat it for old readers. */
  skips: number;
  hidden: boolean;
  bold: boolean;
  style: number;
  outline: number | null;
  /** Inside a note, whose text stands in the middle of a sentence. */
  note: boolean;
  /** Inside the named field of the information group. */
  field: string;
};

const start: State = {
  group: "text",
  page: 1252,
  skips: 1,
  hidden: false,
  bold: false,
  style: 0,
  outline: null,
  note: false,
  field: "",
};

const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const hex = (code: number): number =>
  isDigit(code) ? code - 48 : code >= 97 && code <= 102 ? code - 87 : code >= 65 && code <= 70 ? code - 55 : -1;

const infoFields = new Set(["title", "author", "company", "subject", "operator"]);
const two = (n: number): string => String(n).padStart(2, "0");

export const readRtf = (bytes: Uint8Array, most: { nesting: number; characters: number }): RtfReading => {
  const paragraphs: RtfParagraph[] = [];
  const notes: RtfParagraph[] = [];
  const info: Record<string, Piece[]> = {};
  const fonts = new Map<number, number>();
  const styles = new Map<number, string>();
  const created = { yr: 0, mo: 0, dy: 0 };
  const stack: State[] = [];
  let state: State = { ...start };
  let filePage = 1252;
  let tooDeep = 0;
  let font = 0;
  let length = 0;
  let ignorable = false;
  let toSkip = 0;
  let fresh = false;
  let styleName = "";

  const newParagraph = (): RtfParagraph => ({
    pieces: [],
    style: "",
    outline: null,
    listed: false,
    length: 0,
    bold: 0,
    ends: "paragraph",
  });
  let paragraph = newParagraph();
  let interrupted: RtfParagraph | null = null;

  const target = (): Piece[] | null => {
    if (state.hidden) return null;
    if (state.group === "text") return paragraph.pieces;
    if (state.group === "info" && state.field !== "") {
      info[state.field] ??= [];
      return info[state.field] ?? null;
    }
    return null;
  };
  const counted = (): void => {
    length += 1;
    if (state.group !== "text" || state.hidden) return;
    paragraph.length += 1;
    if (state.bold) paragraph.bold += 1;
  };
  const putByte = (code: number): void => {
    if (toSkip > 0) {
      toSkip -= 1;
      return;
    }
    if (state.group === "styles") styleName += String.fromCharCode(code);
    const pieces = target();
    if (pieces === null) return;
    const last = pieces.at(-1);
    if (typeof last === "object" && last.page === state.page) last.bytes.push(code);
    else {
      pieces.push({ bytes: [code], page: state.page });
      // Letters that change their code page one by one are decoded one by one.
      length += 8;
    }
    counted();
  };
  const putText = (text: string): void => {
    const pieces = target();
    if (pieces === null) return;
    const last = pieces.at(-1);
    if (typeof last === "string") pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
    counted();
  };
  const endParagraph = (ends: RtfParagraph["ends"]): void => {
    if (state.group !== "text") return;
    (state.note ? notes : paragraphs).push({
      ...paragraph,
      style: styles.get(state.style) ?? "",
      outline: state.outline,
      ends,
    });
    paragraph = newParagraph();
    // An empty paragraph costs more than a letter.
    length += 1;
  };

  /** A word that opens a group, or a word like any other. */
  const openGroup = (word: string): boolean => {
    if (word === "fonttbl") state.group = "fonts";
    else if (word === "stylesheet") {
      state.group = "styles";
      styleName = "";
    } else if (word === "info") state.group = "info";
    else if (word === "listtext" || word === "pntext") {
      state.group = "list-mark";
      paragraph.listed = true;
    } else if (word === "footnote" && state.group === "text" && !state.note) {
      state.note = true;
      interrupted = paragraph;
      paragraph = newParagraph();
    } else if (state.group === "info" && infoFields.has(word)) state.field = word;
    else if (state.group === "info" && word === "creatim") state.field = "created";
    else if (silentGroups.has(word) || (ignorable && !spokenGroups.has(word) && word !== "htmltag"))
      state.group = "silent";
    else if (word === "htmltag") state.group = "silent";
    else return false;
    return true;
  };

  const obey = (word: string, value: number | null): void => {
    const on = value !== 0;
    const wasIgnorable = ignorable;
    const opens = fresh;
    fresh = false;
    if ((opens || wasIgnorable) && openGroup(word)) {
      ignorable = false;
      return;
    }
    ignorable = false;
    const sign = signs[word];
    if (sign !== undefined) {
      putText(sign);
      return;
    }
    switch (word) {
      case "par":
      case "sect":
      case "page":
      case "column":
        endParagraph("paragraph");
        break;
      case "cell":
      case "nestcell":
        endParagraph("cell");
        break;
      case "row":
      case "nestrow":
        endParagraph("row");
        break;
      case "pard":
        state.outline = null;
        state.style = 0;
        break;
      case "plain":
        state.bold = false;
        state.hidden = false;
        break;
      case "b":
        state.bold = on;
        break;
      case "v":
      case "deleted":
      case "htmlrtf":
        state.hidden = on;
        break;
      case "outlinelevel":
        state.outline = value;
        break;
      case "s":
        state.style = value ?? 0;
        break;
      case "ansicpg":
        if (value !== null && value > 0) filePage = state.page = value;
        break;
      case "mac":
        filePage = state.page = 10000;
        break;
      case "pc":
        filePage = state.page = 437;
        break;
      case "pca":
        filePage = state.page = 850;
        break;
      case "f":
        font = value ?? 0;
        if (state.group === "text") state.page = fonts.get(font) ?? filePage;
        break;
      case "fcharset": {
        const page = fontPages[value ?? 0];
        // Set 0 is the machine's own, which the file names; set 1 leaves it open.
        if (state.group === "fonts" && page !== undefined && value !== 0) fonts.set(font, page);
        break;
      }
      case "cpg":
        if (state.group === "fonts" && value !== null) fonts.set(font, value);
        break;
      case "uc":
        state.skips = Math.max(0, value ?? 1);
        break;
      case "u":
        putText(String.fromCharCode(((value ?? 0) + 65_536) % 65_536));
        toSkip = state.skips;
        break;
      case "yr":
      case "mo":
      case "dy":
        if (state.field === "created") created[word] = value ?? 0;
        break;
      default:
    }
  };

  let i = 0;
  const endGroup = (): void => {
    if (tooDeep > 0) {
      tooDeep -= 1;
      return;
    }
    if (state.group === "styles" && styleName !== "") {
      styles.set(state.style, styleName.replace(/;.*$/s, "").trim().toLowerCase());
      styleName = "";
    }
    const outer = stack.pop() ?? { ...start };
    if (state.note && !outer.note && interrupted !== null) {
      if (paragraph.pieces.length > 0) notes.push({ ...paragraph });
      paragraph = interrupted;
      interrupted = null;
    }
    state = outer;
  };
  while (i < bytes.length && length <= most.characters) {
    const code = bytes[i] ?? 0;
    i += 1;
    if (code === open) {
      toSkip = 0;
      if (stack.length >= most.nesting) tooDeep += 1;
      else {
        stack.push({ ...state });
        fresh = true;
        if (state.group === "styles") {
          styleName = "";
          state.style = 0;
        }
      }
    } else if (code === close) {
      toSkip = 0;
      fresh = false;
      endGroup();
      // The outermost group is the document; what follows is no part of it.
      if (stack.length === 0 && tooDeep === 0) break;
    } else if (code === backslash) {
      const next = bytes[i] ?? 0;
      if (isLetter(next)) {
        let word = "";
        while (isLetter(bytes[i] ?? 0) && word.length < 32) word += String.fromCharCode(bytes[i++] ?? 0);
        let digits = "";
        if (bytes[i] === 0x2d) digits = String.fromCharCode(bytes[i++] ?? 0);
        while (isDigit(bytes[i] ?? 0) && digits.length < 11) digits += String.fromCharCode(bytes[i++] ?? 0);
        if (bytes[i] === 0x20) i += 1;
        const value = digits === "" || digits === "-" ? null : Number(digits);
        // Raw bytes of a picture or object: they may look like anything.
        if (word === "bin" && value !== null && value > 0) i += value;
        else if (toSkip > 0 && signs[word] !== undefined) toSkip -= 1;
        else obey(word, value);
      } else {
        i += 1;
        if (next === 0x2a) ignorable = true;
        else if (next === 0x27) {
          const [high, low] = [hex(bytes[i] ?? 0), hex(bytes[i + 1] ?? 0)];
          i += 2;
          if (high >= 0 && low >= 0) putByte(high * 16 + low);
        } else if (next === 0x0a || next === 0x0d) obey("par", null);
        else if (next === 0x7e) putText("\u00a0");
        else if (next === 0x5f) putText("-");
        else if (next === backslash || next === open || next === close) putByte(next);
        if (next !== 0x2a) fresh = false;
      }
    } else if (code !== 0x0a && code !== 0x0d && code !== 0) {
      fresh = false;
      ignorable = false;
      putByte(code);
    }
  }
  if (paragraph.pieces.length > 0) endParagraph("paragraph");
  return {
    paragraphs: [...paragraphs, ...notes],
    info,
    length,
    created: created.yr > 0 ? `${created.yr}-${two(created.mo || 1)}-${two(created.dy || 1)}` : null,
  };
};
