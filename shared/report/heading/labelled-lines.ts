/** Particulars written as lines of their own, "Publisher X", "Publication Date 9 May 2011", at either end of a text. */
import { readDate } from "../dates.ts";
import { readMarking } from "../marking.ts";
import type { Interval } from "../when.ts";
import type { Finding, HeadingRule } from "./finding.ts";
import { type Labelled, readLabelled } from "./labels.ts";
import { clean, isPublisher, peopleIn } from "./names.ts";

/** How many passages at the start and the end may be particulars. */
const atStart = 16;
const atEnd = 8;

const past = (text: string, received: string): Interval | undefined => {
  const date = readDate(text);
  return date !== null && date.from <= received.slice(0, 10) ? date : undefined;
};

/** "September 16, 2002 © Some Publisher": a date line with its holder. */
const holder = /^(.{6,60}?)\s*(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(.{2,80})$/i;

/** Takes what one labelled value tells; false when the value is not of the label's kind, and the line is prose. */
const take = ({ field, value, marked }: Labelled, received: string, found: Finding): boolean => {
  const text = clean(value);
  switch (field) {
    case "published": {
      const held = holder.exec(text);
      const date = past(held?.[1] ?? text.split(/\s+[|•·]\s+/)[0] ?? text, received);
      if (date === undefined) return false;
      found.published ??= date;
      if (held?.[2] !== undefined && isPublisher(held[2])) found.publisher ??= clean(held[2]);
      return true;
    }
    case "publisher":
      if (!isPublisher(text)) return false;
      found.publisher ??= text;
      return true;
    case "author": {
      const people = peopleIn(text);
      if (people.length === 0) return false;
      found.authors ??= people;
      return true;
    }
    case "title":
      if (!marked || text.length > 250) return false;
      found.title ??= text;
      return true;
    case "source-url":
      if (!/^https?:\/\/\S+$/.test(text)) return false;
      found.sourceUrl ??= text;
      return true;
    case "language":
      return marked && text.length <= 30;
    case "marking": {
      const marking = readMarking(text);
      if (!marked || marking === undefined) return false;
      found.marking ??= marking;
      return true;
    }
    case "drop":
      return marked && text.length <= 160;
  }
};

/** One line may hold several particulars, parted by bars. */
const readLine = (line: string, received: string, found: Finding): boolean => {
  if (line.length > 400) return false;
  const printed = /^\s*TLP:\s?(?:CLEAR|WHITE|GREEN|AMBER(?:\+STRICT)?|RED)\s*$/i.test(line)
    ? readMarking(line)
    : undefined;
  if (printed !== undefined) {
    found.marking ??= printed;
    return true;
  }
  const whole = readLabelled(line);
  if (whole !== undefined && take(whole, received, found)) return true;
  const parts = line.split(/\s+[|•·]\s+/);
  if (parts.length < 2) return false;
  return (
    parts.map((part) => readLabelled(part)).filter((part) => part !== undefined && take(part, received, found))
      .length >= 1
  );
};

export const labelledLines: HeadingRule = {
  id: "labelled",
  read({ decoded, received }) {
    const found: Finding = {};
    const taken: number[] = [];
    for (const { text } of decoded.page?.frame ?? []) readLine(text, received, found);
    // A page's passages are its article: its particulars stand in the frame.
    if (decoded.page !== undefined) return found;
    decoded.passages.forEach(({ text, kind }, i) => {
      const near = i < atStart || i >= decoded.passages.length - atEnd;
      if (near && kind !== "quote" && readLine(text, received, found)) taken.push(i);
    });
    return { ...found, taken };
  },
};
