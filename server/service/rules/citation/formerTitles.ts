import type { Corpus } from "../../corpus/corpus.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { ReadBlock } from "../../draft/facts.ts";
import type { RuleContext, RuleFinding } from "../rule.ts";
import { citedDocument } from "./citedDocument.ts";
import type { Statement } from "./statements.ts";

/** A clause's title as the consultation draft had it, at a place of a block. */
interface Former {
  readonly corpus: Corpus;
  readonly clause: number;
  readonly start: number;
  readonly text: string;
}

/**
 * Titles of the consultation draft, cited as the plan's: behind a clause
 * number of the plan, or in quotation marks behind 《plan》提出, 部署了 …. A
 * draft's own action may bear such a name.
 */
export function formerTitles(
  block: ReadBlock,
  statements: readonly Statement[],
  context: RuleContext,
): RuleFinding[] {
  const found = new Map<number, Former>();
  for (const former of [...numbered(block, context), ...stated(block, statements)]) {
    found.set(former.start, former);
  }
  return [...found.values()].map((former) => describe(former, block.prose, context));
}

function describe(
  { corpus, clause, start, text }: Former,
  prose: string,
  { writing }: RuleContext,
): RuleFinding {
  const end = start + text.length;
  const right = corpus.render(corpus.clause(clause)?.title ?? text, writing);
  const message = { written: prose.slice(start, end), right, label: clauseLabel(clause) };
  return { start, end, message: (m) => m.citationFormerTitle(message), fix: right };
}

/** 《plan》“（四）former title”. */
function numbered({ facts }: ReadBlock, { library, draftFacts }: RuleContext): Former[] {
  return facts.references.flatMap((reference) => {
    const cited = citedDocument(reference, facts.folded, library, draftFacts);
    if (!cited?.corpus || cited.by !== "bound") return [];
    return formerAt(cited.corpus, facts.folded, reference.titleStart);
  });
}

function formerAt(corpus: Corpus, folded: string, start: number): Former[] {
  return corpus.formerTitles
    .map(({ clause, text }) => ({ corpus, clause, start, text: corpus.foldOwn(text) }))
    .filter(({ text }) => folded.startsWith(text, start))
    .slice(0, 1);
}

const QUOTED = /“(?:（[^（）]{1,9}）)?([^“”]{2,40})”/g;
/** What may stand between the verb and a quoted title: 12项重点行动，包括“…”、. */
const LEADS_TO_TITLE =
  /^(?:了|的|实施|开展|组织|推进|推动|要)*(?:[\d一二三四五六七八九十]{1,3}[项个大](?:重点)?(?:行动|任务|工作|领域))?[，：]?(?:其中|包括|包含|分别为|分别是|即|如|有)?的?：?(?:“[^“”]{2,40}”(?:[、和及与]|以及)?)*$/;

/** 《plan》列出了“former title”重点行动. */
function stated({ facts }: ReadBlock, statements: readonly Statement[]): Former[] {
  return statements.flatMap((statement) => {
    if (statement.contents.length === 0) return [];
    return Array.from(statement.text.matchAll(QUOTED))
      .filter(({ index }) => isStated(statement, index))
      .flatMap(({ index, 0: whole, 1: title = "" }) => {
        const start = statement.start + index + whole.length - 1 - title.length;
        return formerAt(statement.corpus, facts.folded, start).filter(({ text }) => text === title);
      });
  });
}

function isStated({ text, contents }: Statement, at: number): boolean {
  return contents.some((from) => from <= at && LEADS_TO_TITLE.test(text.slice(from, at)));
}
