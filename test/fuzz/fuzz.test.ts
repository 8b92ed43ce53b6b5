import fc from "fast-check";
import { describe, it } from "vitest";
import { startClient } from "../harness/lspClient.ts";
import { runs } from "../harness/runs.ts";
import { anyArguments } from "./cli.ts";
import { anyChange, anyDraft, anyFix } from "./drafts.ts";
import { anyCorpus, anyFrontMatter, anyPlanFile, anySettings } from "./files.ts";
import { anyLongDraft, anyMessages } from "./server.ts";
import { anyBytes } from "./stream.ts";
import type { Target } from "./target.ts";

const SEED = 20240101;

describe("whatever comes in", () => {
  it.each([
    anyDraft,
    anyChange,
    anyFix,
    anyFrontMatter,
    anySettings,
    anyCorpus,
    anyPlanFile,
    anyArguments,
    anyBytes,
  ])("by $name does no harm", (target) => run(target));

  it.each([
    ["messages", anyMessages],
    ["long drafts", anyLongDraft],
  ])("by %s does no harm", async (_, target) => {
    await using client = await startClient();
    await run(target(client));
  });
});

async function run({ property, runs: usual = 200 }: Target): Promise<void> {
  await fc.assert(property, runs(usual, SEED));
}
