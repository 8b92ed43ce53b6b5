import fc from "fast-check";
import { describe, it } from "vitest";
import { startClient } from "../harness/lspClient.ts";
import { anyArguments } from "./cli.ts";
import { anyMessages } from "./server.ts";
import { anyCorpus, anyDraft, anyFix, anyFrontMatter, anySettings } from "./service.ts";
import type { Target } from "./target.ts";

/** `npm run fuzz` runs longer and from another seed each time; a failure names the seed. */
const LONG = Number(process.env.FUZZ_TIMES ?? 0);
const SEED = LONG ? Date.now() % 2 ** 31 : 20240101;
const HOUR = 3_600_000;

describe("whatever comes in", () => {
  it.each([anyDraft, anyFix, anyFrontMatter, anySettings, anyCorpus, anyArguments])(
    "by $name does no harm",
    (target) => run(target),
    HOUR,
  );

  it(
    "by messages does no harm",
    async () => {
      await using client = await startClient();
      await run(anyMessages(client));
    },
    HOUR,
  );
});

async function run({ property, runs = 200 }: Target): Promise<void> {
  await fc.assert(property, { seed: SEED, numRuns: LONG ? runs * LONG : runs });
}
