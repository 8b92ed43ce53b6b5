import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { TemporaryFolder } from "../harness/cli.ts";
import { installCommand, linesOfPage } from "../harness/editors.ts";
import { CLI } from "../harness/lspClient.ts";

const DRAFT = "# 实施方案\n\n孟𠮷川负责，一(yī)批项目，经济數据。\n\n𠮷市多式\n";

/** Lines with the caret so many UTF-16 units from the left, what is taken there, and the line then. */
const TYPED = [
  { line: "推动数据要发展", caret: 5, label: "数据要素", becomes: "推动数据要素发展" },
  { line: "𠮷推动sjys发展", caret: 8, label: "数据要素", becomes: "𠮷推动数据要素发展" },
  {
    line: "落实《行动计划》（七），",
    caret: 10,
    label: "（七）数据要素×交通运输",
    becomes: "落实《行动计划》“（七）数据要素×交通运输”，",
  },
  { line: "落实《行动》", caret: 5, label: "《行动计划》", becomes: "落实《行动计划》" },
];

it("Neovim shows findings, hover and completion, opens the clause of a term, and fixes all", () => {
  using folder = new TemporaryFolder({ "稿.md": DRAFT });
  const typed = TYPED.map(({ line, caret, label }) => [line, caret, label]);
  const result = runNeovim(folder, "neovim.lua", { TYPED: JSON.stringify(typed) });
  expect(result).toMatchObject({
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
    typed: TYPED.map(({ becomes }) => becomes),
    text: DRAFT.replace("(yī)", "").replace("數", "数").replace("多式", "多式联运").trimEnd(),
  });
});

it("Neovim with the lines of its page inserts citations", () => {
  using folder = new TemporaryFolder({ "稿.md": "经济數据\n\n𠮷市落实，\n\n按\n\n" });
  const result = runNeovim(folder, "neovimPage.lua", {
    LINES_OF_PAGE: JSON.stringify(linesOfPage("neovim", "lua")),
    PATH: `${installCommand(folder)}:${process.env.PATH}`,
  });
  const of = (clause: string) =>
    `《“数据要素×”三年行动计划（2024—2026年）》（国数政策〔2023〕11号）“${clause}”`;
  expect(result).toEqual({
    one: `𠮷市落实${of("（七）数据要素×交通运输")}，`,
    several: `按${of("（四）数据要素×工业制造")}`,
    offered: [
      "（四）数据要素×工业制造《行动计划》",
      "（五）数据要素×现代农业《行动计划》",
      "（六）数据要素×商贸流通《行动计划》",
    ],
    empty: of("（一）指导思想"),
  });
});

/** Runs a script beside this file in Neovim, with the draft of the folder; gives the JSON that it prints. */
function runNeovim(
  folder: TemporaryFolder,
  script: string,
  env: Readonly<Record<string, string>>,
): unknown {
  const file = join(import.meta.dirname, script);
  const { stdout, stderr, error } = spawnSync(
    "nvim",
    ["--headless", "--clean", "-n", "-c", `luafile ${file}`],
    {
      env: {
        ...process.env,
        HOME: folder.path,
        XDG_STATE_HOME: folder.path,
        NODE: process.execPath,
        SERVER: CLI,
        DRAFT: join(folder.path, "稿.md"),
        ...env,
      },
      encoding: "utf8",
      input: "",
    },
  );
  if (error) throw new Error("install the Debian package neovim", { cause: error });
  const line = stdout.split("\n").find((one) => one.startsWith("{"));
  if (!line) throw new Error(`Neovim printed no result: ${stdout}${stderr}`);
  return JSON.parse(line);
}
