import { isLowSurrogate } from "./units.ts";

const HAN = /\p{Script=Han}/u;
const HAN_OR_MARK = /[\p{Script=Han}，。、；：？！「」『』（）《》〈〉〔〕【】]/u;

/** Whether a character (one code point) is a Han character. */
export function isHan(char: string | undefined): boolean {
  return char !== undefined && HAN.test(char);
}

/** Whether a character is Han or punctuation that only Chinese has: “ ” … — do not say. */
export function isChinese(char: string | undefined): boolean {
  return char !== undefined && HAN_OR_MARK.test(char);
}

/** The code point that ends at `offset`, or undefined at the start of the text. */
export function charBefore(text: string, offset: number): string | undefined {
  if (offset <= 0) return undefined;
  const pair = offset > 1 && isLowSurrogate(text.charCodeAt(offset - 1));
  return text.slice(pair ? offset - 2 : offset - 1, offset);
}

/** The code point that begins at `offset`, or undefined at the end of the text. */
export function charAt(text: string, offset: number): string | undefined {
  const code = text.codePointAt(offset);
  return code === undefined ? undefined : String.fromCodePoint(code);
}
