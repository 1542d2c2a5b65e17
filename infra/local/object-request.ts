/** What an S3 request asks for, and which asks are refused because the emulator would only pretend to do them. */
import type { IncomingHttpHeaders } from "node:http";

export type S3Fault = { status: number; code: string; message: string };
type Place = { bucket: string; key: string };
export type ObjectRequest =
  | { does: "refuse"; fault: S3Fault }
  /** Stores the body under the key. */
  | ({ does: "store" } & Place)
  /** Creates an object out of what is stored already. */
  | ({ does: "create"; reason: "CopyObject" | "CompleteMultipartUpload" } & Place)
  /** A browser's form upload; the key is one of its fields. */
  | { does: "form"; bucket: string }
  /** Anything the emulator answers truly. */
  | { does: "pass" };

/** Query parameters the emulator honours; any other names a feature it would ignore, or worse, overwrite the object for. */
const honoured = new Set([
  ..."list-type prefix delimiter marker max-keys start-after continuation-token fetch-owner encoding-type".split(" "),
  ..."uploads uploadId partNumber attributes delete lifecycle x-id".split(" "),
  ..."response-content-type response-content-disposition response-cache-control response-content-encoding".split(" "),
  ..."response-content-language response-expires".split(" "),
]);
const isHonoured = (name: string): boolean => honoured.has(name) || /^x-amz-/i.test(name);
/** Headers that ask for something at upload which would be dropped in silence. */
const dropped = ["x-amz-tagging", "x-amz-object-lock-mode", "x-amz-object-lock-legal-hold", "x-amz-acl"];

const notImplemented = (what: string): ObjectRequest => ({
  does: "refuse",
  fault: { status: 501, code: "NotImplemented", message: `The embedded bucket does not implement ${what}.` },
});

/** A presigned link past its time. */
const isExpired = (query: URLSearchParams, now: number): boolean => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get("X-Amz-Date") ?? "") ?? [];
  if (year === undefined) return false;
  const signed = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return now > signed + Number(query.get("X-Amz-Expires") ?? 0) * 1000;
};

/** Reads a path-style request. `now` is in milliseconds. */
export const readObjectRequest = (
  method: string,
  target: string,
  headers: IncomingHttpHeaders,
  now: number,
): ObjectRequest => {
  const [path = "", search = ""] = target.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const strange = [...query.keys()].find((name) => !isHonoured(name));
  if (strange !== undefined) return notImplemented(`?${strange}`);
  // Listing multipart uploads would come back as a listing of objects.
  if (method === "GET" && query.has("uploads")) return notImplemented("ListMultipartUploads");
  if (isExpired(query, now)) {
    return { does: "refuse", fault: { status: 403, code: "AccessDenied", message: "Request has expired" } };
  }
  const [, bucket = "", rest = ""] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? [];
  let key: string;
  try {
    // A plus sign in a path is a plus sign; only in a query it would be a space.
    key = decodeURIComponent(rest);
  } catch {
    return { does: "refuse", fault: { status: 400, code: "InvalidURI", message: "Couldn't parse the specified URI." } };
  }
  if (method === "POST" && key === "" && /^multipart\/form-data/i.test(headers["content-type"] ?? "")) {
    return { does: "form", bucket };
  }
  if (method === "POST" && query.has("uploadId"))
    return { does: "create", reason: "CompleteMultipartUpload", bucket, key };
  const wish = dropped.find((name) => headers[name] !== undefined);
  if (wish !== undefined) return notImplemented(wish);
  if (method !== "PUT" || key === "" || query.has("partNumber")) return { does: "pass" };
  if (headers["x-amz-copy-source"] !== undefined) return { does: "create", reason: "CopyObject", bucket, key };
  return { does: "store", bucket, key };
};
