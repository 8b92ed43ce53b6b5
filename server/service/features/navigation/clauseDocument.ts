import { formatDate } from "../../corpus/citation/wording.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { clauseLabel } from "../../corpus/labels.ts";
import type { ClauseData, ParagraphData } from "../../corpus/model.ts";
import type { Script } from "../../script/scripts.ts";
import { formatNumeral } from "../../text/numerals.ts";
import { placesOf, type Span, spanAt } from "../../text/span.ts";
import { escapeProse } from "../escaping.ts";

/** A whole document as a writer reads it, in Markdown and one script, with where its clauses stand in it. */
export interface ClauseDocument {
  readonly corpus: Corpus;
  readonly script: Script;
  /** A file's name: the short title with `.md`. */
  readonly name: string;
  /** Lines end in LF. */
  readonly text: string;
  /** The text as passages are looked up in it; as long as the text. */
  readonly folded: string;
  /** The document's title, without the marks of its heading. */
  readonly title: Span;
  /** In order of place. */
  readonly clauses: readonly ClausePlace[];
  readonly byNumber: ReadonlyMap<number, ClausePlace>;
}

/** Where a clause stands, from its label to the end of its last paragraph. */
export interface ClausePlace extends Span {
  readonly clause: ClauseData;
  /** Its label and title. */
  readonly heading: Span;
}

const documents = new WeakMap<Corpus, Map<Script, ClauseDocument>>();

/** A document in a script: the notice, the title, then part by part. It is written once. */
export function clauseDocument(corpus: Corpus, script: Script): ClauseDocument {
  const known = documents.get(corpus) ?? new Map<Script, ClauseDocument>();
  documents.set(corpus, known);
  const document = known.get(script) ?? writeDocument(corpus, script);
  known.set(script, document);
  return document;
}

/** The clause that an offset of a document stands in; null where it stands in none. */
export function clauseAt({ clauses }: ClauseDocument, offset: number): ClausePlace | null {
  return spanAt(clauses, offset);
}

/**
 * Where a text first stands word for word in a document, at `from` or behind
 * it; null where it does not. Script, width and the level of quotation marks
 * do not count.
 */
export function findText({ corpus, folded }: ClauseDocument, text: string, from = 0): Span | null {
  const sought = passageKey(escapeProse(text), corpus);
  const start = sought === "" ? -1 : folded.indexOf(sought, from);
  return start < 0 ? null : { start, end: start + sought.length };
}

/** Every place of a text in a document, in order. */
export function findAll({ corpus, folded }: ClauseDocument, text: string): Span[] {
  return placesOf(folded, passageKey(escapeProse(text), corpus));
}

/** A quotation inside a quotation has its marks turned one level in: both levels are one here. */
function passageKey(text: string, corpus: Corpus): string {
  return corpus.fold(text).replaceAll("‘", "“").replaceAll("’", "”");
}

function writeDocument(corpus: Corpus, script: Script): ClauseDocument {
  const writer = new DocumentWriter(corpus, script);
  writeNotice(writer, corpus);
  const { shortTitle, title } = corpus.document;
  const heading = writer.write(title, "# ");
  writer.writeParagraphs(corpus.preamble);
  const clauses = writeClauses(writer, corpus);
  const name = corpus.render(shortTitle ?? title, script);
  return {
    corpus,
    script,
    name: `${name.replace(/[\\/:*?"<>|\s]/g, "_")}.md`,
    text: `${writer.text}\n`,
    folded: passageKey(`${writer.official}\n`, corpus),
    title: heading,
    clauses,
    byNumber: new Map(clauses.map((place) => [place.clause.number, place])),
  };
}

function writeNotice(writer: DocumentWriter, { document, notice }: Corpus): void {
  writer.write(notice.title, "# ");
  writer.write(document.number);
  writer.write(notice.addressees && `${notice.addressees}：`);
  writer.writeParagraphs(notice.paragraphs);
  writer.write(document.issuers.join("、"));
  writer.write(formatDate(document.date));
}

/** Part by part; clauses of no part go first. */
function writeClauses(writer: DocumentWriter, corpus: Corpus): ClausePlace[] {
  const write = (wanted: (clause: ClauseData) => boolean) =>
    corpus.clauses.filter(wanted).map((clause) => writer.writeClause(clause));
  return [
    ...write((clause) => !corpus.part(clause.part)),
    ...corpus.parts.flatMap(({ number, title, paragraphs }) => {
      writer.write(`${formatNumeral(number)}、${title}`, "## ");
      writer.writeParagraphs(paragraphs);
      return write((clause) => clause.part === number);
    }),
  ];
}

/** Writes block after block, a blank line between, and says where each stands. */
class DocumentWriter {
  text = "";
  /** The same in official Simplified text, which folds to what it should in every script (著 stands for 着 and 著). */
  official = "";
  readonly #corpus: Corpus;
  readonly #script: Script;

  constructor(corpus: Corpus, script: Script) {
    this.#corpus = corpus;
    this.#script = script;
  }

  /** Gives the place of the text, behind its mark; an empty text is left out. */
  write(official: string, mark = ""): Span {
    if (official === "") return { start: this.text.length, end: this.text.length };
    const lead = (this.text === "" ? "" : "\n\n") + mark;
    const start = this.text.length + lead.length;
    const plain = escapeProse(official);
    const shown = escapeProse(this.#corpus.render(official, this.#script));
    this.text += lead + shown;
    this.official += lead + (plain.length === shown.length ? plain : shown);
    return { start, end: this.text.length };
  }

  writeParagraphs(paragraphs: readonly ParagraphData[]): void {
    for (const { sentences } of paragraphs) this.write(sentences.join(""));
  }

  writeClause(clause: ClauseData): ClausePlace {
    const heading = this.write(clauseLabel(clause.number) + clause.title, "### ");
    this.writeParagraphs(clause.paragraphs);
    return { clause, heading, start: heading.start, end: this.text.length };
  }
}
