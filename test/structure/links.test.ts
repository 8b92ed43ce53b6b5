import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGES = [
  ...["README.md", "README.zh-CN.md", "CHANGELOG.md", "SECURITY.md", "THIRD_PARTY_NOTICES.md"],
  ...["data/SOURCES.md", "server/README.md", "test/eval/README.md", "test/bench/README.md"],
  ...["data/standards", "client/editors", "client/media"].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => join(folder, name)),
  ),
];

/** What a page links to within the repository. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8").replace(/```.*?```/gs, "");
  const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target ?? "");
  return links.filter((target) => !/^[a-z]+:/.test(target));
}

/** The anchors that headings make, as GitHub does it. */
function anchorsOf(file: string): string[] {
  const headings = readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

describe("links within the repository lead somewhere", () => {
  it.each(PAGES)("in %s", (page) => {
    const broken = linksOf(page).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const file = path === "" ? join(ROOT, page) : join(ROOT, dirname(page), decodeURI(path));
      if (!existsSync(file)) return true;
      return anchor !== undefined && !anchorsOf(file).includes(decodeURI(anchor));
    });
    expect(broken).toEqual([]);
  });
});

it("what SECURITY.md promises is tested where it says", () => {
  const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
  const tests = Array.from(text.matchAll(/`(test\/[^`]+)`/g), ([, path]) => path ?? "");
  expect(tests.length).toBeGreaterThan(5);
  expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
