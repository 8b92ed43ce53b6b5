import { shortTitle } from "../corpus/citation.ts";
import type { Corpus, Place } from "../corpus/corpus.ts";
import type { ReadBlock } from "../draft/draft.ts";
import type { Quotation } from "../draft/quotations.ts";
import type { Messages } from "../messages/messages.ts";
import type { Difference } from "../quotation/difference.ts";
import { originalText } from "../quotation/original.ts";
import type { Passage } from "../quotation/passages.ts";
import { quotedPlace } from "../quotation/place.ts";
import {
  type CheckedQuotation,
  checkQuotations,
  type QuotationContext,
} from "../quotation/quotations.ts";
import type { Script } from "../script/scripts.ts";
import { contains, type Span } from "../text/span.ts";
import { escapeMarkdown } from "./markdown.ts";

/** What is said of the quotation at an offset of a block, and where it stands; null where there is none of a known document. */
export function quotationAt(
  block: ReadBlock,
  offset: number,
  context: QuotationContext,
): CheckedQuotation | null {
  const found = checkQuotations(block, context);
  return found.find(({ quotation }) => contains(quotation, offset)) ?? null;
}

/** A checked quotation in Markdown: word for word with its place and sentence, or what differs. */
export function describeQuotation(
  { quotation, verdicts }: CheckedQuotation,
  block: ReadBlock,
  script: Script,
  messages: Messages,
): string {
  return verdicts
    .map((verdict) =>
      verdict.kind === "exact"
        ? describeExact(verdict.passage, script, messages)
        : describeDifference(verdict.difference, quotation, block, script, messages),
    )
    .join("\n\n");
}

function describeExact(passage: Passage, script: Script, messages: Messages): string {
  const { corpus, place, official } = passage;
  const heading = messages.quotationExact(named(corpus, place, script, messages));
  const sentence = corpus.render(sentenceOf(official, passage), script);
  return `**${escapeMarkdown(heading)}**\n\n> ${escapeMarkdown(sentence)}`;
}

/** The original and the draft's words one under the other, what differs in bold. */
function describeDifference(
  difference: Difference,
  { mark }: Quotation,
  block: ReadBlock,
  script: Script,
  messages: Messages,
): string {
  const { corpus, place, original, quoted, start, end } = difference;
  const text = (from: number, to: number) =>
    escapeMarkdown(originalText(difference, { start: from, end: to }, mark, script));
  const { prose } = block;
  const context = { start: original.start - quoted.start, end: quoted.end - original.end };
  const before = Math.min(context.start, AROUND);
  const behind = Math.min(context.end, AROUND);
  const heading = messages.quotationDiffers(named(corpus, place, script, messages));
  const right = [
    text(original.start - before, original.start),
    text(original.start, original.end),
    text(original.end, original.end + behind),
  ];
  const wrong = [
    prose.slice(Math.max(0, start - before), start),
    prose.slice(start, end),
    prose.slice(end, end + behind),
  ].map(escapeMarkdown);
  return [
    `**${escapeMarkdown(heading)}**`,
    `- ${messages.quotationOriginal}：${inBold(right)}\n- ${messages.quotationWritten}：${inBold(wrong)}`,
  ].join("\n\n");
}

/** How much of what is the same is shown on either side of what differs, in UTF-16 units. */
const AROUND = 12;

function inBold([before = "", middle = "", behind = ""]: readonly string[]): string {
  return middle === "" ? before + behind : `${before}**${middle}**${behind}`;
}

function named(corpus: Corpus, place: Place, script: Script, messages: Messages) {
  const title = corpus.render(shortTitle(corpus), script);
  return { title, place: messages.place(quotedPlace(place)) };
}

/** The sentences of a text that a stretch of it touches. */
function sentenceOf(official: string, { start, end }: Span): string {
  const from = official.slice(0, start).search(/[^。！？]*$/);
  const to = official.slice(Math.max(start, end - 1)).search(/[。！？]/);
  return official.slice(from, to < 0 ? official.length : Math.max(start, end - 1) + to + 1);
}
