import type { NumberFault } from "../text/faults.ts";
import type { Span } from "../text/span.ts";

/** A document number as a text writes it: 国发〔2024〕1号, 国发[2024]第01号. */
export interface DocumentNumber extends Span {
  /** The agency's code, folded: 国发. */
  readonly code: string;
  readonly year: string;
  readonly serial: string;
  /** The number written rightly, in the script of the text. */
  readonly right: string;
  /** Empty where it is written rightly. */
  readonly faults: readonly NumberFault[];
}

const SPACE = "[ \\t\\u00a0\\u3000]{0,3}";
const YEAR = "(?:19|20)\\d{2}";
/** Figures as a scan is read: O for 0, l and I for 1. */
const READ_YEAR = "(?:[1lI]9|2[0Oo])[\\dOolI]{2}";
const OPEN = "[〔\\[［(（【〖﹝{｛]";
const CLOSE = "[〕\\]］)）】〗﹞}｝]";
/** Year and serial; the code is what stands in front. */
const TAIL = new RegExp(
  `(?:(${OPEN})${SPACE}(${READ_YEAR})${SPACE}(${CLOSE})|(?<!\\d)(${YEAR})[-－–—]|(?<!\\d)(${YEAR})(?=第?\\d{1,3}[号號]))` +
    `${SPACE}(第?)${SPACE}([\\dOolI]{1,5})${SPACE}([号號])`,
  "g",
);
const CODE = /([\u3400-\u9fff]{2,14})([ \t\u00a0\u3000]{0,3})$/;
/** Longest code with the words in front of it that are looked at, in UTF-16 units. */
const REACH = 18;
/** Words that lead up to a number and are no part of it. What follows is matched on folded text. */
const LEADING =
  "根据|依据|依照|按照|遵照|参照|对照|文号|字号|文件|执行|落实|贯彻|印发|转发|下发|发布";
const LEAD = new RegExp(`^.*(?:${LEADING}|[见为和及与或的了之以按依号])`);
const LEADS_TO_NUMBER = new RegExp(LEADING);
/** Codes of what is numbered by other rules: courts, licences, notices, land, papers. */
const OTHER_CODE = new RegExp(
  `(?:${[
    "书|报告|[证单表]|通知|意见|批复|编号|档案|案号|合同|专利|标准|项目|地块|批次|提案|建议",
    "公告|通告|令|纪要|简报|专报|快报|公报|周刊|月刊|学报",
    "[证许准登备鉴测审案判裁终初]字|[民刑行知执商仲破赔][初终再申监辖]|仲案|[储挂拍]出",
  ].join("|")})$`,
);
/** What is counted with 号 and is no document: houses, lines, land, cases. */
const COUNTED = new RegExp(
  `^(?:${[
    "楼|院|线|地块|宗地|地铁|[登门井房室馆仓机车船矿坑站桥墓样厅展摊]|标段|令|公告|提案|建议|议案",
    "民事|刑事|行政[判裁处]|案件|判决|裁|决定书|仲|公证|鉴定|证书|许可|合同",
  ].join("|")})`,
);
/** How a code mostly ends, and what behind a number says that it is a document's. */
const CODE_END = /(?:(?<![研开批])发|[函字规]|[府政委厅]办|财[税会资预建教行])$/;
/** How codes begin that nothing but documents have: 国数政策, 发改高技. */
const CODE_START = /^(?:国数|国办|发改|工信|人社)/;
const DOCUMENT_BEHIND = /^的?文|^之文/;
const NOTE_BEFORE = /[（〔《》“、]$/;
const NOTE_BEHIND = /^(?:[），、。；：”]|$)/;
/** A line that is nothing but the number, as below the title of a notice. */
const LINE_BEFORE = /(?:^|\n)\s*$/;
const LINE_BEHIND = /^\s*(?:\n|$)/;
const FILE_BEFORE = /(?:》|文件)（$/;

/**
 * The document numbers of a prose and its folded copy, rightly written or not,
 * in order. Where a year stands in other brackets than 〔〕, or in none, much
 * else is written alike (courts, licences, land, houses): then the context
 * must say that a document is meant.
 */
export function findDocumentNumbers(prose: string, folded: string): DocumentNumber[] {
  return Array.from(prose.matchAll(TAIL)).flatMap(
    (match) => readNumber(prose, folded, match) ?? [],
  );
}

function readNumber(prose: string, folded: string, match: RegExpExecArray): DocumentNumber | null {
  const [tail, open, bracketed, close, bare, joined, ordinal = "", serial = "", sign = ""] = match;
  const front = CODE.exec(folded.slice(Math.max(0, match.index - REACH), match.index));
  if (!front) return null;
  const [, run = "", space = ""] = front;
  const code = run.replace(LEAD, "");
  if (code.length < 2 || OTHER_CODE.test(code)) return null;
  const start = match.index - space.length - code.length;
  const end = match.index + tail.length;
  const bracket = joined ? "lost" : bracketOf(open, close);
  const place = {
    code,
    lead: run.slice(0, run.length - code.length),
    before: folded.slice(Math.max(0, start - 4), start),
    behind: folded.slice(end, end + 8),
  };
  if (COUNTED.test(place.behind) || !IS_DOCUMENT[bracket](place)) return null;
  const year = digitsOf(bracketed ?? bare ?? joined ?? "");
  const number = String(Number(digitsOf(serial)));
  const isMisread = /[OolI]/.test(tail);
  const isWrong: Readonly<Record<NumberFault, boolean>> = {
    bracket: bracket !== "right",
    ordinal: ordinal !== "",
    digit: isMisread,
    zero: !isMisread && serial !== number,
    space: /\s/.test(prose.slice(start, end)),
  };
  const right = `${prose.slice(start, start + code.length)}〔${year}〕${number}${sign}`;
  return {
    start,
    end,
    code,
    year,
    serial: number,
    right,
    faults: FAULTS.filter((fault) => isWrong[fault]),
  };
}

const FAULTS: readonly NumberFault[] = ["bracket", "ordinal", "digit", "zero", "space"];
/** How the year is enclosed. */
type Bracket = "right" | "wrong" | "none" | "lost";

function bracketOf(open: string | undefined, close: string | undefined): Bracket {
  if (!open) return "none";
  return `${open}${close}` === "〔〕" ? "right" : "wrong";
}

function digitsOf(figures: string): string {
  return figures.replace(/[Oo]/g, "0").replace(/[lI]/g, "1");
}

/** The surroundings of a number, folded. */
interface NumberContext {
  readonly code: string;
  /** What stood in front of the code in one run of characters: 根据. */
  readonly lead: string;
  readonly before: string;
  readonly behind: string;
}

/** Whether a document is meant, by how the year is enclosed. */
const IS_DOCUMENT: Readonly<Record<Bracket, (context: NumberContext) => boolean>> = {
  right: () => true,
  wrong: ({ code, lead, before, behind }) =>
    LEADS_TO_NUMBER.test(lead) ||
    CODE_END.test(code) ||
    CODE_START.test(code) ||
    DOCUMENT_BEHIND.test(behind) ||
    (NOTE_BEFORE.test(before) && NOTE_BEHIND.test(behind)) ||
    (LINE_BEFORE.test(before) && LINE_BEHIND.test(behind)),
  none: ({ before, behind }) => FILE_BEFORE.test(before) && NOTE_BEHIND.test(behind),
  lost: ({ code }) => CODE_START.test(code),
};
