import { spawnSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runLogged } from "./child.ts";
import { cacheDir } from "./paths.ts";

/**
 * Sees to it that Debian packages are installed. As root on Debian it installs
 * what is missing; elsewhere it throws and says what to do.
 */
export async function ensureDebianPackages(names: readonly string[]): Promise<void> {
  const missing = missingPackages(names);
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(advice(missing));
  console.log(`正在安装系统软件包 / installing Debian packages: ${missing.join(" ")}`);
  await install(missing);
}

/** Is the package there, by the answer of `dpkg-query` (one line a package)? */
function isInstalled(name: string, answer: string): boolean {
  return answer.split("\n").some((line) => line.trim() === `${name} installed`);
}

function missingPackages(names: readonly string[]): string[] {
  const format = `\${Package} \${db:Status-Status}\n`;
  const query = spawnSync("dpkg-query", ["-W", "-f", format, ...names], { encoding: "utf8" });
  return names.filter((name) => !isInstalled(name, query.stdout ?? ""));
}

function canInstall(): boolean {
  const apt = spawnSync("apt-get", ["--version"]);
  return process.getuid?.() === 0 && apt.status === 0;
}

async function install(names: readonly string[]): Promise<void> {
  await mkdir(cacheDir, { recursive: true });
  const log = join(cacheDir, "apt.log");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const wait = ["-o", "DPkg::Lock::Timeout=300"];
  await runLogged("apt-get", [...wait, "update"], { log, env });
  const quietly = ["install", "-y", "--no-install-recommends"];
  await runLogged("apt-get", [...wait, ...quietly, ...names], { log, env });
}

function advice(names: readonly string[]): string {
  const list = names.join(" ");
  const command = `sudo apt-get install -y --no-install-recommends ${list}`;
  return [
    `缺少系统软件包：${list}。请先安装，例如在 Debian 或 Ubuntu 上运行：${command}`,
    `Missing system packages: ${list}. Install them first, on Debian or Ubuntu with: ${command}`,
  ].join("\n");
}
