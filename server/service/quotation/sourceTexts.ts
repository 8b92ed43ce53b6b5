import type { Corpus } from "../corpus/corpus.ts";
import { type StandingText, standingTexts } from "../corpus/standingTexts.ts";
import type { Steps } from "../text/gradual.ts";
import { lastFrom } from "../text/span.ts";
import { type Canonical, canonical, canonicalText } from "./canonical.ts";

/** A text of the document and where its comparable form begins in the whole text. */
export interface Source {
  readonly standing: StandingText;
  readonly start: number;
}

/** The official text of a source, and its comparable form with where that stands in it. */
export function readSource(
  { standing }: Source,
  corpus: Corpus,
): { readonly official: string; readonly comparable: Canonical } {
  const official = standing.text();
  const span = { start: 0, end: official.length };
  return { official, comparable: canonical(corpus.fold(official), span) };
}

/** A step goes through so many texts. */
const TEXTS = 64;
const BREAK = "\n";

/** All of a document's texts in comparable form, one behind the other with a line break between. */
export class SourceTexts {
  readonly whole: string;
  readonly #sources: readonly Source[];

  private constructor(whole: string, sources: readonly Source[]) {
    this.whole = whole;
    this.#sources = sources;
  }

  /** Reads a document in steps. */
  static *make(corpus: Corpus): Steps<SourceTexts> {
    const sources: Source[] = [];
    const texts: string[] = [];
    let start = BREAK.length;
    for (const standing of standingTexts(corpus)) {
      const text = canonicalText(corpus.fold(standing.text()));
      sources.push({ standing, start });
      texts.push(text);
      start += text.length + BREAK.length;
      if (texts.length % TEXTS === 0) yield;
    }
    return new SourceTexts(BREAK + texts.join(BREAK) + BREAK, sources);
  }

  /** What stands at a place of the whole text. */
  at(place: number): Source {
    return lastFrom(this.#sources, place) as Source;
  }
}
