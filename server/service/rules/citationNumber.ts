import type { Corpus } from "../corpus/corpus.ts";
import { type DocumentNumber, findDocumentNumbers } from "../draft/documentNumbers.ts";
import type { ReadBlock } from "../draft/facts.ts";
import type { Title } from "../draft/titles.ts";
import { outside } from "../text/span.ts";
import { namingKey } from "./checking/contextKeys.ts";
import type { Rule, RuleContext, RuleFinding } from "./rule.ts";

/**
 * A document number that is not written as GB/T 9704—2012, 7.2.5 has it,
 * whatever the document; and behind a known title a number of its issuer that
 * is another document's. Numbers in quotations stand as they were found.
 */
export const citationNumber: Rule = {
  code: "citation.number",
  severity: "warning",
  reads: namingKey,
  check(block, context) {
    const { documentNumbers, quotedSpans, titles } = block.facts;
    if (documentNumbers.length === 0) return [];
    const titleEnding = new Map(titles.map((title) => [title.end, title]));
    return outside(documentNumbers, quotedSpans).flatMap((number) => {
      const title = titleEnding.get(number.start - 1);
      return (title && misnumbered(block, number, title, context)) ?? miswritten(block, number);
    });
  },
};

function miswritten({ prose }: ReadBlock, number: DocumentNumber): RuleFinding[] {
  const { start, end, right, faults } = number;
  if (faults.length === 0) return [];
  const written = prose.slice(start, end);
  return [{ start, end, message: (m) => m.citationNumber({ written, right, faults }), fix: right }];
}

/**
 * 《title》（number） where the number has the right code and another year or
 * serial, or both of them and another code: 国数资源 for 国数政策.
 */
function misnumbered(
  { prose, facts }: ReadBlock,
  number: DocumentNumber,
  title: Title,
  { library, draftFacts, writing }: RuleContext,
): RuleFinding[] | null {
  const corpus =
    library.titled(title.name, draftFacts.shortTitles) ?? library.announcedBy(title.name);
  const own = corpus && ownNumber(corpus);
  if (!corpus || !own) return null;
  const { start, end } = number;
  const isCode = own.code === number.code;
  const isRest = own.year === number.year && own.serial === number.serial;
  const meant = library.numbered(number.right);
  if (isCode === isRest || (meant && meant.titleKind(title.name) !== null)) return null;
  // A local document of the same short title may have the same serial.
  if (isRest && corpus.titleKind(title.name) === "short") return null;
  if (facts.folded.startsWith("转发", end)) return null;
  const right = corpus.render(corpus.document.number, writing);
  const written = prose.slice(start, end);
  const message: RuleFinding["message"] = (m) => m.citationWrongNumber({ written, right });
  return [{ start, end, message, fix: right }];
}

function ownNumber(corpus: Corpus): DocumentNumber | undefined {
  const { number } = corpus.document;
  return findDocumentNumbers(number, corpus.foldOwn(number))[0];
}
