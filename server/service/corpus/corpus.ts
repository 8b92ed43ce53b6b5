import type { ScriptConverter } from "../script/convert.ts";
import { fold } from "../script/fold.ts";
import type { Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import { formatNumeral } from "../text/numerals.ts";
import type { ClauseData, CorpusData, DocumentData, PartData, TermData } from "./model.ts";
import { TermIndex } from "./termIndex.ts";
import { WritingIndex } from "./writingIndex.ts";

/** What a corpus needs of the script side. */
export interface Typesetting {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
}

/** One document, clause by clause, ready to be looked up. Indexes are made when first used. */
export class Corpus {
  readonly id: string;
  readonly document: DocumentData;
  readonly clauses: readonly ClauseData[];
  readonly terms: readonly TermData[];
  readonly #data: CorpusData;
  readonly #typesetting: Typesetting;
  readonly #byNumber: ReadonlyMap<number, ClauseData>;
  readonly #rendered = new Map<string, string>();
  #byText: ReadonlyMap<string, TermData> | undefined;
  #wholeText: string | undefined;
  #termIndex: TermIndex | undefined;
  #writing: WritingIndex | undefined;
  #clauseTitles: readonly (readonly [string, ClauseData])[] | undefined;

  constructor(data: CorpusData, typesetting: Typesetting) {
    this.id = data.id;
    this.document = data.document;
    this.clauses = data.clauses;
    this.terms = data.terms;
    this.#data = data;
    this.#typesetting = typesetting;
    this.#byNumber = new Map(data.clauses.map((clause) => [clause.number, clause]));
  }

  get termIndex(): TermIndex {
    this.#termIndex ??= new TermIndex(this.terms, (text) => this.fold(text));
    return this.#termIndex;
  }

  /** What can be typed of the document. */
  get writing(): WritingIndex {
    this.#writing ??= new WritingIndex(this.#data, (text) => this.fold(text));
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

  part(number: number): PartData | undefined {
    return this.#data.parts.find((part) => part.number === number);
  }

  /** The clause whose title begins at `start` of a folded text, the longest one; null where none does. */
  clauseTitledAt(folded: string, start: number): { clause: ClauseData; end: number } | null {
    this.#clauseTitles ??= this.clauses
      .map((clause) => [this.fold(clause.title), clause] as const)
      .sort(([a], [b]) => b.length - a.length);
    const found = this.#clauseTitles.find(([title]) => folded.startsWith(title, start));
    return found ? { clause: found[1], end: start + found[0].length } : null;
  }

  /** Which of the document's own titles a folded name is; null where it is neither. */
  titleKind(name: string): "full" | "short" | null {
    if (name === this.fold(this.document.title)) return "full";
    const { shortTitle } = this.document;
    return shortTitle !== null && name === this.fold(shortTitle) ? "short" : null;
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

  fold(text: string): string {
    return fold(text, this.#typesetting.tables);
  }
}

/** A clause's own label: （七）. */
export function clauseLabel(number: number): string {
  return `（${formatNumeral(number)}）`;
}

/** All sentences of a clause, in order. */
export function sentencesOf(clause: ClauseData): string[] {
  return clause.paragraphs.flatMap((paragraph) => paragraph.sentences);
}
