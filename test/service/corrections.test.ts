import { expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { readMarks } from "../harness/markup.ts";
import { service } from "../harness/service.ts";

it.each([
  ["推动數$0據要素", "改为“据”"],
  ["推动數據$0要素", "改为“据”"],
  ["推动$0數據要素", "改为“数”"],
  ["《行动计划》提出“发挥数字经济$0部际联席会议制度作用”", "补上“发展”"],
  ["《行动计划》提出“数据产业年均增速超过$015%”", "改为“20”"],
])("at %s the first correction offered is %s", (marked, title) => {
  const { text, cursor } = readMarks(marked);
  const draft = service.openDraft(text, "markdown");
  const settings = { ...DEFAULT_SETTINGS, script: "Hans" } as const;
  const at = { start: cursor ?? 0, end: cursor ?? 0 };
  const [first] = service.corrections(draft, service.diagnose(draft, settings), at, settings);
  expect(first?.title).toBe(title);
});
