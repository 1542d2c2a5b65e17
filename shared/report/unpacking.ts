/** All reports of one upload, in their order: the file itself, then what it holds, level by level inside each. */
import { Problem } from "../errors.ts";
import type { Arrival } from "./arrival.ts";
import type { Decoded } from "./decoded.ts";
import type { Decode } from "./decoders/decoder.ts";
import { headingOf } from "./heading/heading.ts";
import { readMetadata } from "./heading/metadata-values.ts";
import { reportId } from "./identity.ts";
import { kindOf } from "./kind.ts";
import { limits } from "./limits.ts";
import { type Marking, strictest } from "./marking.ts";
import type { Member } from "./member.ts";
import type { Parsers } from "./parsers.ts";
import type { Kind } from "./report.ts";

/** One report of an upload; it is decoded when it is opened, once, and what keeps it from being read is thrown then. */
export type Found = { arrival: Arrival; open(): Promise<Decoded> };

/**
 * Kinds that are opened to know what lies in them. Files bound into a PDF count only when the PDF itself was uploaded: its
 * parser is too heavy to be run for what may be in it.
 */
const holders: ReadonlySet<Kind> = new Set(["zip", "mbox", "csv", "json", "eml", "msg"]);

type KindParsers = Pick<Parsers, "signature" | "inflate">;

/** What opens files: what tells their kind, and what reads them, here or in a process of its own. */
export type Opening = { parsers: KindParsers; decode: Decode };

/** What is left of the limits of the whole upload. */
type Budget = { members: number; bytes: number };

/** Of the address it came from only the upload itself is told: it cannot be that of each of many. */
const inherited = ({ "source-url": _, ...rest }: Record<string, string>): Record<string, string> => rest;

const arrivalOf = (member: Member, parent: Arrival, printed: Marking | null): Arrival => {
  const { bytes, name, contentType } = member;
  return {
    ...parent,
    member: parent.member === null ? name : `${parent.member}/${name}`,
    container: { id: reportId(parent.bucket, parent.key, parent.member), printed },
    bytes,
    size: bytes.length,
    metadata: inherited(parent.metadata),
    contentType,
  };
};

/** What a file says of itself counts for all it holds. */
const printedOn = (arrival: Arrival, decoded: Decoded): Marking | null => {
  const metadata = readMetadata(arrival.metadata);
  const own = headingOf({ metadata, decoded, received: arrival.received }).markings.printed;
  const outer = arrival.container?.printed ?? null;
  return own === null ? outer : strictest([own, ...(outer === null ? [] : [outer])]);
};

/** A file that holds more than the limits leave is not read by halves. */
const checkRoom = ({ key }: Arrival, members: readonly Member[], budget: Budget): void => {
  if (members.length > budget.members)
    throw new Problem("report.too-many-members", { key, members: members.length, limit: limits.members });
  const bytes = members.reduce((sum, member) => sum + member.bytes.length, 0);
  if (bytes > budget.bytes) throw new Problem("report.too-large", { key, bytes, limit: limits.inflatedBytes });
  budget.members -= members.length;
  budget.bytes -= bytes;
};

const decoded = async (arrival: Arrival, isWhole: boolean, budget: Budget, decode: Decode): Promise<Decoded> => {
  const { key, size } = arrival;
  if (size > limits.bytes) throw new Problem("report.too-large", { key, bytes: size, limit: limits.bytes });
  const { members, ...rest } = await decode(arrival);
  if (members === undefined || !(isWhole || holders.has(rest.kind))) return rest;
  checkRoom(arrival, members, budget);
  return { ...rest, members };
};

const kindIfAny = async ({ bytes, key }: Arrival, parsers: KindParsers): Promise<Kind | undefined> => {
  try {
    return await kindOf(bytes, key, parsers);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
};

const headerBytes = 65_536;

/** A mail that is text and nothing else needs no opening: most of a large mailbox. */
const isPlain = ({ bytes }: Arrival): boolean => {
  const [headers = ""] = new TextDecoder("latin1").decode(bytes.subarray(0, headerBytes)).split(/\r?\n\r?\n/, 1);
  return headers.length < headerBytes && !/^content-type:(?!\s*text\/(?:plain|html)\b)/im.test(headers);
};

/** What it holds; nothing when it cannot be opened, which whoever opens it is told. */
const membersOf = async (found: Found): Promise<{ members: readonly Member[]; printed: Marking | null }> => {
  try {
    const read = await found.open();
    const members = read.members ?? [];
    return { members, printed: members.length > 0 ? printedOn(found.arrival, read) : null };
  } catch (error) {
    if (error instanceof Problem) return { members: [], printed: null };
    throw error;
  }
};

async function* walk(arrival: Arrival, depth: number, budget: Budget, tools: Opening): AsyncGenerator<Found> {
  let reading: Promise<Decoded> | undefined;
  const found: Found = {
    arrival,
    open: () => {
      reading ??= decoded(arrival, depth === 0, budget, tools.decode);
      return reading;
    },
  };
  yield found;
  const kind = await kindIfAny(arrival, tools.parsers);
  if (kind === undefined || !(holders.has(kind) || (depth === 0 && kind === "pdf"))) return;
  if (kind === "eml" && isPlain(arrival)) return;
  const { members, printed } = await membersOf(found);
  for (const member of members) {
    const inner = arrivalOf(member, arrival, printed);
    const { key } = arrival;
    const problem =
      depth >= limits.memberNesting
        ? new Problem("report.too-deep", { key, depth: depth + 1, limit: limits.memberNesting })
        : member.problem;
    if (problem === undefined) yield* walk(inner, depth + 1, budget, tools);
    else yield { arrival: inner, open: () => Promise.reject(problem) };
  }
}

/** The order is that of the bytes: the same upload always has the same report at the same place. */
export const reportsIn = (arrival: Arrival, opening: Opening): AsyncGenerator<Found> =>
  walk(arrival, 0, { members: limits.members, bytes: limits.inflatedBytes }, opening);
