const DIGITS = "零一二三四五六七八九";
const UNITS: readonly (readonly [string, number])[] = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
];
const DIGIT = "[一二三四五六七八九]";
const NUMERAL = new RegExp(
  `^(?:(${DIGIT})千[零〇]?)?(?:(${DIGIT})百[零〇]?)?(?:(${DIGIT})?(十))?(${DIGIT})?$`,
);

/**
 * The number that a numeral writes, or null when it writes none: Chinese
 * numerals up to 九千九百九十九 (“二十三”), arabic ones in half or full width.
 */
export function parseNumeral(text: string): number | null {
  const ascii = text.replace(/[０-９]/g, (d) => String.fromCharCode(d.charCodeAt(0) - 0xfee0));
  if (/^\d{1,4}$/.test(ascii)) return Number(ascii);
  const match = NUMERAL.exec(text);
  if (!match || text === "") return null;
  const [, thousands, hundreds, tens, ten, ones] = match;
  const tensValue = ten ? value(tens ?? "一") * 10 : 0;
  return value(thousands) * 1000 + value(hundreds) * 100 + tensValue + value(ones);
}

/** The Chinese numeral of a whole number from 1 to 9999: 23 gives 二十三, 105 一百零五. */
export function formatNumeral(number: number): string {
  let rest = number;
  let text = "";
  for (const [unit, worth] of UNITS) {
    const digit = Math.floor(rest / worth);
    rest %= worth;
    if (digit > 0) text += DIGITS.charAt(digit) + unit;
    else if (text !== "" && rest > 0 && !text.endsWith("零")) text += "零";
  }
  if (rest > 0) text += DIGITS.charAt(rest);
  return number < 20 ? text.replace(/^一十/, "十") : text;
}

function value(digit: string | undefined): number {
  return digit ? DIGITS.indexOf(digit) : 0;
}
