import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TemporaryFolder } from "../harness/cli.ts";
import { installCommand, linesOfPage } from "../harness/editors.ts";

const DRAFT = "# 实施方案\n\n孟𠮷川负责，一(yī)批项目，经济數据。\n\n𠮷市多式联运\n";

it("Emacs with eglot and the lines of its page shows findings and hover, and follows edits", () => {
  using folder = new TemporaryFolder({ "稿.md": DRAFT });
  const script = join(import.meta.dirname, "emacs.el");
  const { stdout, stderr, error } = spawnSync("emacs", ["--batch", "-l", script], {
    env: {
      ...process.env,
      HOME: folder.path,
      LC_ALL: "C.UTF-8",
      PATH: `${installCommand(folder)}:${process.env.PATH}`,
      LINES_OF_PAGE: linesOfPage("emacs", "elisp")[0],
      DRAFT: join(folder.path, "稿.md"),
    },
    encoding: "utf8",
  });
  if (error)
    throw new Error("install the Debian packages emacs-nox and elpa-eglot", { cause: error });
  const line = stdout.split("\n").find((one) => one.startsWith("{"));
  if (!line) throw new Error(`Emacs printed no result: ${stdout}${stderr}`);
  expect(JSON.parse(line)).toEqual({
    opened: ["(yī)", "數"],
    hover: expect.stringContaining("多式联运"),
    corrected: ["(yī)"],
  });
});
