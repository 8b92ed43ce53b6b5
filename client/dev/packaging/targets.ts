/** The platforms that packages are made for, by vsce's names: all but `web`, where nothing can start a server. */
export const TARGETS = [
  "win32-x64",
  "win32-arm64",
  "linux-x64",
  "linux-arm64",
  "linux-armhf",
  "alpine-x64",
  "alpine-arm64",
  "darwin-x64",
  "darwin-arm64",
] as const;
export type Target = (typeof TARGETS)[number];

/** The platform that this process runs on; throws where vsce has no name for it. */
export function currentTarget(): Target {
  const system = isMusl() ? "alpine" : process.platform;
  const processor = process.arch === "arm" ? "armhf" : process.arch;
  const target = TARGETS.find((one) => one === `${system}-${processor}`);
  if (!target) throw new Error(`no package is made for ${system}-${processor}`);
  return target;
}

/** Binaries for Alpine's C library run nowhere else. */
function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
