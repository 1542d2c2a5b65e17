/** Test projects: each kind of test has its own folder, speed and rules. */
import { defineConfig } from "vitest/config";

const project = (name: string, extra: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: "node", ...extra },
});

export default defineConfig({
  test: {
    projects: [
      // Unit tests may not touch the network.
      project("unit", { setupFiles: ["tests/support/no-network.ts"] }),
      project("contract", { testTimeout: 30_000, hookTimeout: 60_000 }),
      // The same contracts against an independent AWS; needs python3 with moto.
      project("oracle", { include: ["tests/contract/**/*.oracle.ts"], testTimeout: 60_000, hookTimeout: 60_000 }),
      project("functions", { testTimeout: 30_000, hookTimeout: 60_000 }),
      // Not isolated: loading the CDK once instead of once a file halves the time, and no infra test changes shared state.
      project("infra", { testTimeout: 60_000, hookTimeout: 120_000, isolate: false }),
      project("journey", { testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false }),
    ],
  },
});
