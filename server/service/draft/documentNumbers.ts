import type { NumberFault } from "../text/faults.ts";
import type { Span } from "../text/span.ts";

/** A document number as a text writes it: 国发〔2024〕1号, 国发[2024]第01号. */
export interface DocumentNumber extends Span {
  /** The agency's code: 国发. */
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
const OPEN = "[〔\\[［(（【〖﹝{｛]";
const CLOSE = "[〕\\]］)）】〗﹞}｝]";
/** Year and serial; the code is what stands in front. */
const TAIL = new RegExp(
  `(?:(${OPEN})${SPACE}(${YEAR})${SPACE}(${CLOSE})|(?<!\\d)(${YEAR})[-－–—])` +
    `${SPACE}(第?)${SPACE}(\\d{1,5})${SPACE}([号號])`,
  "g",
);
const CODE = /([\u3400-\u9fff]{2,14})([ \t\u00a0\u3000]{0,3})$/;
/** Longest code with the words in front of it that are looked at, in UTF-16 units. */
const REACH = 18;
/** Words that lead up to a number and are no part of it. */
const LEADING =
  "根据|根據|依据|依據|依照|按照|遵照|参照|參照|对照|對照|文号|文號|字号|字號|文件|执行|執行|落实|落實|贯彻|貫徹|印发|印發|转发|轉發|下发|下發|发布|發佈|發布";
const LEAD = new RegExp(`^.*(?:${LEADING}|[见見为為爲和及与與或的了之以按依])`);
const LEADS_TO_NUMBER = new RegExp(LEADING);
/** Codes of what is numbered by other rules: courts, licences, notices, land, papers. */
const OTHER_CODE =
  /(?:书|書|报告|報告|[证證单單表]|通知|意见|意見|批复|批復|编号|編號|档案|檔案|案号|案號|合同|专利|專利|标准|標準|公告|通告|令|纪要|紀要|简报|簡報|专报|專報|快报|快報|公报|公報|周刊|月刊|学报|學報|项目|項目|地块|地塊|批次|提案|建议|建議|[证證许許准準登备備鉴鑑测測审審案判裁终終初]字|[民刑行知执執商仲破赔賠][初终終再申监監辖轄]|仲案|[储儲挂掛拍]出)$/;
/** What is counted with 号 and is no document: houses, lines, land, cases. */
const COUNTED =
  /^(?:楼|樓|院|线|線|地块|地塊|宗地|地铁|地鐵|[登门門井房室馆館仓倉机機车車船矿礦坑站桥橋墓样樣厅廳展摊攤]|令|公告|提案|建议|建議|议案|議案|民事|刑事|行政(?:判|裁|处|處)|案件|判决|判決|裁|决定书|決定書|仲|公证|公證|鉴定|鑑定|证书|證書|许可|許可|合同|标段|標段)/;
/** How a code mostly ends, and what behind a number says that it is a document's. */
const CODE_END = /(?:(?<![研开開批])[发發]|[函字规規])$/;
const DOCUMENT_BEHIND = /^(?:文|的文|之文)/;
const NOTE_BEFORE = /[（(〔《》“「、]$/;
const NOTE_BEHIND = /^(?:[）)，、。；：”」,;]|$)/;
const FILE_BEFORE = /(?:》|文件)[（(]$/;

/**
 * The document numbers of a prose, rightly written or not, in order. Where a
 * year stands in other brackets than 〔〕, or in none, much else is written
 * alike (courts, licences, land, houses): then the context must say that a
 * document is meant.
 */
export function findDocumentNumbers(prose: string): DocumentNumber[] {
  return Array.from(prose.matchAll(TAIL)).flatMap((match) => readNumber(prose, match) ?? []);
}

function readNumber(prose: string, match: RegExpExecArray): DocumentNumber | null {
  const [tail, open, bracketed, close, bare, ordinal = "", serial = "", sign = ""] = match;
  const front = CODE.exec(prose.slice(Math.max(0, match.index - REACH), match.index));
  if (!front) return null;
  const [, run = "", space = ""] = front;
  const code = run.replace(LEAD, "");
  if (code.length < 2 || OTHER_CODE.test(code)) return null;
  const start = match.index - space.length - code.length;
  const end = match.index + tail.length;
  const bracket = open === undefined ? "none" : open + close === "〔〕" ? "right" : "wrong";
  const place = {
    code,
    lead: run.slice(0, run.length - code.length),
    before: prose.slice(Math.max(0, start - 4), start),
    behind: prose.slice(end, end + 8),
  };
  if (COUNTED.test(place.behind) || !IS_DOCUMENT[bracket](place)) return null;
  const year = bracketed ?? bare ?? "";
  const number = String(Number(serial));
  const faults: NumberFault[] = [];
  if (bracket !== "right") faults.push("bracket");
  if (ordinal !== "") faults.push("ordinal");
  if (serial !== number) faults.push("zero");
  if (/\s/.test(prose.slice(start, end))) faults.push("space");
  return {
    start,
    end,
    code,
    year,
    serial: number,
    right: `${code}〔${year}〕${number}${sign}`,
    faults,
  };
}

interface Place {
  readonly code: string;
  /** What stood in front of the code in one run of characters: 根据. */
  readonly lead: string;
  readonly before: string;
  readonly behind: string;
}

/** Whether a document is meant, by how the year is enclosed. */
const IS_DOCUMENT: Readonly<Record<"right" | "wrong" | "none", (place: Place) => boolean>> = {
  right: () => true,
  wrong: ({ code, lead, before, behind }) =>
    LEADS_TO_NUMBER.test(lead) ||
    CODE_END.test(code) ||
    DOCUMENT_BEHIND.test(behind) ||
    (NOTE_BEFORE.test(before) && NOTE_BEHIND.test(behind)),
  none: ({ before, behind }) => FILE_BEFORE.test(before) && NOTE_BEHIND.test(behind),
};
