import { defineConfig } from "vitest/config";

/** Tests of the packages that `npm run package` made, run by `npm run test:package`. */
export default defineConfig({
  test: { include: ["test/package/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});
