/**
 * One case of typing: a text with the caret at `$0`, what is typed there, what
 * is expected, and for `first` and `top3` the text after accepting it. Expected
 * is `first LABEL`, `top3 LABEL`, `absent LABEL`, or `nothing`. A last `keys`
 * has it done in the real VS Code too (`test/vscode/typing.ts`).
 */
export type TypingCase = readonly [
  text: string,
  typed: string,
  expected: string,
  after?: string,
  keys?: "keys",
];

export const TITLE = "《“数据要素×”三年行动计划（2024—2026年）》";
export const NUMBER = "国数政策〔2023〕11号";
/** How the plan is named in full, before a clause. */
export const PLAN = `${TITLE}（${NUMBER}）`;
export const PLAN_HANT = "《“數據要素×”三年行動計劃（2024—2026年）》（國數政策〔2023〕11號）";

/** Front matter that sets the script of a draft. */
export const scriptOf = (script: string) => `---\nscript: ${script}\n---\n\n`;
