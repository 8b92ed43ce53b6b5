import type { ScriptConverter } from "../script/convert.ts";
import { fold } from "../script/fold.ts";
import type { Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import { Gradual } from "../text/gradual.ts";
import { formatNumeral } from "../text/numerals.ts";
import type {
  ClauseData,
  CorpusData,
  DocumentData,
  FormerTitleData,
  NoticeData,
  ParagraphData,
  PartData,
  TargetData,
  TermData,
} from "./model.ts";
import { TermIndex } from "./termIndex.ts";
import { TitleForms, type TitleMatch } from "./titleForms.ts";
import { TitleIndex } from "./titleIndex.ts";
import { WritingIndex } from "./writingIndex.ts";

/** What a corpus needs of the script side. */
export interface Typesetting {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
}

/** Where in a document a paragraph stands. */
export type Place =
  | { readonly kind: "clause"; readonly clause: ClauseData }
  | { readonly kind: "part"; readonly part: PartData }
  | { readonly kind: "preamble" }
  | { readonly kind: "notice" };

/** A text of a document and its place. It is put together when asked for, so large documents stand in memory once. */
export interface StandingText {
  readonly place: Place;
  readonly isHeading: boolean;
  readonly text: () => string;
}

/** One document, clause by clause, ready to be looked up. Indexes are made when first used. */
export class Corpus {
  readonly id: string;
  readonly document: DocumentData;
  readonly notice: NoticeData;
  readonly preamble: readonly ParagraphData[];
  readonly parts: readonly PartData[];
  readonly clauses: readonly ClauseData[];
  readonly terms: readonly TermData[];
  readonly formerTitles: readonly FormerTitleData[];
  readonly targets: readonly TargetData[];
  readonly #typesetting: Typesetting;
  readonly #byNumber: ReadonlyMap<number, ClauseData>;
  readonly #rendered = new Map<string, string>();
  readonly #folded = new Map<string, string>();
  #byText: ReadonlyMap<string, TermData> | undefined;
  #wholeText: string | undefined;
  readonly #termIndex: Gradual<TermIndex>;
  #writing: WritingIndex | undefined;
  #titleForms: TitleForms | undefined;
  readonly #clauseTitles: Gradual<TitleIndex>;

  constructor(data: CorpusData, typesetting: Typesetting) {
    this.id = data.id;
    this.document = data.document;
    this.notice = data.notice;
    this.preamble = data.preamble;
    this.parts = data.parts;
    this.clauses = data.clauses;
    this.terms = data.terms;
    this.formerTitles = data.formerTitles;
    this.targets = data.targets;
    this.#typesetting = typesetting;
    this.#byNumber = new Map(data.clauses.map((clause) => [clause.number, clause]));
    const fold = (text: string) => this.fold(text);
    this.#termIndex = new Gradual(() => TermIndex.make(data.terms, fold));
    this.#clauseTitles = new Gradual(() => TitleIndex.make(data.clauses, fold));
  }

  /** What of it is made in steps. */
  get gradual(): readonly Gradual<unknown>[] {
    return [this.#termIndex, this.#clauseTitles, ...this.writing.gradual];
  }

  get termIndex(): TermIndex {
    return this.#termIndex.get();
  }

  /** What can be typed of the document. */
  get writing(): WritingIndex {
    this.#writing ??= new WritingIndex(this, (text) => this.fold(text));
    return this.#writing;
  }

  clause(number: number): ClauseData | undefined {
    return this.#byNumber.get(number);
  }

  /** The term of exactly this official text. */
  term(text: string): TermData | undefined {
    this.#byText ??= new Map(this.terms.map((term) => [term.text, term]));
    return this.#byText.get(text);
  }

  /** The whole text of the document, piece by piece: clauses first, then the notice, headings last. */
  get texts(): Iterable<StandingText> {
    return standingTexts(this);
  }

  part(number: number): PartData | undefined {
    return this.parts.find((part) => part.number === number);
  }

  /** The clause whose title begins at `start` of a folded text, the longest one; null where none does. */
  clauseTitledAt(folded: string, start: number): { clause: ClauseData; end: number } | null {
    return this.#clauseTitles.get().findAt(folded, start);
  }

  /** How long the title of a part is that begins at `start` of a folded text; null where none does. */
  partTitleAt(folded: string, start: number): number | null {
    const titles = this.parts.map(({ title }) => this.fold(title));
    return titles.find((title) => folded.startsWith(title, start))?.length ?? null;
  }

  /** Which of the document's own titles a folded name is, miswritten or not; null where it is neither. */
  titleKind(name: string): "full" | "short" | null {
    if (this.matchTitle(name)?.sure) return "full";
    const { shortTitle } = this.document;
    return shortTitle !== null && name === this.foldOwn(shortTitle) ? "short" : null;
  }

  /** How a folded name relates to the document's title; null where it is another document's. */
  matchTitle(name: string): TitleMatch | null {
    this.#titleForms ??= new TitleForms(this.document.title, (text) => this.fold(text));
    return this.#titleForms.match(name);
  }

  /** Official text in a script; renderings are kept, so each text is converted once. */
  render(text: string, script: Script): string {
    if (script === "Hans") return text;
    const key = `${script}\n${text}`;
    const known = this.#rendered.get(key);
    if (known !== undefined) return known;
    const rendered = this.#typesetting.converter.render(text, script);
    this.#rendered.set(key, rendered);
    return rendered;
  }

  /** Whether a text of two characters or more stands in a clause or is a term, in either script. */
  contains(text: string): boolean {
    const folded = this.fold(text);
    this.#wholeText ??= this.fold(
      [...this.clauses.flatMap(sentencesOf), ...this.terms.map((term) => term.text)].join("\n"),
    );
    return text.length > 1 && this.#wholeText.includes(folded);
  }

  /** The folded form of one of the document's own texts; it is kept, so use it for nothing else. */
  foldOwn(text: string): string {
    const known = this.#folded.get(text);
    if (known !== undefined) return known;
    const folded = this.fold(text);
    this.#folded.set(text, folded);
    return folded;
  }

  fold(text: string): string {
    return fold(text, this.#typesetting.tables);
  }
}

function* standingTexts({
  clauses,
  parts,
  preamble,
  notice,
  document,
}: Corpus): Generator<StandingText> {
  const body = (paragraphs: readonly ParagraphData[], place: Place) => ({
    place,
    isHeading: false,
    text: () => paragraphs.map(({ sentences }) => sentences.join("")).join(""),
  });
  const heading = (title: string, place: Place) => ({ place, isHeading: true, text: () => title });
  for (const clause of clauses) yield body(clause.paragraphs, { kind: "clause", clause });
  for (const part of parts) yield body(part.paragraphs, { kind: "part", part });
  yield body(preamble, { kind: "preamble" });
  yield body(notice.paragraphs, { kind: "notice" });
  for (const clause of clauses) {
    yield heading(clauseLabel(clause.number) + clause.title, { kind: "clause", clause });
  }
  for (const part of parts) {
    yield heading(`${formatNumeral(part.number)}、${part.title}`, { kind: "part", part });
  }
  yield heading(document.title, { kind: "preamble" });
  yield heading(notice.title, { kind: "notice" });
}

/** A clause's own label: （七）. */
export function clauseLabel(number: number): string {
  return `（${formatNumeral(number)}）`;
}

/** All sentences of a clause, in order. */
export function sentencesOf(clause: ClauseData): string[] {
  return clause.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
