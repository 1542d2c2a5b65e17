/** The shape every format's decoder has. */
import type { Arrival } from "../arrival.ts";
import type { Decoded } from "../decoded.ts";
import type { Parsers } from "../parsers.ts";

export type DecoderInput = Pick<Arrival, "bytes" | "key" | "contentType">;

/** Throws a `report.*` problem for what it knows; anything else it throws becomes `report.unreadable`. */
export type Decoder = (input: DecoderInput, parsers: Parsers) => Promise<Decoded>;

/** Reads a file of any kind; throws only `report.*` problems for what is wrong with the file. */
export type Decode = (input: DecoderInput) => Promise<Decoded>;
