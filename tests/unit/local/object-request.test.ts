import { describe, expect, it } from "vitest";
import { readObjectRequest } from "../../../infra/local/object-request.ts";

const now = Date.parse("2026-03-01T12:00:00Z");
const read = (method: string, target: string, headers = {}) => readObjectRequest(method, target, headers, now);

describe("an upload", () => {
  it.each([
    ["/reports/incoming/plain.txt", "incoming/plain.txt"],
    ["/reports/incoming/a%20b+c.txt?x-id=PutObject", "incoming/a b+c.txt"],
    ["/reports/incoming/%D0%9E%D1%82%D1%87%D1%91%D1%82.txt", "incoming/Отчёт.txt"],
    ["/reports/100%25.txt", "100%.txt"],
    ["/reports/a//b.txt", "a//b.txt"],
  ])("to %s has its key read plain", (target, key) => {
    expect(read("PUT", target)).toEqual({ does: "store", bucket: "reports", key });
  });

  it.each([
    ["a copy", "PUT", "/b/k", { "x-amz-copy-source": "/b/o" }, { does: "create", reason: "CopyObject" }],
    [
      "the end of a multipart upload",
      "POST",
      "/b/k?uploadId=1",
      {},
      { does: "create", reason: "CompleteMultipartUpload" },
    ],
    ["a form", "POST", "/b", { "content-type": "multipart/form-data; boundary=x" }, { does: "form", bucket: "b" }],
    [
      "a form to the bucket's folder",
      "POST",
      "/b/",
      { "content-type": "multipart/form-data; boundary=x" },
      { does: "form" },
    ],
  ])("as %s is told apart", (_, method, target, headers, wanted) => {
    expect(read(method, target, headers)).toMatchObject(wanted);
  });
});

describe("what creates no object", () => {
  it.each([
    ["a part", "PUT", "/b/k?partNumber=1&uploadId=2"],
    ["the start of a multipart upload", "POST", "/b/k?uploads"],
    ["a read", "GET", "/b/k?response-content-type=text%2Fplain"],
    ["a presigned read in time", "GET", "/b/k?X-Amz-Date=20260301T115959Z&X-Amz-Expires=60"],
    ["a listing", "GET", "/b?list-type=2&prefix=incoming%2F"],
    ["a new bucket", "PUT", "/b"],
    ["a deletion of several", "POST", "/b?delete"],
  ])("%s is passed on", (_, method, target) => {
    expect(read(method, target)).toEqual({ does: "pass" });
  });
});

describe("a refusal", () => {
  it.each([
    ["PUT", "/b/k?tagging", {}],
    ["GET", "/b/k?tagging", {}],
    ["PUT", "/b?versioning", {}],
    ["PUT", "/b?cors", {}],
    ["PUT", "/b/k?acl", {}],
    ["GET", "/b/k?versionId=1", {}],
    ["GET", "/b?uploads", {}],
    ["GET", "/b?location", {}],
    ["PUT", "/b/k", { "x-amz-tagging": "a=b" }],
    ["PUT", "/b/k", { "x-amz-object-lock-mode": "GOVERNANCE" }],
  ])("meets %s %s with 501", (method, target, headers) => {
    expect(read(method, target, headers)).toMatchObject({ does: "refuse", fault: { status: 501 } });
  });

  it("meets a presigned link past its time with 403", () => {
    const target = "/b/k?X-Amz-Date=20260301T115800Z&X-Amz-Expires=60";
    expect(read("GET", target)).toMatchObject({ does: "refuse", fault: { status: 403 } });
  });

  it("meets a path that is no text with 400", () => {
    expect(read("PUT", "/b/%E0%A4%A")).toMatchObject({ does: "refuse", fault: { status: 400 } });
  });
});
