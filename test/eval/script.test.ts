import { describe, expect, it } from "vitest";
import { SCRIPTS } from "../../server/service/script/scripts.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { service } from "../harness/plainService.ts";
import { precision, recall, scoreOf } from "./score.ts";
import { judge, readCases } from "./script.ts";

const judged = readCases().map(judge);

describe("the labelled set of mixed script", () => {
  it("has 400 cases or more, a third of them clean", () => {
    const clean = judged.filter((one) => one.found.length + one.missed.length === 0);
    expect(judged.length).toBeGreaterThanOrEqual(400);
    expect(clean.length).toBeGreaterThanOrEqual(judged.length / 3);
  });

  it("is met: recall 0.97, precision 0.99, right fixes 0.99, no alarm on clean texts", () => {
    const score = scoreOf(judged);
    expect(recall(score)).toBeGreaterThanOrEqual(0.97);
    expect(precision(score)).toBeGreaterThanOrEqual(0.99);
    expect(score.rightFixes / score.found).toBeGreaterThanOrEqual(0.99);
    expect(score.alarmsOnClean).toBe(0);
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
