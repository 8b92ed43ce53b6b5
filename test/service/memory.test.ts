import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { RULES } from "../../server/service/rules/index.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/service/settings.ts";
import { service } from "../harness/service.ts";

/** Every rule finds something in them, but for that of regional forms, which a Simplified draft has none of. */
const BLOCKS = [
  "《数据要素x三年行动计划》提出，2026年底，数据产业年均增速达到20%以上。",
  "依据国发[2024]1号，推动數据投资(zī)，健全基础製度。",
  "《行动计划》（二十四）、《行动计划》第（八）条、《行动计划》（七）数据要素×商贸流通。",
  "《行动计划》提出“推动协同制造，推进产品主数据标准生态体系建设”。",
  "部署数据沙盒，培育第三方服务机构。",
  "我市鼓励交易场所强化合规管理，创新服务模式，打造服务生态，提升服务质量，推动发展。",
];

const { settings } = readSettings({
  script: "Hans",
  rules: { "quotation.unmarked": "hint", "term.unofficial": "hint" },
});

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/** Types in front of the blocks, which keep what was found in them; gives the section of the first version and the last draft. */
function typeFor(versions: number) {
  let draft = service.openDraft(`0\n\n${BLOCKS.join("\n\n")}`, "markdown");
  const codes = new Set(service.diagnose(draft, settings).map(({ code }) => code));
  const first = new WeakRef(draft.sections[0]?.section ?? {});
  for (let version = 1; version <= versions; version++) {
    draft = service.openDraft(`${version}${draft.text.slice(1)}`, "markdown", draft);
    service.diagnose(draft, settings);
  }
  return { first, codes, draft };
}

it("no finding that is remembered keeps the version in which it was found", async () => {
  const { first, codes, draft } = typeFor(5);
  expect([...codes].sort()).toEqual(
    RULES.map(({ code }) => code)
      .filter((code) => code !== "script.variant")
      .sort(),
  );
  await new Promise((resolve) => setTimeout(resolve));
  collect();
  expect(first.deref()).toBeUndefined();
  expect(service.diagnose(draft, DEFAULT_SETTINGS)).not.toEqual([]);
});
