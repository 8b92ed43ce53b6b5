import { describe, expect, it } from "vitest";
import { SCRIPTS } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/plainService.ts";
import { precision, recall, scoreOf } from "./score.ts";
import { differingCases, judge, readCases } from "./script.ts";

describe.each(["script", "script-heldout"] as const)("the labelled set %s", (name) => {
  const judged = readCases(name).map(judge);
  const score = scoreOf(judged);

  it("has a third of clean texts or more", () => {
    const clean = judged.filter((one) => one.found.length + one.missed.length === 0);
    expect(clean.length).toBeGreaterThanOrEqual(judged.length / 3);
  });

  it("is met: recall 0.97, precision 0.99, right fixes 0.97, no alarm on clean texts", () => {
    expect(recall(score)).toBeGreaterThanOrEqual(0.97);
    expect(precision(score)).toBeGreaterThanOrEqual(0.99);
    expect(score.rightFixes / score.found).toBeGreaterThanOrEqual(0.97);
    expect(score.alarmsOnClean).toBe(0);
  });
});

describe("without nodejieba", () => {
  it.each(["script", "script-heldout"] as const)("the findings in %s are the same", (name) => {
    expect(differingCases(readCases(name)).map(({ id }) => id)).toEqual([]);
  });
});

describe("the corpus in its five renderings", () => {
  it.each(SCRIPTS)("has no finding in %s", (script) => {
    const [corpus] = service.library.corpora;
    const text = corpus?.clauses
      .flatMap(({ title, paragraphs }) => [title, ...paragraphs.map((p) => p.sentences.join(""))])
      .map((part) => corpus.render(part, script))
      .join("\n\n");
    const draft = service.openDraft(text ?? "", "plaintext");
    expect(service.diagnose(draft, { ...DEFAULT_SETTINGS, script })).toEqual([]);
  });
});
