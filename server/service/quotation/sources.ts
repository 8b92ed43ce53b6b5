import type { Corpus } from "../corpus/corpus.ts";
import type { BlockFacts, PlacedBlock } from "../draft/facts.ts";
import { isBlank, SENTENCE_END } from "../draft/patterns.ts";
import type { Quotation } from "../draft/quotations.ts";
import type { Reference } from "../draft/references.ts";
import { FILLER } from "../text/mask.ts";
import type { Span } from "../text/span.ts";
import {
  type Attribution,
  attributionOf,
  introductionIn,
  LOCAL,
  type Naming,
  sourceIn,
  withoutQuotations,
} from "./attribution.ts";
import { makesOwn } from "./saying.ts";
import { lastSpeaker } from "./speakers.ts";

/** What tells in a draft whose words a quotation is. */
export interface Sources extends Naming {
  /** Footnotes that name one document, folded: label to title. */
  readonly noteTitles: ReadonlyMap<string, string>;
}

/**
 * Whose words a quotation of a block is: as its footnote, its sentence, a
 * clause's number in front, what introduces its list or block quote, its source
 * behind that, or its table says.
 */
export function attributionIn(
  block: PlacedBlock,
  quotation: Quotation,
  sources: Sources,
): Attribution {
  const { facts } = block;
  const { start, end, mark } = quotation;
  const span = { start: start - mark.length, end: end + mark.length };
  const noted = noteBehind(facts, span, sources);
  if (noted) return noted;
  const own = attributionOf(facts, span, sources);
  if (own.by === "document" || own.by === "task") return own;
  const clause = clauseBefore(facts, span, sources, own.by === "other");
  if (clause) return clause;
  if (own.by !== "nobody") return own;
  const round = block.cell ? ofTable(block, sources) : ofNeighbours(block, span, sources);
  // A block quote is set as somebody's words.
  return round ?? (block.quoted ? { by: "demand" } : own);
}

/** A reference that stands further in front, in UTF-16 units, is not meant. */
const NEAR = 40;

/** The reference in front of a quotation in the same sentence: （二十）提出“…”. */
export function referenceBefore({ folded, references }: BlockFacts, at: Span): Reference | null {
  const found = references.findLast(({ end }) => end <= at.start && at.start - end <= NEAR);
  return found && !SENTENCE_END.test(folded.slice(found.end, at.start)) ? found : null;
}

/**
 * A clause whose number stands in front as what speaks: 第（五）条提出“…”. It may
 * be the draft's own; that the words are nearly that very clause's says that it
 * is not. `isSaid` tells that somebody else is said to speak in front.
 */
function clauseBefore(
  facts: BlockFacts,
  span: Span,
  { library, shortTitles, bareShortTitles }: Sources,
  isSaid: boolean,
): Attribution | null {
  const { folded } = facts;
  const reference = referenceBefore(facts, span);
  if (!reference || reference.document?.by === "bound") return null;
  const { document, number } = reference;
  // A draft that names no known document means its own.
  if (!document && bareShortTitles.size === 0) return null;
  if (document && (isSaid || !library.titled(document.name, shortTitles))) return null;
  const front = folded.slice(Math.max(0, reference.start - NEAR), reference.start);
  // （五）“…” at the beginning is an item of the draft's own.
  if (reference.form === "bracketed" && isBlank(folded.slice(0, reference.start))) return null;
  const titles = library.clausesTitledAt(folded, reference.titleStart).map(({ end }) => end);
  const between = withoutQuotations(folded.slice(Math.max(reference.end, ...titles), span.start));
  if (lastSpeaker(between, null) === "other" || !makesOwn(between, front)) return null;
  return { by: "clause", number };
}

/** “…”[^1] with a note that names a document. */
function noteBehind({ folded }: BlockFacts, span: Span, sources: Sources): Attribution | null {
  const [, label = ""] = FOOTNOTE.exec(folded.slice(span.end, span.end + 108)) ?? [];
  const title = sources.noteTitles.get(label);
  if (title === undefined) return null;
  const corpus = sources.library.titled(title, sources.shortTitles);
  return corpus ? { by: "document", corpus } : { by: "other" };
}

