/** Reads the head of a made file, for the tests of heading rules. */
import { loadParsers } from "../../../../functions/entry/parsers.ts";
import { decodeWith } from "../../../../shared/report/decoders/decoders.ts";
import { type Heading, headingOf } from "../../../../shared/report/heading/heading.ts";
import { readMetadata } from "../../../../shared/report/heading/metadata-values.ts";
import { arrivalOf } from "../made-files.ts";

const decode = decodeWith(await loadParsers());

export const headingIn = async (
  source: string | Uint8Array,
  metadata: Record<string, string> = {},
): Promise<Heading> => {
  const arrival = arrivalOf(source, { metadata });
  return headingOf({
    metadata: readMetadata(metadata),
    decoded: await decode(arrival),
    received: arrival.received,
  });
};
export const prose =
  "Unknown men fired at the border post near Maksat on Monday evening and fled towards the hills, the press service said.";
export const more =
  "Two conscripts were hurt and taken to the hospital in the centre of the province, a doctor there said by telephone.";
