import type { Edit } from "../span.ts";

const SPACE = "[ \\u00a0\\u3000]";
const HAN = "\\p{Script=Han}";
const LETTER_SPACED = new RegExp(
  `(?<!${HAN}${SPACE}?)${HAN}(${SPACE}{1,4})${HAN}(?:\\1${HAN})+(?!\\1?${HAN})`,
  "gu",
);
const BLANKS = /[ \u00a0\u3000]+/g;

/** How the names of public bodies end. */
const ENDS = "部局委办辦厅廳院署会會行司处處室";
const BODY = new RegExp(`(?:[${ENDS}]|部门|部門|政府|中心|中央|公司|集团|集團|大学|大學)$`, "u");
/** 厅 局 委 办 is a list of them, 东 中 西 部 one of regions. */
const LIST = new RegExp(`^(?:[${ENDS}]|[东東西南北中]+部$)`, "u");

/**
 * Letter-spaced names such as 应 急 管 理 部: three or more single characters
 * with equal gaps that, put together, are the name of a body. Lists of single
 * characters (春 夏 秋 冬), forms (年 月 日) and 张 三 are right as they stand.
 */
export function findLetterSpacing(text: string): Edit[] {
  return Array.from(text.matchAll(LETTER_SPACED)).flatMap(({ index, 0: spaced }) => {
    const joined = spaced.replace(BLANKS, "");
    return BODY.test(joined) && !LIST.test(joined)
      ? [{ start: index, end: index + spaced.length, replacement: joined }]
      : [];
  });
}
