import { describe, expect, it } from "vitest";
import { readSettings } from "../../server/service/settings.ts";
import { checkDiagnostics } from "../harness/service.ts";

const off = (code = "") => `原文<!-- policy-drafting-disable${code} -->`;
const on = (code = "") => `<!-- policy-drafting-enable${code} -->`;
const options = (exempt: readonly string[]) => ({
  settings: { ...readSettings({ script: "Hans", exempt }).settings },
});
const HANS = options([]);

describe("comments that switch rules off", () => {
  it.each<[string, string]>([
    ["all rules", `${off()}數${on()}⟦script.character:據⟧`],
    [
      "one rule",
      `${off(" script.character")}數資⟦text.phonetic:(zī)⟧${on(" script.character")}⟦script.character:據⟧`,
    ],
    ["to the end of the draft", `${off()}數\n\n據`],
  ])("%s", (_, marked) => {
    checkDiagnostics(marked, HANS);
  });

  it("for the next line", () => {
    checkDiagnostics(
      "前文\n\n原文<!-- policy-drafting-disable-next-line -->\n數據\n⟦script.character:數⟧",
      HANS,
    );
  });

  it("leave other rules on", () => {
    checkDiagnostics(`${off(" text.phonetic")}⟦script.character:數⟧`, HANS);
  });
});

describe("exempt words and patterns", () => {
  it.each([
    ["a word", ["數據王國"], "數據王國和⟦script.character:數⟧"],
    ["a pattern", ["/數.王國/"], "數據王國和⟦script.character:數⟧"],
    ["an empty word exempts nothing", [""], "⟦script.character:數⟧"],
  ])("%s", (_, exempt, marked) => {
    checkDiagnostics(marked, options(exempt));
  });

  it("tell an unusable pattern and use the others", () => {
    const { settings, problems } = readSettings({ exempt: ["/(/", "數據", 7] });
    expect(settings.exempt).toHaveLength(1);
    expect(problems.map(({ value }) => value)).toEqual(["/(/", 7]);
  });

  it.each([
    ["each of whose matches looks at all the text", "/a.*x|a/"],
    ["that begins everywhere and ends nowhere", "/[^。]*x/"],
    ["of many ways", "/(a|aa){300}$/"],
  ])("cannot hang: a pattern %s", (_, pattern) => {
    checkDiagnostics(`${"a".repeat(60_000)}⟦script.character:數⟧`, options([pattern]));
  });

  it("that are too large are refused", () => {
    const { problems } = readSettings({ exempt: ["/(?:甲乙丙){900}/"] });
    expect(problems.map(({ allowed }) => allowed.at(-1))).toEqual(["pattern too large"]);
  });

  it("are looked for in all of a long paragraph, and split no character", () => {
    const text = `${"𠮷".repeat(700)}數王國。`.repeat(3);
    checkDiagnostics(text, options(["/數.國/", "/[^𠮷數]𠮷/"]));
  });

  it("cannot hang: a pattern that backtracks badly elsewhere is matched in linear time", () => {
    checkDiagnostics(`${"a".repeat(5000)}⟦script.character:數⟧`, options(["/(a+)+$/"]));
  });
});

describe("the draft's script", () => {
  it("can be set in its front matter, over the setting", () => {
    checkDiagnostics("---\nscript: Hant-TW\n---\n\n經濟⟦script.character:发⟧展", HANS);
    checkDiagnostics('---\nscript: "Hans"\n---\n\n⟦script.character:經⟧⟦script.character:濟⟧', {
      settings: { script: "Hant" },
    });
  });

  it("leaves alone what is marked as another script", () => {
    checkDiagnostics('原文作<span lang="zh-Hant">數據</span>，⟦script.character:數⟧', HANS);
    checkDiagnostics(
      `<span lang="zh-Hant">⟦script.character:數⟧${"数".repeat(20_000)}</span>`,
      HANS,
    );
    checkDiagnostics('<span lang="zh-Hant">《行動計劃》⟦citation.unknown:（二十四）⟧</span>', HANS);
  });
});
