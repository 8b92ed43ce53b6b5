import { formatDate, issuedBy } from "../../corpus/citation/wording.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { ClauseData } from "../../corpus/model.ts";
import type { BlockFacts, ReadBlock } from "../../draft/facts.ts";
import { PART } from "../../draft/patterns.ts";
import type { ReferenceForm } from "../../draft/referenceForms.ts";
import type { Reference } from "../../draft/references.ts";
import { ownerOf, type Title } from "../../draft/titles.ts";
import { FILLER } from "../../text/mask.ts";
import { outside, type Span } from "../../text/span.ts";
import { issuerBefore } from "./issuer.ts";

/** A title of a known document and the clauses right behind it: 《plan》（number）“（七）…”、（八）. */
export interface Citation extends Span {
  readonly corpus: Corpus;
  /** Title, with issuer, number and part where they stand there; it ends where the first clause begins. */
  readonly head: Span;
  readonly title: Span;
  readonly clauses: readonly ClauseInCitation[];
  readonly form: ReferenceForm;
  /** Whether it can be written in another way without losing a word: no range, no unknown clause, nothing more in the head, no short title defined behind it. */
  readonly isWhole: boolean;
  /** Whether the writer names the issuer in front, not the style `full`, which dates the document too. */
  readonly hasOwnIssuer: boolean;
}

/** A cited clause with its title and quotation marks where it has them. */
export interface ClauseInCitation extends Span {
  readonly clause: ClauseData;
}

/** Gives the document of a folded title. */
export type Titled = (name: string) => Corpus | null;

/** A title, of a known document or not, with the clause references right behind it. */
export interface TitledReferences {
  readonly title: Title;
  readonly references: readonly [Reference, ...Reference[]];
}

/** What may be citations in a block, in order; headings, block quotes and what stands inside quotations are left out. */
export function findTitled({ kind, quoted, facts }: ReadBlock): TitledReferences[] {
  if (kind === "heading" || quoted || facts.references.length === 0) return [];
  const groups = new Map<number, [Reference, ...Reference[]]>();
  for (const reference of facts.references) {
    const { document } = reference;
    if (document?.by !== "bound") continue;
    const group = groups.get(document.start);
    if (group) group.push(reference);
    else groups.set(document.start, [reference]);
  }
  return outside(facts.titles, facts.quotedSpans).flatMap((title) => {
    const references = groups.get(title.start);
    return references ? [{ title, references }] : [];
  });
}

/** The citations of a block, in order; those in headings and inside quotations are left out. */
export function findCitations(block: ReadBlock, titled: Titled): Citation[] {
  return findTitled(block).flatMap((cited) => {
    const { name, start } = cited.title;
    const corpus = titled(name);
    return corpus?.isOwnedBy(ownerOf(block.facts.folded, start))
      ? [readCitation(block, cited, corpus)]
      : [];
  });
}

function readCitation(
  { prose, facts }: ReadBlock,
  { title, references }: TitledReferences,
  corpus: Corpus,
): Citation {
  const { folded } = facts;
  const [first] = references;
  const { note, hasOwnIssuer, ...head } = readHead(folded, title, openingOf(folded, first), corpus);
  const read = references.map((reference) => readClause(folded, reference, corpus));
  const clauses = read.filter((one) => one !== null);
  const { start } = head;
  const end = read.at(-1)?.end ?? (references.at(-1) ?? first).end;
  const saysMore =
    note === null || definesShort(facts, title) || prose.slice(start, end).includes(FILLER);
  return {
    start,
    end,
    corpus,
    head,
    title,
    clauses,
    form: first.form,
    isWhole: !saysMore && isList(references, clauses),
    hasOwnIssuer,
  };
}

/** A citation up to its first clause. */
interface Head extends Span {
  readonly note: ReturnType<typeof noteOf>;
  readonly hasOwnIssuer: boolean;
}

/** The issuer belongs to the head where all of it is written as the style `full` does. */
function readHead(folded: string, title: Title, end: number, corpus: Corpus): Head {
  const note = noteOf(folded.slice(title.end, end), corpus);
  const issuer = issuerBefore(folded, title.start, corpus);
  const isStyled =
    issuer !== null && note === "dated" && isFullIssuer(folded.slice(issuer, title.start), corpus);
  const start = isStyled ? issuer : title.start;
  return { start, end, note, hasOwnIssuer: issuer !== null && !isStyled };
}

/** Whether a text in front of a title names the issuer as the style `full` does. */
function isFullIssuer(text: string, corpus: Corpus): boolean {
  return text === corpus.foldOwn(issuedBy(corpus));
}

/** Whether references are one clause after another, each known, and no range. */
function isList(references: readonly Reference[], known: readonly ClauseInCitation[]): boolean {
  return known.length === references.length && !references.some(({ ranged }) => ranged);
}

function definesShort({ shortTitles }: BlockFacts, title: Title): boolean {
  return shortTitles.some(({ start }) => start === title.start);
}

function openingOf(folded: string, { start }: Reference): number {
  return folded.charAt(start - 1) === "“" ? start - 1 : start;
}

/** Null for a clause that is unknown, bears another's title, or begins a quotation that goes on. */
function readClause(folded: string, reference: Reference, corpus: Corpus): ClauseInCitation | null {
  const clause = corpus.clause(reference.number);
  const titled = corpus.clauseTitledAt(folded, reference.titleStart);
  if (!clause || (titled && titled.clause !== clause)) return null;
  const start = openingOf(folded, reference);
  const end = titled?.end ?? reference.end;
  const isOpen = start < reference.start || (titled && reference.titleStart > reference.end);
  if (!isOpen) return { start, end, clause };
  return folded.charAt(end) === "”" ? { start, end: end + 1, clause } : null;
}

const PART_OR_NOTHING = new RegExp(`^(?:${PART})?$`);

/** What stands between title and clause: the document's number, dated or not, or nothing, with a part or without; null where it is more. */
function noteOf(text: string, corpus: Corpus): "dated" | "undated" | null {
  const { number, date } = corpus.document;
  const dated = corpus.foldOwn(`（${number}，${formatDate(date)}）`);
  const isDated = text.startsWith(dated);
  const numbered = corpus.foldOwn(`（${number}）`);
  const note = isDated ? dated : text.startsWith(numbered) ? numbered : "";
  if (!PART_OR_NOTHING.test(text.slice(note.length))) return null;
  return isDated ? "dated" : "undated";
}
