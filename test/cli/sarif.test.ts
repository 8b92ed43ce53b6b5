import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { default as Ajv } from "ajv-draft-04";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/service/rules/index.ts";
import { runCli, TemporaryFolder } from "../harness/cli.ts";

// The schema of the OASIS standard, unchanged from the npm package
// @microsoft/jest-sarif 1.0.0-beta.0 (MIT), lib/schemas/sarif-2.1.0-rtm.5.json.
const schema = JSON.parse(
  readFileSync(new URL("./sarif-2.1.0-rtm.5.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isValid = ajv.compile(schema);

/** The log of a check, held against the schema. */
function sarif(folder: TemporaryFolder, ...args: string[]) {
  const run = runCli(["check", "--format", "sarif", ...args], { cwd: folder.path });
  const log = JSON.parse(run.stdout);
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true);
  return { ...run, results: log.runs[0].results, driver: log.runs[0].tool.driver };
}

describe("check --format sarif", () => {
  it("is SARIF 2.1.0, with every rule described", () => {
    using folder = new TemporaryFolder({ "a.md": "推动经济发展" });
    const { status, results, driver } = sarif(folder, ".");
    expect({ status, results }).toEqual({ status: 0, results: [] });
    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ code }) => code));
    for (const { id, shortDescription } of driver.rules) expect(shortDescription.text).not.toBe(id);
  });

  it("says where, what and how to fix it, in lines and UTF-16 columns from 1", () => {
    using folder = new TemporaryFolder({
      "市 稿.md": "一批\r\n𠮷县经济數据\r\n《行动计划》（二十四）",
    });
    const { status, results } = sarif(folder, ".");
    const region = { startLine: 2, startColumn: 6, endLine: 2, endColumn: 7 };
    const artifactLocation = { uri: "%E5%B8%82%20%E7%A8%BF.md" };
    expect(status).toBe(1);
    expect(results).toMatchObject([
      {
        ruleId: "script.character",
        level: "warning",
        locations: [{ physicalLocation: { artifactLocation, region } }],
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region, insertedContent: { text: "数" } }],
              },
            ],
          },
        ],
      },
      { ruleId: "citation.unknown", level: "error" },
    ]);
    expect(results[1].fixes).toBeUndefined();
    for (const { ruleId, ruleIndex } of results) expect(RULES[ruleIndex]?.code).toBe(ruleId);
  });

  it("names files as URIs", () => {
    using folder = new TemporaryFolder({ "甲/稿#1.md": "推动经济數" });
    const uri = (...args: string[]) =>
      sarif(folder, ...args).results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(uri(".")).toBe("%E7%94%B2/%E7%A8%BF%231.md");
    const file = `${folder.path}/甲/稿#1.md`;
    expect(uri(file)).toBe(pathToFileURL(file).href);
  });

  it("follows the environment's language", () => {
    const { stdout } = runCli(["check", "--format", "sarif", "-"], { env: { LC_ALL: "en_US" } });
    const [rule] = JSON.parse(stdout).runs[0].tool.driver.rules;
    expect(rule.shortDescription.text).toMatch(/^A character of the other script/);
  });
});
