/** Options of a verb: parsed strictly, explained on --help, and answered with what exists when written wrong. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { filterFields } from "../shared/filter/filter.ts";
import { Advice } from "./advice.ts";
import { nearest } from "./nearest.ts";

/** How a verb is written; the usage text is what --help prints. */
export type Usage<T extends ParseArgsOptionsConfig> = { verb: string; usage: string; options: T };

const everywhere = {
  help: { type: "boolean", short: "h" },
  data: { type: "string", default: ".local" },
  api: { type: "string" },
} as const;

/** `-type:protests` is a word of the filter language, not an option. */
const negatedTerm = new RegExp(`^-(?:${filterFields.join("|")})[:=<>]`, "i");
const mark = "\u0000";
const hidden = (arg: string): string => (negatedTerm.test(arg) ? mark + arg : arg);
const unhidden = <V>(value: V): V | string =>
  typeof value === "string" && value.startsWith(mark) ? value.slice(mark.length) : value;

/** Values and words of a command line; undefined when it asked for help, which is printed then. */
export const readOptions = <T extends ParseArgsOptionsConfig>({ verb, usage, options }: Usage<T>, args: string[]) => {
  const config = {
    args: args.map(hidden),
    options: { ...everywhere, ...options },
    allowPositionals: true,
    strict: true,
  } as const;
  try {
    const { values, positionals } = parseArgs(config);
    if (!args.includes("--help") && !args.includes("-h")) {
      const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, unhidden(value)]));
      return { values: shown as typeof values, words: positionals.map((word) => String(unhidden(word))) };
    }
    process.stdout.write(`${usage.trim()}\n`);
    return undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Advice(
      `${explained(error.message, Object.keys(config.options))}\nSee: threat-digest ${verb} --help`,
      2,
      error,
    );
  }
};

/** Node's own sentence up to its hint about `--`, and the option that was probably meant. */
const explained = (message: string, known: readonly string[]): string => {
  const sentence = message.split(". ")[0] ?? message;
  const unknown = /Unknown option '--?([\w-]+)'/.exec(message)?.[1];
  const meant = unknown === undefined ? undefined : nearest(unknown, known);
  return meant === undefined ? `${sentence}.` : `${sentence}. Did you mean --${meant}?`;
};

/** A whole number of at least `least`. */
export const readNumber = (name: string, text: string, least: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least) return value;
  throw new Advice(`--${name} takes a whole number of at least ${least}, not "${text}".`, 2);
};
