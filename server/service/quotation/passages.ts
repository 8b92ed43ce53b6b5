import type { Corpus, Place, StandingText } from "../corpus/corpus.ts";
import type { Span } from "../text/span.ts";
import { type Alignment, align, type Edges, WORST_EDGE } from "./align.ts";
import { type Diagonal, findDiagonals } from "./candidates.ts";
import { type Canonical, canonical, canonicalText } from "./canonical.ts";
import { GRAM, GramIndex } from "./gramIndex.ts";

/** A stretch of a document's official text. */
export interface Passage {
  readonly corpus: Corpus;
  readonly place: Place;
  /** The official text of all that stands at the place. */
  readonly official: string;
  /** Offsets in `official`. */
  readonly start: number;
  readonly end: number;
}

/** A stretch that a text is like, and how they lie on each other, in comparable form. */
export interface Likeness {
  readonly corpus: Corpus;
  readonly place: Place;
  readonly official: string;
  readonly comparable: Canonical;
  readonly alignment: Alignment;
}

/** A stretch of a text in comparable form that stands word for word in a document. */
export interface Longest extends Span {
  readonly passage: Passage;
}

/** A text of the document and where it lies in the index. */
export interface Source {
  readonly standing: StandingText;
  /** Where its comparable form begins in the whole text. */
  readonly begin: number;
}

/** How many places of one gram are looked at for a copied stretch. */
const PLACES = 64;
const BREAK = "\n";
/** Marks that may stand where a quotation ends or begins; `BREAK` parts the texts. */
const SENTENCE_END = /[。！？\n]/;
const CLAUSE_END = /[，；：、]/;
const STOP = /[。；，]$/;

