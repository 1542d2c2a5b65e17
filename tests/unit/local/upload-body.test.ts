import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slices, unchunked } from "../../../infra/local/upload-body.ts";

async function* arriving(bytes: Buffer, cuts: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const to = cut % (bytes.length + 1);
    if (to > from) yield bytes.subarray(from, to);
    from = Math.max(from, to);
  }
  if (from < bytes.length) yield bytes.subarray(from);
}
const whole = async (source: AsyncIterable<Buffer>) => Buffer.concat(await Array.fromAsync(source));
const framed = (chunks: readonly string[], end = "0\r\nx-amz-checksum-crc32:AAAA==\r\n\r\n") =>
  Buffer.from(
    chunks.map((text) => `${Buffer.byteLength(text).toString(16)};chunk-signature=0\r\n${text}\r\n`).join("") + end,
  );

describe("a chunked upload", () => {
  it("is the same bytes wherever the network cuts it", async () => {
    const chunk = fc.string({ minLength: 1, unit: "grapheme" });
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), fc.array(fc.nat(5000)), async (chunks, cuts) => {
        expect((await whole(unchunked(arriving(framed(chunks), cuts)))).toString()).toBe(chunks.join(""));
      }),
    );
  });

  it("that breaks off is an error, never a short object", async () => {
    const bytes = framed(["first", "second"], "");
    await expect(whole(unchunked(arriving(bytes, [])))).rejects.toThrow("ended early");
    await expect(whole(unchunked(arriving(bytes.subarray(0, -5), [])))).rejects.toThrow("ended early");
  });

  it("that is not chunked at all is an error", async () => {
    await expect(whole(unchunked(arriving(Buffer.from("plain text\r\n"), [])))).rejects.toThrow("malformed");
  });
});

describe("slices", () => {
  it("hold all bytes in order, all but the last of full size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.nat(200)),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, cuts, size) => {
          const cut = await Array.fromAsync(slices(arriving(Buffer.from(bytes), cuts), size));
          expect(Buffer.concat(cut).equals(Buffer.from(bytes))).toBe(true);
          expect(cut.slice(0, -1).every(({ length }) => length === size)).toBe(true);
          expect(cut.length).toBe(Math.max(1, Math.ceil(bytes.length / size)));
        },
      ),
    );
  });
});
