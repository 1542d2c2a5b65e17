/** Every problem in words for people: what it is called, and what happened this time. */
import type { Code, Problem } from "../../shared/errors.ts";

type Wording = { [C in Code]: { title: string; says: (detail: Problem<C>["detail"]) => string } };

const list = (values: readonly string[]): string => values.join(", ");
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

const wording: Wording = {
  "report.empty": { title: "Empty file", says: () => "The file holds no bytes." },
  "report.unknown-kind": { title: "Unknown kind of file", says: () => "The file is of no kind that can be read." },
  "report.unreadable": {
    title: "Unreadable file",
    says: ({ kind }) => `The file looks like ${kind} but cannot be opened as such.`,
  },
  "report.encrypted": { title: "Encrypted file", says: ({ kind }) => `The ${kind} file needs a password.` },
  "report.too-large": {
    title: "File too large",
    says: ({ bytes, limit }) => `The file has ${megabytes(bytes)}; the limit is ${megabytes(limit)}.`,
  },
  "report.too-many-pages": {
    title: "Too many pages",
    says: ({ pages, limit }) => `The file has ${pages} pages; the limit is ${limit}.`,
  },
  "report.too-many-pixels": {
    title: "Picture too large",
    says: ({ pixels, limit }) =>
      `The file's pictures have ${Math.ceil(pixels / 1_000_000)} megapixels; the limit is ${limit / 1_000_000}.`,
  },
  "report.too-many-members": {
    title: "Too many files inside",
    says: ({ members, limit }) => `The file holds ${members} others or parts; the limit is ${limit}.`,
  },
  "report.too-deep": {
    title: "Nested too deep",
    says: ({ limit }) => `The file lies inside more than ${limit} others, or what it holds does.`,
  },
  "report.no-text": {
    title: "No text",
    says: ({ kind }) => `The ${kind} file holds no text, and no legible one in its pictures.`,
  },
  "report.bad-metadata": {
    title: "Wrong metadata",
    says: ({ field, value }) => `The upload says ${field} "${value}", which cannot be read.`,
  },
  "report.too-costly": {
    title: "Too costly to read",
    says: ({ kind, of, limit }) =>
      `Reading the ${kind} file took more than ${of === "time" ? `${limit} seconds` : `${limit} MiB of memory`} and was broken off.`,
  },
  "report.crashed": {
    title: "Reading crashed",
    says: ({ attempts }) => `Reading the file ended the reader ${attempts} times.`,
  },
  "report.missing": { title: "File missing", says: ({ key }) => `Nothing is stored under ${key}.` },
  "message.unreadable": { title: "Unreadable message", says: ({ queue }) => `A message in ${queue} cannot be read.` },
  "message.exhausted": {
    title: "Given up",
    says: ({ queue, attempts }) => `A message in ${queue} failed ${attempts} times.`,
  },
  "issue.wording": {
    title: "Issue breaks a wording rule",
    says: ({ findings }) => `The issue was held back: ${findings.join("; ")}.`,
  },
  "issue.waiting": {
    title: "Records still in the works",
    says: ({ buckets }) => `Incidents are still being worked out for ${list(buckets)}. Ask again shortly.`,
  },
  "mail.refused": { title: "Mail refused", says: ({ because }) => `The mail service refused the mail: ${because}.` },
  "mail.unsure": {
    title: "Mail of unknown fate",
    says: ({ issue }) => `The mail of issue ${issue} may or may not have left; it is not sent again unless asked to.`,
  },
  "failure.final": {
    title: "Cannot be tried again",
    says: ({ failure }) => `No message can try ${failure} again. Upload the file anew, or ask for the issue.`,
  },
  "request.invalid": { title: "Wrong request", says: ({ field, because }) => `${field}: ${because}` },
  "request.too-large": {
    title: "Too large",
    says: ({ bytes, limit }) => `There are ${bytes} bytes; the limit is ${limit}.`,
  },
  "filter.invalid": {
    title: "Wrong filter",
    says: ({ position, found, allowed }) =>
      `At position ${position} the filter ${found === "" ? "ends" : `says "${found}"`}; allowed there: ${list(allowed)}.`,
  },
  "cursor.invalid": {
    title: "Wrong cursor",
    says: () => "The cursor is none that a list gave out. Ask for the first page again.",
  },
  "token.missing": { title: "No token", says: () => "Send a header `Authorization: Bearer <token>`." },
  "token.invalid": { title: "Wrong token", says: ({ because }) => `The token is not accepted: ${because}.` },
  "role.insufficient": { title: "Not allowed", says: ({ needed }) => `This needs ${needed}.` },
  "record.not-found": { title: "Not found", says: ({ kind, id }) => `There is no ${kind} ${id}.` },
  "route.unknown": {
    title: "No such address",
    says: ({ path }) => `Nothing answers at ${path}. GET / lists what does.`,
  },
  "method.not-allowed": {
    title: "Wrong method",
    says: ({ method, allowed }) => `${method} is not answered here. What is: ${allowed.join(", ")}.`,
  },
  "config.missing": { title: "Not configured", says: () => "The service is not set up." },
};

export const titleOf = (code: Code): string => wording[code].title;
/** One sentence on what went wrong. */
export const sentenceOf = <C extends Code>(code: C, detail: Problem<C>["detail"]): string => wording[code].says(detail);
