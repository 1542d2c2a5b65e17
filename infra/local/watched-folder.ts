/** The watched folder: a file dropped there is uploaded under incoming/, once for each state it is in. */
import { createReadStream } from "node:fs";
import { mkdir, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { DataFolder } from "./data-folder.ts";

/** Looking beats listening: change events differ between systems and are lost on network shares. */
const lookMilliseconds = 1000;
/** Editors and browsers write beside the file under names like these. */
const unfinished = /^\.|~$|\.(tmp|part|crdownload|swp)$/i;

const filesIn = async (folder: string): Promise<{ path: string; state: string; size: number }[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !unfinished.test(entry.name));
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { size, mtimeMs } = await stat(path);
      return { path, state: `${size} ${mtimeMs}`, size };
    }),
  );
};

/** Starts to watch; answers how to stop. */
export const watchFolder = async (
  folder: string,
  s3: S3Client,
  bucket: string,
  data: DataFolder,
  say: (line: string) => void,
): Promise<() => Promise<void>> => {
  await mkdir(folder, { recursive: true });
  /** A file is taken when two looks in a row find it the same: it is no longer being written. */
  let before = new Map<string, string>();
  let stopped = false;

  const look = async (): Promise<void> => {
    const found = await filesIn(folder);
    for (const { path, state, size } of found) {
      const name = relative(folder, path).split(sep).join("/");
      if (stopped || before.get(path) !== state || data.wasUploaded(name, state)) continue;
      const Body = createReadStream(path);
      await s3.send(new PutObjectCommand({ Bucket: bucket, Key: `incoming/${name}`, Body, ContentLength: size }));
      data.noteUploaded(name, state);
      say(`Uploaded ${name} from the watched folder.`);
    }
    before = new Map(found.map(({ path, state }) => [path, state]));
  };
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  const again = (): void => {
    looking = look()
      .catch((error: Error) => say(`The watched folder cannot be read: ${error.message}`))
      .finally(() => {
        if (!stopped) timer = setTimeout(again, lookMilliseconds);
      });
  };
  again();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await looking;
  };
};
