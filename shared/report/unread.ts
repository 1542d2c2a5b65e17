/** The head of a report that could not be read: everything the upload said, and why nothing more is known. */
import type { Code } from "../errors.ts";
import type { Arrival } from "./arrival.ts";
import { readMetadata } from "./heading/metadata-values.ts";
import { uploadMetadata } from "./heading/upload-metadata.ts";
import { placeOf, reportId, versionOf } from "./identity.ts";
import { markingFor, receptionOf } from "./reception.ts";
import type { Report } from "./report.ts";

export const unreadReport = (arrival: Arrival, reason: Code): Report => {
  const metadata = readMetadata(arrival.metadata);
  const stated = uploadMetadata.read({ metadata, decoded: { kind: "txt", passages: [] }, received: arrival.received });
  const published = stated.published ?? null;
  return {
    id: reportId(arrival.bucket, arrival.key, arrival.member),
    version: versionOf(arrival.bytes, arrival.size),
    key: arrival.key,
    ...placeOf(arrival),
    ...receptionOf(metadata, published, arrival.received),
    published,
    publishedBasis: published === null ? null : uploadMetadata.id,
    title: "",
    authors: [],
    publisher: stated.publisher ?? null,
    sourceUrl: stated.sourceUrl ?? null,
    language: "und",
    marking: markingFor(stated.marking ?? null, [arrival.container?.printed ?? null], arrival.defaultMarking),
    kind: "unknown",
    size: arrival.size,
    state: "quarantined",
    reason,
    relevant: false,
    origin: { credits: [], cites: [] },
  };
};
