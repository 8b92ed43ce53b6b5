const DIGITS = "零一二三四五六七八九";

/**
 * The number that a numeral writes, or null when it writes none: Chinese
 * numerals up to 九百九十九 (“二十三”), arabic ones in half or full width.
 */
export function parseNumeral(text: string): number | null {
  const ascii = text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d{1,4}$/.test(ascii)) return Number(ascii);
  const match =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  return value(hundreds) * 100 + (ten ? value(tens ?? "一") * 10 : 0) + value(ones);
}

/** The Chinese numeral of a whole number from 1 to 999: 23 gives 二十三. */
export function formatNumeral(number: number): string {
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const ones = number % 10;
  if (hundreds === 0 && tens === 1) return `十${ones ? DIGITS[ones] : ""}`;
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? "零" : "";
  const part = (digit: number, unit: string) => (digit ? DIGITS[digit] + unit : "");
  return part(hundreds, "百") + part(tens, "十") + gap + part(ones, "");
}

function value(digit: string | undefined): number {
  return digit ? DIGITS.indexOf(digit) : 0;
}
