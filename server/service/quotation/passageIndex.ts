import type { Corpus } from "../corpus/corpus.ts";
import type { Place } from "../corpus/standingTexts.ts";
import { commonBefore, commonBehind } from "../text/common.ts";
import { Gradual, type Steps } from "../text/gradual.ts";
import type { Span } from "../text/span.ts";
import { type Diagonal, findDiagonals } from "./candidates.ts";
import { endsClause } from "./edges.ts";
import { GRAM, GramIndex } from "./gramIndex.ts";
import { readSource, type Source, SourceTexts } from "./sourceTexts.ts";

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

/** A stretch of a text in comparable form that stands word for word in a document. */
export interface Longest extends Span {
  readonly passage: Passage;
}

/** How many places of one gram are looked at for a copied stretch. */
const PLACES = 64;
const STOP = /[。；，]$/;

/** All of a document's text, to be looked up by any run of characters in them. */
export class PassageIndex {
  readonly corpus: Corpus;
  readonly #sources: SourceTexts;
  readonly #grams: GramIndex;

  private constructor(corpus: Corpus, sources: SourceTexts, grams: GramIndex) {
    this.corpus = corpus;
    this.#sources = sources;
    this.#grams = grams;
  }

  /** Makes the index of a document in steps. */
  static *make(corpus: Corpus): Steps<PassageIndex> {
    const sources = yield* SourceTexts.make(corpus);
    return new PassageIndex(corpus, sources, yield* GramIndex.make(sources.whole));
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
    const at = this.#first(stopped, clause, endsClause);
    return at === null ? null : this.#passage(at, stopped.length);
  }

  /** The first `count` places, headings apart, where a text in comparable form stands word for word; none for one shorter than four units. */
  all(text: string, count: number): Passage[] {
    const found: Passage[] = [];
    for (const at of this.#grams.find(text)) {
      if (found.length === count || this.#sources.at(at).standing.isHeading) break;
      found.push(this.#passage(at, text.length));
    }
    return found;
  }

  /** The places where a text in comparable form stands word for word, headings aside, with its offset there. */
  *standing(text: string): Generator<{ readonly at: number; readonly source: Source }> {
    for (const at of this.#grams.find(text)) {
      const source = this.#sources.at(at);
      if (!source.standing.isHeading) yield { at: at - source.start, source };
    }
  }

  /** Where a text in comparable form may begin in one that it is like, headings aside, the likeliest first. */
  *near(text: string): Generator<{ readonly diagonal: Diagonal; readonly source: Source }> {
    for (const diagonal of findDiagonals(this.#grams, text)) {
      const source = this.#sources.at(diagonal.anchor);
      if (!source.standing.isHeading) yield { diagonal, source };
    }
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
      if (clause === null || isClause(this.#sources.at(at).standing.place, clause)) return at;
    }
    return first;
  }

  #passage(at: number, length: number): Passage {
    const source = this.#sources.at(at);
    const { official, comparable } = readSource(source, this.corpus);
    const { offsets } = comparable;
    const from = at - source.start;
    return {
      corpus: this.corpus,
      place: source.standing.place,
      official,
      start: offsets[from] ?? 0,
      end: (offsets[from + length - 1] ?? 0) + 1,
    };
  }
}

/** Whether a place is the clause of a number. */
export function isClause(place: Place, number: number | null): boolean {
  return place.kind === "clause" && place.clause.number === number;
}

const indexes = new WeakMap<Corpus, Gradual<PassageIndex>>();

/** The passage index of a document as far as it is made. */
export function passageIndexOf(corpus: Corpus): Gradual<PassageIndex> {
  const index = indexes.get(corpus) ?? new Gradual(() => PassageIndex.make(corpus));
  indexes.set(corpus, index);
  return index;
}

/** The passage index of a document, made now where it is not yet. */
export function passagesOf(corpus: Corpus): PassageIndex {
  return passageIndexOf(corpus).get();
}
