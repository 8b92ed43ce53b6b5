import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../../server/service/rules/index.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { overlaps } from "../../server/service/text/span.ts";
import { service } from "../harness/service.ts";

/** A mistake that was put into a sample on purpose. */
interface Mistake {
  readonly file: string;
  readonly code: string;
  readonly text: string;
  readonly before: string;
}

/** The rules that are on. */
const CODES = RULES.filter(({ severity }) => severity !== "off").map(({ code }) => code);
const read = (name: string) =>
  readFileSync(new URL(`../../data/samples/${name}`, import.meta.url), "utf8");
const mistakes: Mistake[] = JSON.parse(read("mistakes.json"));

describe.each(["实施方案.md", "實施方案.md"])("the sample %s", (file) => {
  const text = read(file);
  const draft = service.openDraft(text, "markdown");
  const findings = service.diagnose(draft, DEFAULT_SETTINGS);
  const planted = mistakes
    .filter((mistake) => mistake.file === file && CODES.includes(mistake.code))
    .map(({ before, text: wrong }) => {
      const start = text.indexOf(before + wrong) + before.length;
      return { start, end: start + wrong.length };
    });
  const show = ({ start, end }: { start: number; end: number }) => text.slice(start - 6, end + 6);

  it("has every planted mistake found", () => {
    const missed = planted.filter((span) => !findings.some((finding) => overlaps(finding, span)));
    expect(missed.map(show)).toEqual([]);
  });

  it("has nothing else marked", () => {
    const alarms = findings.filter((finding) => !planted.some((span) => overlaps(finding, span)));
    expect(alarms.map(show)).toEqual([]);
  });
});
