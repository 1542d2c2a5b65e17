/**
 * Completes the lockfile for platforms the installing registry did not offer: npm refuses a lock that leaves out an
 * optional dependency it names. Run after every `npm install`: `npx node tools/lock-platforms.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const entrySchema = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), entrySchema) });

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm64", "arm", "x64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x"];

/** What a platform package is for, read from its name: `core-win32-x64-msvc`. */
export const platformOf = (name: string): { os: string[]; cpu: string[]; libc?: string[] } | undefined => {
  const parts = name.split(/[-/]/);
  const os = systems.find((system) => parts.includes(system));
  const cpu = processors.find((processor) => parts.includes(processor));
  if (os === undefined || cpu === undefined) return undefined;
  const libc = parts.some((part) => part.startsWith("musl"))
    ? "musl"
    : parts.some((part) => part.startsWith("gnu"))
      ? "glibc"
      : undefined;
  return { os: [os], cpu: [cpu], ...(os === "linux" && libc !== undefined && { libc: [libc] }) };
};

/** The lock with an entry for every platform package it names; one without a hash is checked when it is installed there. */
export const completed = (text: string): string => {
  const lock = lockSchema.parse(JSON.parse(text));
  for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const platform = platformOf(name);
      const key = `node_modules/${name}`;
      if (platform && /^\d/.test(version) && lock.packages[key] === undefined) {
        lock.packages[key] = { version, dev: true, optional: true, ...platform };
      }
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  return `${JSON.stringify(lock, null, 2)}\n`;
};

if (import.meta.main) {
  const file = new URL("../package-lock.json", import.meta.url);
  writeFileSync(file, completed(readFileSync(file, "utf8")));
}
