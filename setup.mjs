// Makes a fresh clone ready: installs the pinned dependencies when they are not there or have changed.
// Runs before anything is installed, so it uses Node's own modules only and any Node from 20 on.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.policy-drafting-installed";
const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== wanted) {
  console.log("安装依赖 / installing dependencies …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci 失败，见上 / npm ci failed, see above");
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}
