import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TemporaryFolder } from "../harness/cli.ts";
import { CLI } from "../harness/lspClient.ts";

const DRAFT = "# 实施方案\n\n孟𠮷川负责，一(yī)批项目，经济數据。\n\n𠮷市多式\n";

it("Neovim shows findings, hover and completion, opens the clause of a term, and fixes all", () => {
  using folder = new TemporaryFolder({ "稿.md": DRAFT });
  const script = join(import.meta.dirname, "neovim.lua");
  const { stdout, stderr, error } = spawnSync(
    "nvim",
    ["--headless", "--clean", "-n", "-c", `luafile ${script}`],
    {
      env: {
        ...process.env,
        HOME: folder.path,
        XDG_STATE_HOME: folder.path,
        NODE: process.execPath,
        SERVER: CLI,
        DRAFT: join(folder.path, "稿.md"),
      },
      encoding: "utf8",
      input: "",
    },
  );
  if (error) throw new Error("install the Debian package neovim", { cause: error });
  const line = stdout.split("\n").find((one) => one.startsWith("{"));
  if (!line) throw new Error(`Neovim printed no result: ${stdout}${stderr}`);
  expect(JSON.parse(line)).toMatchObject({
    opened: [
      { code: "text.phonetic", text: "(yī)" },
      { code: "script.character", text: "數" },
    ],
    hover: {
      contents: { value: expect.stringContaining("**多式联运**") },
      range: { start: { line: 4, character: 3 }, end: { line: 4, character: 7 } },
    },
    places: 1,
    definition: {
      name: "行动计划.md",
      readonly: true,
      cursor: expect.stringMatching(/^多式联运/),
    },
    text: DRAFT.replace("(yī)", "").replace("數", "数").replace("多式", "多式联运").trimEnd(),
  });
});
