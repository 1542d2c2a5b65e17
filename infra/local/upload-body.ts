/** Upload bodies: the SDK's chunked framing taken off, cut into slices the emulator accepts. */

/** The emulator refuses more than 11 MiB a request; parts of a multipart upload may not be under 5. */
export const sliceBytes = 8 * 1024 * 1024;

/** Cuts a stream into slices of {@link sliceBytes}; the last may be shorter, an empty stream gives one empty slice. */
export async function* slices(source: AsyncIterable<Buffer>, size = sliceBytes): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  let any = false;
  for await (const chunk of source) {
    held.push(chunk);
    bytes += chunk.length;
    while (bytes >= size) {
      const whole = Buffer.concat(held);
      yield whole.subarray(0, size);
      any = true;
      held = [whole.subarray(size)];
      bytes = whole.length - size;
    }
  }
  if (bytes > 0 || !any) yield Buffer.concat(held);
}

/** Takes off `aws-chunked`: `<hex size>[;signature]\r\n<bytes>\r\n` ... `0\r\n<trailers>\r\n`. Throws when it ends early. */
export async function* unchunked(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  /** Bytes of the current chunk still to come; its closing line break counts. */
  let due = 0;
  for await (const piece of source) {
    rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    for (;;) {
      if (due > 0) {
        if (rest.length === 0) break;
        const data = rest.subarray(0, Math.max(0, Math.min(rest.length, due - 2)));
        const passed = Math.min(rest.length, due);
        if (data.length > 0) yield data;
        due -= passed;
        rest = rest.subarray(passed);
        continue;
      }
      const end = rest.indexOf("\r\n");
      if (end === -1) break;
      const size = Number.parseInt(rest.toString("latin1", 0, end), 16);
      if (Number.isNaN(size)) throw new Error("the chunked body is malformed");
      // What follows the last chunk are trailers and signatures; nothing here reads them.
      if (size === 0) return;
      due = size + 2;
      rest = rest.subarray(end + 2);
    }
  }
  throw new Error("the chunked body ended early");
}
