import { lstat, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installExtension, serverDirs } from "../../client/dev/codeServer.ts";
import { listFiles } from "../../client/dev/packaging/contents.ts";
import { makePackage, packagePath } from "../../client/dev/packaging/package.ts";
import { currentTarget } from "../../client/dev/packaging/targets.ts";
import { TemporaryFolder } from "../harness/cli.ts";

const ALLOWED = [
  /^package(?:\.nls(?:\.zh-(?:cn|tw))?)?\.json$/,
  /^(?:readme|changelog|THIRD_PARTY_NOTICES)\.md$/,
  /^LICENSE\.txt$/,
  /^out\/(?:(?:extension|client|main|server|cli|commands|json|re2js)\.cjs|LICENSES\.txt)$/,
  /^client\/l10n\/bundle\.l10n\.zh-(?:cn|tw)\.json$/,
  /^client\/media\/[a-z-]+\.(?:png|gif|svg|md)$/,
  /^data\/samples\/实施方案\.md$/,
  /^data\/corpus\/[a-z0-9-]+\.json$/,
  /^data\/schema\/corpus\.schema\.json$/,
  /^data\/script\/(?:characters|readings|words)\.json$/,
  /^data\/script\/(?:confusable|phrases)\.txt$/,
  /^data\/segmenter\/(?:(?:hmm|idf|stop|user|words)\.utf8|files\.json)$/,
];
const NATIVE = [
  "node_modules/nodejieba/LICENSE",
  "node_modules/nodejieba/build/Release/nodejieba.node",
  "node_modules/nodejieba/index.js",
  "node_modules/nodejieba/package.json",
];

describe.each([
  [currentTarget(), NATIVE],
  ["universal", []],
] as const)("the package %s", (target, native) => {
  let home = "";
  let extension = "";
  let files: string[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "pd-"));
    extension = await installExtension(await packagePath(target), serverDirs(home));
    // VS Code writes the first, vsce the second.
    files = (await listFiles(extension)).filter((name) => name !== ".vsixmanifest");
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it("holds what is allowed, and nothing else", () => {
    const rest = files.filter((name) => !ALLOWED.some((allowed) => allowed.test(name)));
    expect(rest).toEqual(native);
  });

  it("holds the licences of what was bundled, all of which THIRD_PARTY_NOTICES.md names", async () => {
    const licences = await readFile(join(extension, "out/LICENSES.txt"), "utf8");
    const bundled = licences
      .split(/^-{80}\n\n/m)
      .map((text) => /^(\S+) \d/.exec(text)?.[1] ?? text);
    const some = ["vscode-languageclient", "re2js", "@lezer/markdown", "picomatch"];
    for (const name of [...some, "@streamparser/json"]) {
      expect(bundled).toContain(name);
    }
    const notices = await readFile(join(extension, "THIRD_PARTY_NOTICES.md"), "utf8");
    const named: string[] =
      notices.slice(0, notices.indexOf("## Beside them")).match(/[@\w/-]+/g) ?? [];
    expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
  });

  it.each(["extension", "client", "server", "cli", "commands", "json"])(
    "has out/%s.cjs minified",
    async (name) => {
      const text = await readFile(join(extension, `out/${name}.cjs`), "utf8");
      expect(text.length / text.split("\n").length).toBeGreaterThan(500);
      expect(text).not.toContain("sourceMappingURL");
    },
  );

  it("is under 8 MB and has no symbolic link", async () => {
    expect((await stat(await packagePath(target))).size).toBeLessThan(8_000_000);
    for (const name of files) {
      expect((await lstat(join(extension, name))).isSymbolicLink(), name).toBe(false);
    }
  });

  it("carries no path of the machine that it was made on", async () => {
    for (const name of files.filter((one) => /^out\/|\.json$/.test(one))) {
      const text = await readFile(join(extension, name), "utf8");
      expect(text.includes(process.cwd()), name).toBe(false);
    }
  });
});

describe("a package of a repository that is on the web", () => {
  it("shows the README's pictures and links from there", async () => {
    using home = new TemporaryFolder();
    const repository = "https://github.com/someone/policy-drafting";
    const file = await makePackage("universal", { folder: home.path, repository });
    const extension = await installExtension(file, serverDirs(home.path));
    const readme = await readFile(join(extension, "readme.md"), "utf8");
    const links = Array.from(readme.matchAll(/\]\(([^)\s]+)\)/g), ([, target = ""]) => target);
    expect(links).toContain(`${repository}/raw/HEAD/client/media/first-minute.gif`);
    expect(links.filter((link) => !/^(?:https:\/\/|#)/.test(link))).toEqual([]);
  });
});
