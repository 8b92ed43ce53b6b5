import fc from "fast-check";
import { runCli } from "../harness/cli.ts";
import type { Target } from "./target.ts";

const ARGUMENTS = [
  ...[
    "check",
    "clause",
    "cite",
    "search",
    "convert",
    "clean",
    "lsp",
    "-",
    "--",
    "--json",
    "--write",
    "--fix",
  ],
  ...[
    "--format",
    "json",
    "text",
    "--script",
    "Hans",
    "Hant",
    "auto",
    "--to",
    "--style",
    "full",
    "7",
    "（七）",
  ],
  ...[
    "/dev/null",
    "/nowhere.md",
    "",
    "\u0000",
    "\ud800",
    "数据",
    "--help",
    "-h",
    "--unknown",
    "=",
    "--format=json",
  ],
];

/** Whatever is typed, the command ends with a status of its own and one line of what is wrong. */
export const anyArguments: Target = {
  name: "arguments",
  runs: 25,
  property: fc.property(
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ARGUMENTS) }, fc.string()), {
      maxLength: 5,
    }),
    fc.oneof(fc.string(), fc.constant("推动數據")),
    (args, input) => {
      // A NUL cannot be passed to a program, and `lsp` waits for an editor.
      const passed = args
        .map((one) => one.replaceAll("\u0000", ""))
        .filter((one) => one !== "lsp" && one !== "--write" && one !== "--fix");
      const { status, stderr } = runCli(passed, { input });
      if (![0, 1, 2].includes(status ?? -1)) throw new Error(`status ${status}: ${stderr}`);
      if (/^\s+at .*:\d+/m.test(stderr)) throw new Error(stderr);
    },
  ),
};