/** All of a document's text, to be looked up by any run of characters in them. */
export class PassageIndex {
  readonly #corpus: Corpus;
  readonly #sources: Source[] = [];
  readonly #grams: GramIndex;

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
    const texts: string[] = [];
    let begin = BREAK.length;
    for (const standing of corpus.texts) {
      const text = canonicalText(corpus.fold(standing.text()));
      this.#sources.push({ standing, begin });
      texts.push(text);
      begin += text.length + BREAK.length;
    }
    this.#grams = new GramIndex(BREAK + texts.join(BREAK) + BREAK);
  }

  /**
   * Where a text in comparable form stands word for word, in the clause of the
   * number given if it stands there too; null where it stands nowhere or is
   * shorter than four units. A mark at its end may stand for the one with
   * which the document goes on, as in a quotation that ends before its
   * sentence does.
   */
  find(text: string, clause: number | null = null): Passage | null {
    const whole = this.#first(text, clause, () => true);
    if (whole !== null) return this.#passage(whole, text.length);
    if (!STOP.test(text)) return null;
    const stopped = text.slice(0, -1);
    const at = this.#first(stopped, clause, (next) => CLAUSE_END.test(next));
    return at === null ? null : this.#passage(at, stopped.length);
  }

  /**
   * The stretch that a text in comparable form is most like; null where it
   * shares next to nothing with any. Headings alone have too much in common.
   * Among equals the clause of the number given is preferred.
   */
  nearest(text: string, clause: number | null = null): Likeness | null {
    let best: Likeness | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const diagonal of findDiagonals(this.#grams, text)) {
      const { standing, begin } = this.#sourceAt(diagonal.anchor);
      if (standing.isHeading) continue;
      const found = this.#lay(text, standing, begin, diagonal);
      const distance = found.alignment.distance - (isClause(standing.place, clause) ? 0.5 : 0);
      if (distance < least) [best, least] = [found, distance];
    }
    return best;
  }

  /** The places where a text in comparable form stands word for word, headings aside, with its offset there. */
  *standing(text: string): Generator<{ readonly at: number; readonly source: Source }> {
    for (const at of this.#grams.find(text)) {
      const source = this.#sourceAt(at);
      if (!source.standing.isHeading) yield { at: at - source.begin, source };
    }
  }

  /** A stretch of what stands at a place as a likeness, with the mark behind it where `marked` asks for that. */
  likeness({ standing }: Source, start: number, end: number, marked: boolean): Likeness {
    const official = standing.text();
    const comparable = comparableOf(this.#corpus, official);
    const isMarked = marked && /[，；。]/.test(comparable.text.charAt(end));
    const alignment = { start, end: isMarked ? end + 1 : end, distance: 0, missing: 0 };
    return { corpus: this.#corpus, place: standing.place, official, comparable, alignment };
  }

  /** The longest stretch round `at` of a text in comparable form that stands in the document; null where not even four units do. */
  longestAt(text: string, at: number): Longest | null {
    const whole = this.#grams.text;
    let [from, start, end] = [0, at, at];
    for (const place of this.#grams.places(text, at).subarray(0, PLACES)) {
      const before = commonBefore(text, at, whole, place);
      const behind = commonBehind(text, at, whole, place);
      if (before + behind > end - start) {
        [from, start, end] = [place - before, at - before, at + behind];
      }
    }
    return end - start < GRAM ? null : { start, end, passage: this.#passage(from, end - start) };
  }

  /** The first place whose next unit is as wanted; one in the clause goes before. */
  #first(text: string, clause: number | null, ends: (next: string) => boolean): number | null {
    let first: number | null = null;
    for (const at of this.#grams.find(text)) {
      if (!ends(this.#grams.text.charAt(at + text.length))) continue;
      first ??= at;
      if (clause === null || isClause(this.#sourceAt(at).standing.place, clause)) return at;
    }
    return first;
  }

  #passage(at: number, length: number): Passage {
    const source = this.#sourceAt(at);
    const official = source.standing.text();
    const { offsets } = comparableOf(this.#corpus, official);
    const from = at - source.begin;
    return {
      corpus: this.#corpus,
      place: source.standing.place,
      official,
      start: offsets[from] ?? 0,
      end: (offsets[from + length - 1] ?? 0) + 1,
    };
  }

  #lay(text: string, standing: StandingText, begin: number, { place, slack }: Diagonal): Likeness {
    const official = standing.text();
    const comparable = comparableOf(this.#corpus, official);
    const from = Math.max(0, place - begin - slack);
    const to = Math.min(comparable.text.length, place - begin + text.length + slack);
    const near = comparable.text.slice(from, to);
    const laid = align(text, near, edgesOf(comparable.text, from));
    const alignment = { ...laid, start: laid.start + from, end: laid.end + from };
    return { corpus: this.#corpus, place: standing.place, official, comparable, alignment };
  }

  /** What stands at a place of the whole text. */
  #sourceAt(at: number): Source {
    let low = 0;
    let high = this.#sources.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#sources[middle]?.begin ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.#sources[low] as Source;
  }
}

/** Whether a place is the clause of a number. */
export function isClause(place: Place, number: number | null): boolean {
  return place.kind === "clause" && place.clause.number === number;
}

function commonBefore(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (length < atA && a[atA - length - 1] === b[atB - length - 1]) length++;
  return length;
}

function commonBehind(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (atA + length < a.length && a[atA + length] === b[atB + length]) length++;
  return length;
}

/** Quotations begin and end best where sentences do, then at any mark. */
function edgesOf(text: string, from: number): Edges {
  return (offset) => {
    const before = text.charAt(from + offset - 1);
    if (before === "" || from + offset === text.length || SENTENCE_END.test(before)) return 0;
    return CLAUSE_END.test(before) || CLAUSE_END.test(text.charAt(from + offset)) ? 1 : WORST_EDGE;
  };
}

function comparableOf(corpus: Corpus, text: string): Canonical {
  return canonical(corpus.fold(text), { start: 0, end: text.length });
}

const indexes = new WeakMap<Corpus, PassageIndex>();

/** The passage index of a document, made when first asked for. */
export function passagesOf(corpus: Corpus): PassageIndex {
  const index = indexes.get(corpus) ?? new PassageIndex(corpus);
  indexes.set(corpus, index);
  return index;
}
