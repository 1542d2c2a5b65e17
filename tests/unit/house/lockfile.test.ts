import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { completed, platformOf } from "../../../tools/lock-platforms.ts";

it("names every platform a package can run on, or npm ci refuses it", () => {
  const lock = readFileSync(join(import.meta.dirname, "../../../package-lock.json"), "utf8");
  expect(completed(lock) === lock, "run `npx node tools/lock-platforms.ts` after npm install").toBe(true);
});

it("fills in what an installing registry did not offer", () => {
  const lock = {
    packages: {
      "node_modules/x": { version: "1.0.0", optionalDependencies: { "x-darwin-arm64": "1.0.0", "x-plain": "1.0.0" } },
    },
  };
  expect(JSON.parse(completed(JSON.stringify(lock))).packages["node_modules/x-darwin-arm64"]).toEqual({
    version: "1.0.0",
    dev: true,
    optional: true,
    os: ["darwin"],
    cpu: ["arm64"],
  });
});

it.each([
  ["@swc/core-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
  ["@oxc-parser/binding-linux-riscv64-musl", { os: ["linux"], cpu: ["riscv64"], libc: ["musl"] }],
  ["@biomejs/cli-win32-x64", { os: ["win32"], cpu: ["x64"] }],
  ["fsevents", undefined],
])("reads the platform of %s", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});
