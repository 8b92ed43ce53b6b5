import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../server/service/settings.ts";
import { readMarks } from "../harness/markup.ts";
import { service } from "../harness/service.ts";

/** Expects exactly the marked links, `⟦heading:text⟧` with the text that each leads to. */
function checkLinks(marked: string): void {
  const { text, marks } = readMarks(marked);
  const links = service.findLinks(service.openDraft(text, "markdown"), DEFAULT_SETTINGS);
  const found = links.map(({ start, end, target: { document, focus } }) => [
    `${start} ${text.slice(start, end)}`,
    document.text.slice(focus.start, focus.end),
  ]);
  expect(found).toEqual(
    marks.map(({ start, end, label }) => [`${start} ${text.slice(start, end)}`, label]),
  );
}

const TITLE = "“数据要素×”三年行动计划（2024—2026年）";

describe("links of a draft", () => {
  it.each([
    [`落实⟦${TITLE}:《${TITLE}》⟧（⟦${TITLE}:国数政策〔2023〕11号⟧）`],
    [`⟦${TITLE}:《行动计划》⟧“⟦（七）数据要素×交通运输:（七）数据要素×交通运输⟧”`],
    [`⟦${TITLE}:《行动计划》⟧⟦（七）数据要素×交通运输:第（七）项⟧`],
    ["（七）加快发展，见（八）；依据《数据安全法》第七条，推动多式联运"],
    ["详见⟦（七）数据要素×交通运输:（七）数据要素×交通运输⟧"],
    ["## （七）数据要素×交通运输\n\n详见（七）数据要素×交通运输"],
    ["`《行动计划》`"],
    [""],
  ])("%s", (marked) => {
    checkLinks(marked);
  });

  it("lead into the document in the draft's script", () => {
    checkLinks("⟦“數據要素×”三年行動計劃（2024—2026年）:《行動計劃》⟧實現經濟發展");
  });
});
