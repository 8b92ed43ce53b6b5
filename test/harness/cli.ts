import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CLI } from "./lspClient.ts";

const ROOT = join(import.meta.dirname, "../..");
const OUT = dirname(CLI);

export interface CliOptions {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Added to an environment whose locale is zh_CN. */
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
  /** Run by a user who may write nothing; root may everything. */
  readonly unprivileged?: boolean;
  /** That the program cannot be started at all is a result too, without a status. */
  readonly mayFail?: boolean;
}

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `policy-drafting` and waits for its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): CliResult {
  const { input = "", cwd, env, program = CLI, unprivileged = false, mayFail } = options;
  const nobody = { uid: 65534, gid: 65534 };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    input,
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: "zh_CN.UTF-8", ...env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    ...(unprivileged && process.getuid?.() === 0 && nobody),
  });
  if (error && !mayFail) throw error;
  return { status, stdout, stderr };
}

/** Whether commands can be run as somebody who is not root: the program must be within reach. */
export function canRunUnprivileged(): boolean {
  if (process.platform === "win32") return false;
  return runCli(["--help"], { unprivileged: true, mayFail: true }).status === 0;
}

/** A folder of its own, taken away at the end of its block (`using`). */
export class TemporaryFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), "policy-drafting-"));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string {
    const file = join(this.path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** A copy of the installed package whose data may be damaged. */
export class PackageCopy extends TemporaryFolder {
  readonly program = join(this.path, "out/cli.cjs");
  readonly corpus = join(this.path, "data/corpus");

  constructor() {
    super();
    for (const file of readdirSync(OUT).filter((name) => name.endsWith(".cjs"))) {
      cpSync(join(OUT, file), join(this.path, "out", file));
    }
    for (const data of ["data/corpus", "data/script", "data/segmenter"]) {
      cpSync(join(ROOT, data), join(this.path, data), { recursive: true });
    }
    symlinkSync(join(ROOT, "node_modules"), join(this.path, "node_modules"), "junction");
  }
}
