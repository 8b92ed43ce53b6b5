import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft, DraftLanguage } from "../../server/service/draft/draft.ts";
import { markdown } from "../../server/service/draft/markdown.ts";
import {
  createLanguageService,
  type LanguageService,
} from "../../server/service/languageService.ts";
import { DEFAULT_SETTINGS, readSettings } from "../../server/service/settings.ts";
import { edits, place, type RandomEdit } from "../harness/edits.ts";
import { runs } from "../harness/runs.ts";
import { service } from "../harness/service.ts";
import { openTestHost } from "../harness/testHost.ts";
import { texts } from "../harness/texts.ts";

const SETTINGS = readSettings({
  rules: { "script.variant": "hint", "quotation.unmarked": "hint", "term.unofficial": "hint" },
  exempt: ["經濟", "/[资資].?/"],
}).settings;

/** All that reading and checking a draft gives. */
function whole(draft: Draft) {
  const { text, script, disabled, foreign, blocks } = draft;
  return {
    text,
    script,
    disabled,
    foreign,
    blocks: blocks.map(({ facts, ...block }) => block),
    found: service.scriptOf(draft, DEFAULT_SETTINGS),
    findings: service.diagnose(draft, SETTINGS),
  };
}

/** Every other edit falls where a section of the draft begins. */
function applyTo(text: string, edit: RandomEdit, { sections }: Draft): string {
  const { start, end } = place(edit, text.length);
  const nearest = sections.findLast((section) => section.start <= start)?.start ?? 0;
  const at = start % 2 === 0 ? start : nearest;
  return text.slice(0, at) + edit.text + text.slice(at + end - start);
}

describe("a draft that is read after edits", () => {
  it.each<DraftLanguage>(["markdown", "plaintext"])("is as one read afresh (%s)", (language) => {
    fc.assert(
      fc.property(texts(150), fc.array(edits, { minLength: 1, maxLength: 4 }), (text, versions) => {
        let draft = service.openDraft(text, language);
        for (const version of versions) {
          service.diagnose(draft, SETTINGS);
          const after = version.reduce((before, edit) => applyTo(before, edit, draft), draft.text);
          draft = service.openDraft(after, language, draft);
          expect(whole(draft)).toEqual(whole(service.openDraft(after, language)));
        }
      }),
      runs(100, 7),
    );
  });
});

/** A line longer than a section: the next begins right behind it. */
const LINE = "推动数据要素市场化配置。".repeat(500);

describe("an edit where a section begins or ends", () => {
  it.each([
    ["makes a paragraph an item's", `- ${LINE}\n\n`, "", "    ", `乙\n\n${LINE}`],
    ["makes a heading a paragraph's line", `${LINE}\n`, "# ", "", `乙\n\n${LINE}`],
    ["joins two paragraphs", `${LINE}\n`, "\n", "", `${LINE}\n\n${LINE}`],
    ["opens a fence", `${LINE}\n\n`, "", "```\n", `${LINE}\n\n${LINE}`],
    ["closes a fence", `\`\`\`\n${LINE}\n\n`, "", "```\n", `${LINE}\n\n${LINE}`],
    ["opens a comment", `${LINE}\n\n`, "", "<!-- ", `乙 -->\n\n${LINE}`],
    ["takes all behind it away", `${LINE}\n\n`, LINE, "", ""],
    ["takes all in front of it away", "", `${LINE}\n\n`, "", LINE],
    ["joins two lines", LINE, "\n", "", `${LINE}\n${LINE}`],
  ])("%s", (_, front, removed, added, back) => {
    for (const language of ["markdown", "plaintext"] as const) {
      const before = service.openDraft(front + removed + back, language);
      const text = front + added + back;
      const after = service.openDraft(text, language, before);
      expect(whole(after)).toEqual(whole(service.openDraft(text, language)));
    }
  });
});

describe("what is kept of a draft", () => {
  it("is not said in the language of who asked before", () => {
    const english = createLanguageService(openTestHost({ locale: "en" }));
    const draft = service.openDraft("推动数据要素，推動數據", "markdown");
    const said = (one: LanguageService) =>
      one.diagnose(draft, { ...DEFAULT_SETTINGS, script: "Hans" })[0]?.message;
    expect([service, english, service].map(said)).toEqual([
      "“動”不是简体字，本稿用简体，应写“动”。",
      expect.stringMatching(/^[ -~]*“動”[ -~]*“动”/),
      "“動”不是简体字，本稿用简体，应写“动”。",
    ]);
  });

  it("stands for a quotation only as long as what introduces it does", () => {
    const read = (introduction: string, previous?: Draft) => {
      const text = `落实《行动计划》。\n\n${introduction}：\n\n- “数据产业年均增速超过15%”`;
      return service.openDraft(text, "markdown", previous);
    };
    const before = read("《行动计划》提出");
    expect(service.diagnose(before, DEFAULT_SETTINGS)).toHaveLength(1);
    const after = read("我市提出", before);
    expect(service.diagnose(after, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("is asked anew where the draft defines a short title in another way", () => {
    const read = (short: string, previous?: Draft) => {
      const text = `《“数据要素×”三年行动计划》（以下简称${short}）。\n\n现提出意见。\n\n三年计划提出“数据产业年均增速超过15%”`;
      return service.openDraft(text, "markdown", previous);
    };
    const before = read("《三年计划》");
    expect(service.diagnose(before, DEFAULT_SETTINGS)).toEqual([]);
    expect(service.diagnose(read("“三年计划”", before), DEFAULT_SETTINGS)).toHaveLength(1);
  });
});

describe("a draft that is read in sections", () => {
  it("has the blocks of one read in one piece", () => {
    fc.assert(
      fc.property(texts(300), (text) => {
        // A mark of its own in front: front matter is no section's.
        const own = `。${text}`;
        const blocks = service.openDraft(own, "markdown").blocks;
        const read = blocks.map(({ facts, before, behind, header, ...block }) => block);
        expect(read).toEqual(markdown.read(own).blocks);
      }),
      runs(300, 7),
    );
  });
});
