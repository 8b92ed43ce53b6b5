import type { Library } from "./corpus/library.ts";
import type { CorpusData } from "./corpus/model.ts";
import type { Draft, DraftLanguage } from "./draft/draft.ts";
import type { CiteRequest } from "./features/citing/citeClause.ts";
import type { Insertion, InsertionRequest } from "./features/citing/insertCitation.ts";
import type { ClausePassage } from "./features/citing/passage.ts";
import type { QuotedText } from "./features/citing/quoteText.ts";
import type { RestyleStyle } from "./features/citing/restyle.ts";
import type { Correction } from "./features/codeActions.ts";
import type { Completion, CompletionSubject } from "./features/completion/proposal.ts";
import type { Finding } from "./features/diagnostics.ts";
import type { HeadedSection } from "./features/headedSections.ts";
import type { Hover } from "./features/hover/hover.ts";
import type { InlayHint } from "./features/inlayHints.ts";
import type { ClauseDocument } from "./features/navigation/clauseDocument.ts";
import type { ClauseTarget, Definition } from "./features/navigation/definition.ts";
import type { Link } from "./features/navigation/links.ts";
import type { Subject } from "./features/navigation/subject.ts";
import type { ClauseSymbol } from "./features/navigation/workspaceSymbols.ts";
import type { ClauseHit } from "./features/search.ts";
import type { Script } from "./script/scripts.ts";
import type { Settings } from "./settings.ts";
import type { Cleaned, Repair } from "./text/clean.ts";
import type { Edit, Span } from "./text/span.ts";

/**
 * The only door into the service. All offsets are UTF-16 offsets in the draft's
 * text. Nothing here throws on any text; a draft is never changed.
 */
export interface LanguageService {
  readonly library: Library;
  /**
   * Another service that knows these documents in front of the machine's, and
   * shares all else with this one, which stays as it is. It must read drafts
   * anew: those of another service keep what that one worked out.
   */
  withCorpora(corpora: readonly CorpusData[]): LanguageService;
  /**
   * Goes one small step in making the indexes of the documents; false where
   * all are made. Requests do some steps too, which make all of a document of
   * a hundred clauses; of larger ones completion offers what it has.
   */
  prepare(): boolean;
  /** Reads a draft; what stands unchanged in `previous` is not read again. */
  openDraft(text: string, language: DraftLanguage, previous?: Draft): Draft;
  /** The draft's script: set, else found out; null where its text does not say. */
  scriptOf(draft: Draft, settings: Settings): Script | null;
  /** What stands at an offset; null where there is nothing to show. */
  hover(draft: Draft, offset: number, settings: Settings): Hover | null;
  /** Where the quotations of a span that are word for word come from; empty where the setting is off. */
  inlayHints(draft: Draft, span: Span, settings: Settings): InlayHint[];
  /** Where the document speaks of what stands at an offset; null where there is nothing to go to. */
  definition(draft: Draft, offset: number, settings: Settings): Definition | null;
  /** What stands at an offset; `own` is the clause document that the draft itself is. */
  subjectAt(
    draft: Draft,
    offset: number,
    own: ClauseDocument | null,
    settings: Settings,
  ): Subject | null;
  /** Where a draft cites, quotes, names or uses a subject, in order of place. */
  findReferences(draft: Draft, subject: Subject, settings: Settings): Span[];
  /** Where the document itself speaks of a subject, in a script. */
  findDeclarations(subject: Subject, script: Script): ClauseTarget[];
  /** What a draft names of the documents, each with the place that it opens, in order. */
  findLinks(draft: Draft, settings: Settings): Link[];
  /** The sections of a draft by its headings. */
  readSections(draft: Draft): HeadedSection[];
  /** Clauses by number, title and pinyin initials, best first. */
  findSymbols(query: string, settings: Settings): ClauseSymbol[];
  /** A whole document as it is read; null where the corpus is unknown. */
  clauseDocument(corpus: string, script: Script): ClauseDocument | null;
  /** Where a clause stands in its document; null where it is unknown. */
  clauseTarget(corpus: string, number: number, script: Script): ClauseTarget | null;
  /** Proposals at an offset, best first; empty where there are none. */
  complete(draft: Draft, offset: number, settings: Settings): Completion[];
  /** The documentation of a proposal; null where its corpus is gone. */
  describeCompletion(subject: CompletionSubject, script: Script): string | null;
  /** All findings, in order of place. */
  diagnose(draft: Draft, settings: Settings): Finding[];
  /** The same with rests between, so that the work can be left off; what was found until then is kept. */
  diagnoseInSteps(draft: Draft, settings: Settings): Generator<void, Finding[]>;
  /** The corrections that `findings` offer for a span. */
  corrections(
    draft: Draft,
    findings: readonly Finding[],
    span: Span,
    settings: Settings,
  ): Correction[];
  /** The edits that make every sure fix, in order and apart; a second time gives none. */
  fixAll(draft: Draft, settings: Settings): Edit[];
  /** The edits that bring a draft, or a span of it, into a script; nothing moves, and a second time gives none. */
  convert(draft: Draft, span: Span | null, script: Script, settings: Settings): Edit[];
  /** The edits that write all citations of a draft in one style; a second time gives none. */
  restyle(draft: Draft, style: RestyleStyle, settings: Settings): Edit[];
  /** The repairs that free a draft, or a span of it, from web-copy damage, in order. */
  clean(draft: Draft, span: Span | null, settings: Settings): Repair[];
  /** How many repairs of each kind, by its name in the user's language. */
  countDamage(repairs: readonly Repair[]): Record<string, number>;
  /** A text from elsewhere without web-copy damage, and what was repaired. */
  cleanText(text: string, language: DraftLanguage, settings: Settings): Cleaned;
  /** A text from elsewhere as a verified quotation with its citation, at an offset of a draft; null where it does not stand in a known document. */
  quoteText(text: string, draft: Draft, offset: number, settings: Settings): QuotedText | null;
  /** Whether notes of readings or forms, which no right text has, are among the repairs. */
  hasResidue(repairs: readonly Repair[]): boolean;
  /** Clauses by number, pinyin or words, best first; all, or no more than `most`. */
  search(query: string, script: Script, most?: number): ClauseHit[];
  /** Where a selected text stands word for word; null where it stands nowhere. */
  findPassage(selected: string): ClausePassage | null;
  /** A citation; null where the corpus or the clause is unknown. */
  cite(request: CiteRequest): string | null;
  /** What putting a citation behind each selection comes to; null where the corpus or the clause is unknown. */
  insertCitation(draft: Draft, request: InsertionRequest, settings: Settings): Insertion | null;
  /** A clause in Markdown, as hover shows it; null where it is unknown. */
  describeClause(corpus: string, number: number, script: Script): string | null;
}
