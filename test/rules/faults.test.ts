import { expect, it } from "vitest";
import { createLanguageService } from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { openTestHost } from "../harness/testHost.ts";

it("a fault in what two rules work with is told and takes no finding of another", () => {
  const faults: string[] = [];
  const host = openTestHost({
    reportFault: (where, error) => faults.push(`${where}: ${(error as Error).message}`),
  });
  const cut = () => {
    throw new Error("broken");
  };
  const words = () => {
    const source = host.words();
    return source && { ...source, segmenter: { cut } };
  };
  const service = createLanguageService({ ...host, words });
  const draft = service.openDraft("健全基础製度，推动资(zī)源\n\n一(yī)批", "markdown");
  const found = service.diagnose(draft, DEFAULT_SETTINGS);
  expect(found.map(({ code }) => code)).toEqual(["text.phonetic", "text.phonetic"]);
  expect(faults.map((one) => one.replace(/[\da-f]{8}/, "…"))).toEqual([
    "script.character in 15 units, …: broken",
    "script.word in 15 units, …: broken",
  ]);
});
