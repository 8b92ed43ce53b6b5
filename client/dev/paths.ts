import { join, resolve } from "node:path";

/** The repository, which is the extension's own folder too. */
export const repoRoot = resolve(import.meta.dirname, "../..");

/** What is downloaded or written for trials and tests; git does not see it. */
export const cacheDir = join(repoRoot, ".vscode-test");

/** The drafts that a first look starts with. */
export const samplesDir = join(repoRoot, "data/samples");

/** The draft among them that is shown first. */
export const sampleDraft = "实施方案.md";