// Folding makes 〔〕 of square brackets.
const FOOTNOTE = /^[，。；]?[〔[]\^([^\s〕\]]{1,100})[〕\]]/;

/** What stands in front of a quotation that is all of its item: 一是, 1., another quotation. */
const BARE = new RegExp(
  `^(?:[一二三四五六七八九]是|[\\d一二三四五六七八九十]{1,3}[.．、）]|（[\\d一二三四五六七八九十]{1,3}）|[①-⑳]|[${FILLER}\\s；，、-])*$`,
);

function ofNeighbours(block: PlacedBlock, span: Span, sources: Sources): Attribution | null {
  const { facts, quoted, listed, before, behind } = block;
  const source = quoted && behind ? sourceIn(behind, sources) : null;
  if (source) return source;
  if (!before || (listed && !quoted && !isItem(facts, span))) return null;
  return introductionIn(before, sources);
}

/** Items are no longer, so a long line is not read again for each of its quotations. */
const LONGEST_ITEM = 2000;

function isItem({ folded }: BlockFacts, { start }: Span): boolean {
  return start <= LONGEST_ITEM && BARE.test(withoutQuotations(folded.slice(0, start)));
}

/** What makes a column another's than the plan's. */
const OWN_COLUMN = /[我本][省市县区州]|落实|举措|措施|任务|分工|进展|成效|对照|差距/;
/** What a head says beside the document's name: 《…》原文, 国家要求. */
const TOLD = new RegExp(
  `^(?:原文|原句|原表述|内容|条目|编号|要求|表述|规定|提法|部署|目标|条文|条款|文件|相关|有关|主要|总体|的|中|（[^（）]{1,30}）|[：${FILLER}\\s])*$`,
);
const STATE = /^(?:国家|中央)(?:级|层面)?/;
const ORIGINAL = /原文|原句|原表述/;

/** From the cell to the left, where it names a document and no more, or from the head of the column. */
function ofTable({ before, header }: PlacedBlock, sources: Sources): Attribution | null {
  if (header && OWN_COLUMN.test(header.folded)) return null;
  const left = before && namedIn(before, sources);
  if (left) return left;
  const said = header && namedIn(header, sources);
  if (said) return said;
  const state = header && STATE.exec(header.folded.trim());
  const rest = header?.folded.trim().slice(state?.[0].length) ?? "";
  return state && TOLD.test(rest) ? { by: "state" } : null;
}

/** The head of a column of a document's clauses. Under its title alone drafts number items of their own. */
const CLAUSES = /条[目款文]|编号|原文/;

/** The document whose clauses a cell's column holds, as its head says; null where it does not. */
export function headDocument({ header }: PlacedBlock, sources: Sources): Corpus | null {
  if (!header || !CLAUSES.test(header.folded) || OWN_COLUMN.test(header.folded)) return null;
  const said = namedIn(header, sources);
  return said?.by === "document" ? said.corpus : null;
}

/** The document that a cell names, a clause or 原文 beside it, and nothing else. */
function namedIn(cell: BlockFacts, { library, shortTitles }: Sources): Attribution | null {
  const [title, ...more] = cell.titles;
  if (!title || more.length > 0) return null;
  const { folded } = cell;
  const front = folded.slice(0, title.start);
  const corpus = library.named(folded, title, shortTitles);
  if (!corpus || (LOCAL.test(front) && !corpus.isLocal)) return { by: "other" };
  const rest = withoutQuotations(folded.slice(title.end));
  const isAlone = isBlank(front.replace(STATE, "")) && (TOLD.test(rest) || makesOwn(rest, ""));
  return isAlone ? { by: "document", corpus } : null;
}

/** Whether a cell stands in a column that is headed as a document's own words, without quotation marks. */
export function isOriginalCell(block: PlacedBlock, sources: Sources): boolean {
  const { header, facts } = block;
  if (!header || !ORIGINAL.test(header.folded) || facts.quotations.length > 0) return false;
  return ofTable(block, sources)?.by === "document";
}
