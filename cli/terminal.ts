/** What the verbs print: results to stdout, everything about the work itself to stderr. */
import { styleText } from "node:util";

export const say = (line = ""): void => void process.stdout.write(`${line}\n`);
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Colours only where the stream is a terminal and NO_COLOR is not set. */
export const bold = (text: string): string => styleText("bold", text, { stream: process.stdout });
export const dim = (text: string): string => styleText("dim", text, { stream: process.stdout });
export const red = (text: string): string => styleText("red", text, { stream: process.stdout });
export const green = (text: string): string => styleText("green", text, { stream: process.stdout });

export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

/** `1 file`, `2 files`. */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
