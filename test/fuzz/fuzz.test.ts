import fc from "fast-check";
import { describe, it } from "vitest";
import { startClient } from "../harness/lspClient.ts";
import { runs } from "../harness/runs.ts";
import { anyArguments } from "./cli.ts";
import { anyChange, anyDraft, anyFix } from "./drafts.ts";
import { anyCorpus, anyFrontMatter, anySettings } from "./files.ts";
import { anyMessages } from "./server.ts";
import type { Target } from "./target.ts";

const SEED = 20240101;

describe("whatever comes in", () => {
  it.each([anyDraft, anyChange, anyFix, anyFrontMatter, anySettings, anyCorpus, anyArguments])(
    "by $name does no harm",
    (target) => run(target),
  );

  it("by messages does no harm", async () => {
    await using client = await startClient();
    await run(anyMessages(client));
  });
});

async function run({ property, runs: usual = 200 }: Target): Promise<void> {
  await fc.assert(property, runs(usual, SEED));
}
