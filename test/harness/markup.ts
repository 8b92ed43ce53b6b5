/** A text with its marks taken out. All offsets are UTF-16 offsets in `text`. */
export interface Marked {
  readonly text: string;
  /** Where `$0` stood; -1 where the text has none. */
  readonly cursor: number;
  readonly marks: readonly Mark[];
}

/** `⟦label:text⟧`, or `⟦label:text→right⟧` with what the text is to become. */
export interface Mark {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly right: string | null;
}

const TOKEN = /⟦([^⟦⟧:]*):|→([^⟦⟧]*)⟧|⟧|\$0/g;

/** Reads a marked text. Throws on a mark that is not closed or not opened, and on a second cursor. */
export function readMarks(marked: string): Marked {
  const reader = new MarkReader(marked);
  let done = 0;
  for (const token of marked.matchAll(TOKEN)) {
    reader.text += marked.slice(done, token.index);
    done = token.index + token[0].length;
    reader.take(token);
  }
  return reader.finish(marked.slice(done));
}

class MarkReader {
  text = "";
  #cursor = -1;
  readonly #marks: Mark[] = [];
  #open: { readonly label: string; readonly start: number } | null = null;
  readonly #marked: string;

  constructor(marked: string) {
    this.#marked = marked;
  }

  take([token, label, right]: RegExpMatchArray): void {
    if (token === "$0") {
      if (this.#cursor >= 0) throw new Error(`two cursors in: ${this.#marked}`);
      this.#cursor = this.text.length;
    } else if (label !== undefined) {
      this.#open = { label, start: this.text.length };
    } else this.#close(right ?? null);
  }

  #close(right: string | null): void {
    if (!this.#open) throw new Error(`a mark is not opened in: ${this.#marked}`);
    this.#marks.push({ ...this.#open, end: this.text.length, right });
    this.#open = null;
  }

  finish(rest: string): Marked {
    if (this.#open) throw new Error(`a mark is not closed in: ${this.#marked}`);
    return { text: this.text + rest, cursor: this.#cursor, marks: this.#marks };
  }
}

/** Like `readMarks`, for texts that must have a cursor. */
export function readCursor(marked: string): Marked {
  const read = readMarks(marked);
  if (read.cursor < 0) throw new Error(`no $0 in: ${marked}`);
  return read;
}
