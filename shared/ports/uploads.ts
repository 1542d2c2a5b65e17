/** The bucket people upload reports to. */

/** An uploaded object; `bytes` is null when there are more than the reader allows. */
export type Upload = {
  key: string;
  bytes: Uint8Array | null;
  size: number;
  etag: string;
  /** When the bucket took it, ISO UTC. */
  received: string;
  /** User metadata, keys without `x-amz-meta-`, lower case. */
  metadata: Record<string, string>;
  contentType: string | undefined;
};

/** A presigned POST: what a browser or script sends to upload one file. */
export type UploadGrant = {
  url: string;
  fields: Record<string, string>;
  key: string;
  expires: string;
  maxBytes: number;
};

export interface Uploads {
  /** Name of the bucket: part of every report id. */
  readonly bucket: string;
  /** The object, or undefined when it is gone; a body over `maxBytes` is not read. */
  open(key: string, maxBytes: number): Promise<Upload | undefined>;
  /** Grants one upload under `incoming/`, with a size limit and the metadata given. */
  grant(key: string, maxBytes: number, metadata: Record<string, string>): Promise<UploadGrant>;
  /** A link to read the original for a few minutes. */
  link(key: string): Promise<string>;
  /** Deletes the object; a versioned bucket keeps former versions for as long as its lifecycle says. */
  remove(key: string): Promise<void>;
}
