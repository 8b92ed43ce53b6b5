import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runLogged } from "../../client/dev/child.ts";
import { TemporaryFolder } from "../harness/cli.ts";

it("a command's log is kept in a fresh clone too, where its folder is not there yet", async () => {
  using folder = new TemporaryFolder();
  const log = join(folder.path, "not/there/yet.log");
  await runLogged(process.execPath, ["--print", "'done'"], { log });
  expect(await readFile(log, "utf8")).toBe("done\n");
});
