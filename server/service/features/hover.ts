import type { Library } from "../corpus/library.ts";
import { blockAt, type Draft, type ReadBlock } from "../draft/draft.ts";
import type { Messages } from "../messages/messages.ts";
import { checkQuotationAt } from "../quotation/quotations.ts";
import { citedDocument } from "../rules/citation/citedDocument.ts";
import type { Outline } from "../rules/rule.ts";
import type { Script } from "../script/scripts.ts";
import type { Settings } from "../settings.ts";
import type { Readings } from "../text/readings.ts";
import { contains, type Span, shift } from "../text/span.ts";
import { type Environment, scriptOf } from "./environment.ts";
import { describeClause, describeDocument, describeTerm } from "./hoverText.ts";
import { leadingNumber, readOutline } from "./outline.ts";
import { describeQuotation } from "./quotationHover.ts";

/** What is shown for a stretch of a draft. */
export interface Hover extends Span {
  readonly markdown: string;
}

interface Request {
  readonly block: ReadBlock;
  /** In the block. */
  readonly offset: number;
  readonly library: Library;
  readonly readings: () => Readings;
  readonly outline: Outline;
  readonly script: Script;
  readonly messages: Messages;
}

/**
 * What stands at a UTF-16 offset: a clause reference, the document's title or
 * number, a quotation, or the longest official term; null where there is nothing to say.
 * The span is exactly what was matched.
 */
export function hover(
  draft: Draft,
  offset: number,
  settings: Settings,
  { library, readings }: Environment,
  messages: Messages,
): Hover | null {
  const block = blockAt(draft, offset);
  if (!block) return null;
  const script = scriptOf(draft, settings) ?? "Hans";
  const request = {
    block,
    offset: offset - block.start,
    library,
    readings,
    outline: readOutline(draft, library, settings),
    script,
    messages,
  };
  const found =
    hoverReference(request) ??
    hoverDocument(request) ??
    hoverQuotation(request) ??
    hoverTerm(request);
  return found && shift(found, block.start);
}

/**
 * A reference in running text may be hovered even where the sentence does not
 * name the document; the draft's own numbering and other documents' clauses not.
 */
function hoverReference(request: Request): Hover | null {
  const { block, offset, library, outline, script, messages } = request;
  const reference = block.facts.references.find((one) => contains(one, offset));
  if (!reference || block.kind === "heading" || reference === leadingNumber(block)) return null;
  const { number } = reference;
  const cited = citedDocument(reference, block.facts.folded, library, outline);
  if (cited && !cited.corpus) return null;
  const named = cited?.corpus;
  const clause = named?.clause(number);
  const found = named ? clause && { corpus: named, clause } : library.clause(number);
  if (!found) return null;
  const titled = found.corpus.clauseTitledAt(block.facts.folded, reference.titleStart);
  const end = titled?.clause === found.clause ? titled.end : reference.end;
  return {
    start: reference.start,
    end,
    markdown: describeClause(found.corpus, found.clause, script, messages),
  };
}

function hoverDocument({
  block,
  offset,
  library,
  outline,
  script,
  messages,
}: Request): Hover | null {
  const title = block.facts.titles.find((one) => contains(one, offset));
  const titled = title && library.titled(title.name, outline.shortTitles);
  if (title && titled) {
    return {
      start: title.start,
      end: title.end,
      markdown: describeDocument(titled, script, messages),
    };
  }
  for (const corpus of library.corpora) {
    const number = corpus.fold(corpus.document.number);
    const start = block.facts.folded.lastIndexOf(number, offset);
    if (start < 0 || start + number.length < offset) continue;
    return {
      start,
      end: start + number.length,
      markdown: describeDocument(corpus, script, messages),
    };
  }
  return null;
}

/** A quotation with what checking it shows; a term at the cursor is told below. */
function hoverQuotation(request: Request): Hover | null {
  const { block, offset, library, readings, outline, script, messages } = request;
  const found = checkQuotationAt(block, offset, { library, readings, ...outline });
  if (!found) return null;
  const { start, end } = found.quotation;
  const checked = describeQuotation(found, block, script, messages);
  const term = hoverTerm(request);
  return { start, end, markdown: term ? `${checked}\n\n---\n\n${term.markdown}` : checked };
}

function hoverTerm({ block, offset, library, script, messages }: Request): Hover | null {
  const matches = library.corpora.flatMap((corpus) => {
    const match = corpus.termIndex.findAt(block.facts.folded, offset);
    return match ? [{ corpus, match }] : [];
  });
  matches.sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start));
  const best = matches[0];
  if (!best) return null;
  const { start, end, term } = best.match;
  return { start, end, markdown: describeTerm(best.corpus, term, script, messages) };
}
