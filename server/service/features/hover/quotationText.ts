import { shortTitle } from "../../corpus/citation/wording.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Place } from "../../corpus/standingTexts.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import type { Quotation } from "../../draft/quotations.ts";
import type { Messages } from "../../messages/messages.ts";
import { comparison, type InContext } from "../../quotation/comparison.ts";
import type { Difference } from "../../quotation/difference.ts";
import type { Passage } from "../../quotation/passageIndex.ts";
import { quotedPlace } from "../../quotation/place.ts";
import type { CheckedQuotation } from "../../quotation/quotations.ts";
import type { Script } from "../../script/scripts.ts";
import type { Span } from "../../text/span.ts";
import { escapeMarkdown } from "../escaping.ts";

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
  quotation: Quotation,
  block: ReadBlock,
  script: Script,
  messages: Messages,
): string {
  const { corpus, place } = difference;
  const heading = messages.quotationDiffers(named(corpus, place, script, messages));
  const { original, written } = comparison(difference, quotation, block.prose, script);
  return [
    `**${escapeMarkdown(heading)}**`,
    [
      messages.labelled({ name: messages.quotationOriginal, value: inBold(original) }),
      messages.labelled({ name: messages.quotationWritten, value: inBold(written) }),
    ]
      .map((row) => `- ${row}`)
      .join("\n"),
  ].join("\n\n");
}

function inBold([before, stretch, behind]: InContext): string {
  const middle = stretch === "" ? "" : `**${escapeMarkdown(stretch)}**`;
  return escapeMarkdown(before) + middle + escapeMarkdown(behind);
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
