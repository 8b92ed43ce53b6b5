import { describe, expect, it } from "vitest";
import { RESTYLE_STYLES } from "../../server/service/features/citing/restyle.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../server/service/settings.ts";
import { applyEdits } from "../../server/service/text/span.ts";
import { readMarks } from "../harness/markup.ts";
import { service } from "../harness/plainService.ts";
import { type LabelledCase, readSet, SETS } from "./labelled.ts";

function open({ text: marked, script, language = "markdown" }: LabelledCase) {
  const settings: Settings = { ...DEFAULT_SETTINGS, script };
  return {
    text: readMarks(marked).text,
    settings,
    read: (text: string) => service.openDraft(text, language),
  };
}

describe.each(Object.keys(SETS) as (keyof typeof SETS)[])("every labelled text of %s", (set) => {
  const cases = readSet(set);

  it("has no sure fix left when all are made", () => {
    const left = cases.filter((one) => {
      const { text, settings, read } = open(one);
      const fixed = read(applyEdits(text, service.fixAll(read(text), settings)));
      return service.fixAll(fixed, settings).length > 0;
    });
    expect(left.map(({ id }) => id)).toEqual([]);
  });

  it.each(RESTYLE_STYLES)("restyled as %s has nothing left to restyle", (style) => {
    const left = cases.filter((one) => {
      const { text, settings, read } = open(one);
      const restyled = applyEdits(text, service.restyle(read(text), style, settings));
      return service.restyle(read(restyled), style, settings).length > 0;
    });
    expect(left.map(({ id }) => id)).toEqual([]);
  });
});
