import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "test/package/**", "node_modules/**"],
    globalSetup: "test/setup.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
