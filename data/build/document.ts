import type { DocumentData, NoticeData, ParagraphData } from "../../server/service/corpus/model.ts";
import { cutParagraph } from "./cut.ts";

/** What a copy of the whole notice holds before and around the plan's body. */
export interface Front {
  readonly document: Omit<DocumentData, "shortTitle" | "pinyin" | "shortPinyin">;
  readonly notice: NoticeData;
  /** The lines of the plan itself, its title left out. */
  readonly body: readonly string[];
}

const NOTICE = /^(.+)关于印发《(.+)》的通知$/;
const NUMBER = /^\p{Script=Han}+〔\d{4}〕\d+号$/u;
const DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const CREDIT = /^文章图片来源/;

/** Reads notice, number, addressees, signature and date; the plan follows its own title. */
export function readFront(lines: readonly string[]): Front {
  const at = find(lines, 0, (line) => NOTICE.test(line), "the notice's title");
  const heading = lines[at] ?? "";
  const title = NOTICE.exec(heading)?.[2] ?? "";
  const number = find(lines, at, (line) => NUMBER.test(line), "the document number");
  const addressees = find(lines, number, (line) => line.endsWith("："), "the addressees");
  const date = find(lines, addressees, (line) => DATE.test(line), "the date");
  const signed = lines.slice(addressees + 1, date);
  const start = find(lines, date, (line) => line === title, "the plan's title");
  const end = lines.findIndex((line) => CREDIT.test(line));
  return {
    document: {
      title,
      number: lines[number] ?? "",
      date: isoDate(lines[date] ?? ""),
      issuers: signed.filter((line) => !isSentence(line)),
    },
    notice: {
      title: heading,
      addressees: (lines[addressees] ?? "").slice(0, -1),
      paragraphs: signed.filter(isSentence).map((line): ParagraphData => cutParagraph(line)),
    },
    body: lines.slice(start + 1, end < 0 ? undefined : end),
  };
}

function isSentence(line: string): boolean {
  return line.endsWith("。");
}

function find(
  lines: readonly string[],
  from: number,
  test: (line: string) => boolean,
  what: string,
): number {
  const at = lines.findIndex((line, index) => index >= from && test(line));
  if (at < 0) throw new Error(`${what} was not found after line ${from + 1} of the copy`);
  return at;
}

function isoDate(text: string): string {
  const [, year = "", month = "", day = ""] = DATE.exec(text) ?? [];
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
