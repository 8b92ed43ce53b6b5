import { defineConfig } from "vitest/config";

/** Long runs of properties (`npm run fuzz`) take hours; nothing else takes a minute. */
const LIMIT = process.env.FUZZ_TIMES ? 10 * 3_600_000 : 60_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "test/package/**", "node_modules/**"],
    globalSetup: "test/setup.ts",
    testTimeout: LIMIT,
    hookTimeout: 60_000,
  },
});
