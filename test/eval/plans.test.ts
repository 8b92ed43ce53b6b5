import { describe, expect, it } from "vitest";
import type { LanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { readMarks } from "../harness/markup.ts";
import { service } from "../harness/plainService.ts";
import { readPlan } from "../harness/plans.ts";
import { type LabelledCase, readSet, SETS } from "./labelled.ts";

const province = readPlan("yunling");
const document = {
  ...province.document,
  title: "云岭省数据要素行动计划（2025—2027年）",
  shortTitle: service.library.corpora[0]?.document.shortTitle ?? null,
};

/** The findings of a text as a service has them. */
function findingsOf(own: LanguageService, { text, script, language }: LabelledCase): string[] {
  const draft = own.openDraft(readMarks(text).text, language ?? "markdown");
  return own
    .diagnose(draft, { ...DEFAULT_SETTINGS, script })
    .map(({ start, end, code, fix, message }) => `${start}–${end} ${code} ${fix} ${message}`);
}

describe.each(Object.keys(SETS) as (keyof typeof SETS)[])("the labelled texts of %s", (set) => {
  const cases = readSet(set);

  it("have the same findings where another plan is known beside the one that they are about", () => {
    const both = service.withCorpora([province]);
    const different = cases.filter(
      (one) => findingsOf(both, one).join("\n") !== findingsOf(service, one).join("\n"),
    );
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it("have none more where that one has its short title", () => {
    const both = service.withCorpora([{ ...province, document }]);
    const more = cases.filter((one) => {
      const known = findingsOf(service, one);
      return findingsOf(both, one).some((finding) => !known.includes(finding));
    });
    expect(more.map(({ id }) => id)).toEqual([]);
  });
});
