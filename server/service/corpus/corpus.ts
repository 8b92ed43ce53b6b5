import type { ScriptConverter } from "../script/convert.ts";
import { fold } from "../script/fold.ts";
import type { Script } from "../script/scripts.ts";
import type { ScriptTables } from "../script/tables.ts";
import { typeset } from "../script/typesetting.ts";
import { Gradual } from "../text/gradual.ts";
import { sentencesOf } from "./labels.ts";
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
import { makeTermIndex, type TermIndex } from "./termIndex.ts";
import { TextTable } from "./textTable.ts";
import { TitleForms, type TitleMatch } from "./titleForms.ts";
import { WritingIndex } from "./writingIndex.ts";
import { WrongForms } from "./wrongForms.ts";

/** What a corpus needs of the script side. */
export interface Typesetting {
  readonly tables: ScriptTables;
  readonly converter: ScriptConverter;
}

/** A clause whose title stands in a text, and where it ends. */
export interface TitledClause {
  readonly clause: ClauseData;
  readonly end: number;
}

/** A place in front: 云岭省数据局, but not 国家市场监督管理总局. */
const LOCAL_BODY = /^(?!国家|中国|中央|全国)\p{Script=Han}{1,8}?([省市县区州盟旗])/u;

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
  readonly #wrongForms: Gradual<WrongForms>;
  #writing: WritingIndex | undefined;
  #titleForms: TitleForms | undefined;
  readonly #clauseTitles: Gradual<TextTable<ClauseData>>;

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
    this.#termIndex = new Gradual(() => makeTermIndex(data.terms, fold));
    this.#wrongForms = new Gradual(() => WrongForms.make(data.terms, typesetting.tables));
    this.#clauseTitles = new Gradual(() =>
      TextTable.make(data.clauses, ({ title }) => fold(title)),
    );
  }

  /** What the place of the local body is that issued it: 省, 市 …; empty where the state did. */
  get level(): string {
    return LOCAL_BODY.exec(this.document.issuers[0] ?? "")?.[1] ?? "";
  }

  /** Whether a local body issued it. */
  get isLocal(): boolean {
    return this.level !== "";
  }

  /** Whether it may be the one of an owner that a draft names: 省 of 我省《行动计划》, empty for none. */
  isOwnedBy(owner: string): boolean {
    return owner === "" || owner === this.level;
  }

  /** What of it is made in steps. */
  get gradual(): readonly Gradual<unknown>[] {
    return [this.#termIndex, this.#wrongForms, this.#clauseTitles, ...this.writing.gradual];
  }

  get termIndex(): TermIndex {
    return this.#termIndex.get();
  }

  /** Wordings near its terms that are not them. */
  get wrongForms(): WrongForms {
    return this.#wrongForms.get();
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

  part(number: number): PartData | undefined {
    return this.parts.find((part) => part.number === number);
  }

  /** The clause whose title begins at `start` of a folded text, the longest one; null where none does. */
  clauseTitledAt(folded: string, start: number): TitledClause | null {
    const found = this.#clauseTitles.get().findFrom(folded, start);
    return found && { clause: found.value, end: found.end };
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
    return this.#forms.match(name);
  }

  /** The document's title where a folded name differs from it in a few characters; null else. */
  nearTitle(name: string): string | null {
    return this.#forms.nearest(name);
  }

  get #forms(): TitleForms {
    this.#titleForms ??= new TitleForms(this.document.title, (text) => this.fold(text));
    return this.#titleForms;
  }

  /** Official text in a script; renderings are kept, so each text is converted once. */
  render(text: string, script: Script): string {
    if (script === "Hans") return text;
    const key = `${script}\n${text}`;
    const known = this.#rendered.get(key);
    if (known !== undefined) return known;
    const rendered = typeset(text, script, this.#typesetting.converter);
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
