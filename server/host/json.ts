import {
  Tokenizer,
  TokenizerError,
  TokenParser,
  TokenParserError,
  TokenType,
} from "@streamparser/json";
import type { Steps } from "../service/text/gradual.ts";

/** A place of a text: line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a text holds, or where the first thing begins that is no JSON: its end, where it ends too early. */
export type JsonReading = { readonly value: unknown } | { readonly fault: Place };

/** Long texts are gathered in so many bytes: without, their characters are kept one by one. */
const BUFFER = 1 << 14;
/** What is nested deeper is no plan, and could take all memory. */
const DEEPEST = 512;

const NESTING: Partial<Record<TokenType, number>> = {
  [TokenType.LEFT_BRACE]: 1,
  [TokenType.LEFT_BRACKET]: 1,
  [TokenType.RIGHT_BRACE]: -1,
  [TokenType.RIGHT_BRACKET]: -1,
};

/**
 * Reads a JSON text (RFC 8259), a piece a step; no piece ends within a
 * character. The value is that of `JSON.parse`, but that byte order marks
 * inside may be left out; nesting beyond a limit is a fault.
 */
export function* parseJson(pieces: readonly string[]): Steps<JsonReading> {
  const tokenizer = new Tokenizer({ stringBufferSize: BUFFER, numberBufferSize: BUFFER });
  const parser = new TokenParser({ paths: ["$"] });
  let value: unknown;
  parser.onValue = (whole) => {
    value = whole.value;
  };
  let depth = 0;
  tokenizer.onToken = (token) => {
    depth += NESTING[token.token] ?? 0;
    if (depth > DEEPEST) throw new TokenParserError("too deep");
    parser.write(token);
  };
  try {
    for (const piece of pieces) {
      tokenizer.write(piece);
      yield;
    }
    tokenizer.end();
    return parser.isEnded ? { value } : { fault: yield* placeAt(pieces, Number.POSITIVE_INFINITY) };
  } catch (error) {
    if (!(error instanceof TokenizerError || error instanceof TokenParserError)) throw error;
    // biome-ignore lint/complexity/useLiteralKeys: private; where the token begins that is being read.
    return { fault: yield* placeAt(pieces, tokenizer["offset"]) };
  }
}

/** The place at so many bytes of the text in UTF-8. */
function* placeAt(pieces: readonly string[], bytes: number): Steps<Place> {
  let [line, column, left, last] = [1, 1, bytes, ""];
  for (const piece of pieces) {
    const before = Buffer.from(piece).toString("utf8", 0, left);
    const lines = before.split(/\r\n|\r|\n/);
    line += lines.length - 1;
    // A line end of two characters is one, in two pieces too.
    if (last.endsWith("\r") && before.startsWith("\n")) line--;
    column = (lines.at(-1)?.length ?? 0) + (lines.length > 1 ? 1 : column);
    left -= Buffer.byteLength(piece);
    if (left <= 0) break;
    last = piece;
    yield;
  }
  return { line, column };
}
