import { BLANK, NOTE } from "../draft/patterns.ts";
import { FILLER } from "../text/mask.ts";

const SAYING =
  "提出|提及|讲到?|揭示|谈到|说起|确立|计划|规划|指出|明确|要求|强调|规定|部署|设定|[订定]下|确定|列出|提到|写道|写明|载明|所言|所述|所说|称|原文[为是]?|目标[为是]|原话[为是]?|首句[为是]|末句[为是]|表述[为是]?|表示|引用|摘录|如下|所列|谓|指明|申明";
/** Directly in front of a quotation: 提出, 明确要求：, 提出，到2026年底, 提出的目标，即. */
const SAYS = new RegExp(
  `(?:${SAYING})(?:了|的是|的|如下)?(?:[^，。；：“”《》${FILLER}]{0,6}，即)?[，：\\s]*${FILLER}{0,3}[，：\\s]*(?:[到至]?\\d{4}年底?[，前]?)?(?:全国|我国)?(?:要|将|应当?)?[^，。；：“”《》${FILLER}]{0,6}$`,
);
/** A colon in front of what is said: 提出如下目标：, 总体目标：. */
const ANNOUNCES = new RegExp(`(?:${SAYING}|目标|内容|条文|全文)[^，。；：]{0,16}：${BLANK}*$`);
const COLON = new RegExp(`：${BLANK}*$`);
/** What may stand between a document's name and its words: a clause, 的, 关于. */
const DIRECT = new RegExp(
  `^[”’》〉）]*(?:${NOTE}|第[一二三四五六七八九十（）百]{1,6}(?:部分|条|项)|的|中|里|关于|有关|对于?|[为是]：|[，、：${FILLER}\\s])*$`,
);
/** In front of the verb where the document that is named goes on: ，同时（三）明确. */
const GOES_ON = new RegExp(
  `^(?:${NOTE}|并且?|还|也|又|再|同时|进一步|其中|文中|文件|首次|专门|特别|${BLANK})*(?:[就对在][^，]{1,16})?$`,
);
/** Behind such a clause somebody else is the subject: 印发后，, 全省深入落实，. */
const OTHERS_ACT = /(?:[后来下]|期间)$|[全各我本][省市县区州地级]/;
/** Between a title and the verb where somebody speaks of the document: 在传达《…》时强调. */
const MEANWHILE = /^的?(?:时|时候|之际|会上|会议上|过程中|期间)，?$/;
/** In front of a title: what follows behind a comma is done under the document and not said by it. */
const LED =
  /(?:落实|贯彻|按照|根据|依据|依照|遵照|参照|对照|对标|对应|比照|参考|借鉴|锚定|紧扣|衔接|呼应|立足|遵循|执行|学习|结合|围绕|[按依据])[^，；《》]{0,30}$/;
/** In front of a title: somebody tells what it says. */
const SPOKEN_OF = /(?:说起|谈到|谈起|提到|提及|引用|援引|摘录|背诵)$/;
/** Behind a colon, the members of a list that is quoted one by one: 一是“…”；二是. */
const ENUMERATED = new RegExp(
  `(?<=：)(?:[一二三四五六七八九]是|第[一二三四五六七八九]|其[一二三四五六七八九次]|首先|[①-⑳${FILLER}\\s；、，和\\d.．（）])+$`,
);

/** Behind the verb the writer's own place is the subject: 要求，我市将. */
const OWN_SUBJECT =
  /[，：][^，：]{0,2}(?:[我本全][省市县区州盟旗]|(?:园|开发|新)区|[省市县区州]政府)/;
/** Behind it what is done under a document has its object, or somebody has to do it: 要求，将, 要求，各区要. */
const DONE_UNDER =
  /[，：](?:[^，：]{0,5}[省市县区州盟旗地局])?[将把以]$|[，：][^，：]{0,4}[省市县区州盟旗局][要应拟须]$/;

/** A quotation in front and what goes on with the next: “…”，并要. Marks of emphasis are filled too, but fewer. */
const GONE_ON = new RegExp(
  `${FILLER}{4,}[，；、]?(?:并且?|要|将|应当?|还|也|和|与|及|以及|同时|进一步|[到至]?\\d{4}年底?，?)*$`,
);

/** Whether a text ends in a verb of saying or a colon, as in front of what is said. */
export function saysBefore(text: string): boolean {
  return SAYS.test(text) || COLON.test(text);
}

/** Whether a text in front of a document's name makes it what something is done under: 按照, 对标. */
export function isLed(front: string): boolean {
  return LED.test(front);
}

/** Whether what stands between a document's name and a quotation tells of somebody who speaks of it: 时强调. */
export function isSpokenMeanwhile(between: string): boolean {
  const verb = SAYS.exec(between);
  return verb !== null && MEANWHILE.test(between.slice(0, verb.index));
}

/** What words are to a document that is named in front of them: its own, or a task that is done under it. */
export type Role = "own" | "task";

/**
 * What the words of a quotation are to a document, by what stands (folded,
 * quotations filled) between its name and them, and by `front`, in front of the
 * name; null where that makes them neither. They are its own behind nothing, a
 * clause, a verb of saying; a verb behind a comma is the document's only where
 * nobody else is its subject, and never where `front` makes the document what
 * something is done under: 按照《…》要求，将“…”.
 */
export function roleOf(between: string, front: string): Role | null {
  const text = between.replace(ENUMERATED, "").replace(GONE_ON, "");
  if (DIRECT.test(text) || (SPOKEN_OF.test(front) && COLON.test(text))) return "own";
  const verb = SAYS.exec(text) ?? ANNOUNCES.exec(text);
  if (!verb || OWN_SUBJECT.test(verb[0])) return null;
  const led = isLed(front);
  if (led && DONE_UNDER.test(verb[0])) return "task";
  const parts = text.slice(0, verb.index).split(/[，；：]/);
  const last = parts.pop() ?? "";
  if (parts.length === 0) return "own";
  const isIts = !led && GOES_ON.test(last) && !parts.some((part) => OTHERS_ACT.test(part));
  return isIts ? "own" : null;
}

/** Whether the words are the document's own. */
export function makesOwn(between: string, front: string): boolean {
  return roleOf(between, front) === "own";
}
