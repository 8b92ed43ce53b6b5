import type { Edit, Span } from "./span.ts";

/** An edit of the text as it was received, and what it was made for. */
export interface Mend<Kind> extends Edit {
  readonly kind: Kind;
}

/**
 * A text under repair in several passes. Each pass works on what the last one
 * left; all mends are told in offsets of the text as it was received.
 */
export class Mending<Kind> {
  #text: string;
  /** Which stretch of the received text each unit of the present one stands for. */
  #units: Span[] | null = null;
  readonly #made: (Span & { readonly kind: Kind })[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The text as the passes so far have left it. */
  get text(): string {
    return this.#text;
  }

  /** Makes a pass's edits, which are in order and apart from each other; none is empty. */
  apply(kind: Kind, edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const units = this.#units ?? Array.from({ length: this.#text.length }, unit);
    const kept: Span[] = [];
    let text = "";
    let done = 0;
    for (const { start, end, replacement } of edits) {
      const span = { start: units[start]?.start ?? 0, end: units[end - 1]?.end ?? 0 };
      this.#made.push({ ...span, kind });
      for (let at = done; at < start; at++) kept.push(units[at] ?? span);
      for (let at = 0; at < replacement.length; at++) kept.push(span);
      text += this.#text.slice(done, start) + replacement;
      done = end;
    }
    this.#text = text + this.#text.slice(done);
    this.#units = kept.concat(units.slice(done));
  }

  /** All mends in order, apart from each other; those that fell on one place are one. */
  mends(): Mend<Kind>[] {
    const units = this.#units ?? [];
    let at = 0;
    return merge(this.#made).map((made) => {
      while ((units[at]?.start ?? made.end) < made.start) at++;
      const from = at;
      while ((units[at]?.start ?? made.end) < made.end) at++;
      return { ...made, replacement: this.#text.slice(from, at) };
    });
  }
}

function unit(_: unknown, at: number): Span {
  return { start: at, end: at + 1 };
}

function merge<T extends Span>(spans: readonly T[]): T[] {
  const merged: T[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
