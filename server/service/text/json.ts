import type { Steps } from "./gradual.ts";

/** A text that is not JSON (RFC 8259), and where the first thing wrong begins. */
export class JsonFault extends Error {
  /** A UTF-16 offset; the length of the text where it ends too early. */
  readonly offset: number;

  constructor(offset: number) {
    super(`not JSON at ${offset}`);
    this.offset = offset;
  }
}

const BLANK = /[\t\n\r ]*/y;
const TOKEN =
  /[{}[\]:,]|"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
/** A step reads so many tokens. */
const STEP = 2048;

/** A list or an object that is not closed yet. */
interface Open {
  readonly value: unknown[] | Record<string, unknown>;
  /** The name that the next value of an object gets. */
  name: string;
}

/** What may come next. */
type Wanted = "value" | "first value" | "name" | "first name" | "colon" | "comma" | "end";

/** The value of a JSON text, as `JSON.parse` gives it, in steps. Throws a `JsonFault`. */
export function* parseJson(text: string): Steps<unknown> {
  const reader = new JsonReader(text);
  for (let count = 1; reader.readToken(); count++) if (count % STEP === 0) yield;
  return reader.result;
}

class JsonReader {
  readonly #text: string;
  readonly #open: Open[] = [];
  #at = 0;
  #wanted: Wanted = "value";
  result: unknown;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads one token; false where the whole text is read. */
  readToken(): boolean {
    BLANK.lastIndex = this.#at;
    BLANK.test(this.#text);
    this.#at = BLANK.lastIndex;
    if (this.#at === this.#text.length && this.#wanted === "end") return false;
    TOKEN.lastIndex = this.#at;
    const token = TOKEN.exec(this.#text)?.[0];
    if (token === undefined || !this.#take(token)) throw new JsonFault(this.#at);
    this.#at += token.length;
    return true;
  }

  /** Whether the token is one that may stand there. */
  #take(token: string): boolean {
    switch (token) {
      case ":":
        return this.#goOn("colon", "value");
      case ",":
        return this.#goOn("comma", Array.isArray(this.#open.at(-1)?.value) ? "value" : "name");
      case "]":
        return this.#close(true, "first value");
      case "}":
        return this.#close(false, "first name");
      default:
        return this.#wanted.endsWith("name") ? this.#takeName(token) : this.#takeValue(token);
    }
  }

  #goOn(wanted: Wanted, next: Wanted): boolean {
    if (this.#wanted !== wanted) return false;
    this.#wanted = next;
    return true;
  }

  #close(isList: boolean, whenEmpty: Wanted): boolean {
    const innermost = this.#open.at(-1);
    if (!innermost || Array.isArray(innermost.value) !== isList) return false;
    if (this.#wanted !== "comma" && this.#wanted !== whenEmpty) return false;
    this.#open.pop();
    this.#wanted = this.#open.length === 0 ? "end" : "comma";
    return true;
  }

  #takeName(token: string): boolean {
    const innermost = this.#open.at(-1);
    if (!innermost || !token.startsWith('"')) return false;
    innermost.name = JSON.parse(token);
    this.#wanted = "colon";
    return true;
  }

  #takeValue(token: string): boolean {
    if (!this.#wanted.endsWith("value")) return false;
    const value = token === "{" ? {} : token === "[" ? [] : JSON.parse(token);
    this.#keep(value);
    if (token === "{" || token === "[") {
      this.#open.push({ value, name: "" });
      this.#wanted = token === "{" ? "first name" : "first value";
    } else this.#wanted = this.#open.length === 0 ? "end" : "comma";
    return true;
  }

  #keep(value: unknown): void {
    const innermost = this.#open.at(-1);
    if (!innermost) this.result = value;
    else if (Array.isArray(innermost.value)) innermost.value.push(value);
    else if (innermost.name === "__proto__") {
      const own = { value, enumerable: true, configurable: true, writable: true };
      Object.defineProperty(innermost.value, innermost.name, own);
    } else innermost.value[innermost.name] = value;
  }
}
