/** A corpus file as it stands on disk: one document, clause by clause. Its schema is `data/schema/corpus.schema.json`. */
export interface CorpusData {
  readonly format: 1;
  /** Stable name of the document, used in file names and addresses. */
  readonly id: string;
  readonly document: DocumentData;
  readonly notice: NoticeData;
  /** What stands between the document's title and its first part. */
  readonly preamble: readonly ParagraphData[];
  readonly parts: readonly PartData[];
  readonly clauses: readonly ClauseData[];
  readonly terms: readonly TermData[];
  /** Titles that clauses had in the consultation draft and that are still cited. */
  readonly formerTitles: readonly FormerTitleData[];
  readonly targets: readonly TargetData[];
}

/** What is said of the document as a whole. */
export interface DocumentData {
  /** Without 《》. */
  readonly title: string;
  /** The short form that the issuer defines, without 《》; null where it defines none. */
  readonly shortTitle: string | null;
  /** Syllables of the title without tones, one space between. */
  readonly pinyin: string;
  /** The same of the short title; null where there is none. */
  readonly shortPinyin: string | null;
  readonly number: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  /** In the order of the signature. */
  readonly issuers: readonly string[];
}

/** The notice by which the document was issued. */
export interface NoticeData {
  readonly title: string;
  /** Without the colon behind them. */
  readonly addressees: string;
  readonly paragraphs: readonly ParagraphData[];
}

/** The text of a paragraph is its sentences put together. */
export interface ParagraphData {
  readonly sentences: readonly string[];
}

/** A part, with the text of its own that stands in front of its clauses. */
export interface PartData {
  readonly number: number;
  readonly title: string;
  readonly paragraphs: readonly ParagraphData[];
}

/** A clause; clauses are numbered through all parts. */
export interface ClauseData {
  readonly number: number;
  /** The number of its part; 0 where it stands in none. */
  readonly part: number;
  readonly title: string;
  /** Syllables of the title without tones, one space between. */
  readonly pinyin: string;
  readonly paragraphs: readonly ParagraphData[];
  /** The sources in which the clause was read; two witnesses agree to the character. */
  readonly witnesses: readonly string[];
}

/** A title that a clause had in the consultation draft. */
export interface FormerTitleData {
  /** The clause's number in the document as issued. */
  readonly clause: number;
  readonly text: string;
}

/** A figure that the document sets, such as 年均增速 超过20%. */
export interface TargetData {
  readonly clause: number;
  /** What is to reach the figure, in the words of the clause. */
  readonly subject: string;
  /** The figure in the words of the clause, qualifiers included. */
  readonly value: string;
  /** On which side of the subject the figure stands. */
  readonly side: "before" | "behind";
  /** The units by which another figure is known to be one for this target. */
  readonly units: readonly string[];
  /** Other ways to say the same, which are no mistake outside quotation marks. */
  readonly accepted: readonly string[];
}

/** Where a term stands outside the clauses. */
export type TermPlace = "title" | "notice" | "preamble" | "part";

/** An official term. */
export interface TermData {
  readonly text: string;
  /** What it names, such as `institution`, `document` or `action-title`. */
  readonly kind: string;
  /** Syllables without tones, one space between; none for what is not Han. */
  readonly pinyin: string;
  /** The clauses in which the term stands, found by search; empty where it stands elsewhere only. */
  readonly clauses: readonly number[];
  /** Where else it stands. */
  readonly places: readonly TermPlace[];
  /** Wordings near the term that are not it, and no term of their own. */
  readonly wrong: readonly string[];
}
