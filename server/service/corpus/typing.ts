/** One character of a name as it may be typed. */
export interface ReadCharacter {
  readonly char: string;
  /** Its reading in the name, without tone, v for ü; "" where it has none. */
  readonly syllable: string;
}

/** Marks that a keyboard lacks or a hurried writer leaves out. */
const MARK = /^[“”‘’《》〈〉（）、，。；：—×\s]$/;
/** How × is typed where the keyboard lacks it. */
const TIMES = "x";

/** Whether a character of a name may be passed over in typing. */
export function isPassable(char: string): boolean {
  return MARK.test(char);
}

/** Whether a character is typed as part of a reading. */
export function isLetter(char: string): boolean {
  return /^[a-z]$/.test(char);
}

/**
 * How many units of what is typed from `at` on a character may stand for, each
 * way that there is: itself, its initial (zh as two letters too), as much of its
 * syllable as is typed; 0 where it may be passed over. Empty where it takes none.
 */
export function unitsTaken(
  { char, syllable }: ReadCharacter,
  typed: string,
  at: number,
): Set<number> {
  const lengths = new Set<number>();
  if (typed.startsWith(char, at)) lengths.add(char.length);
  else if (isPassable(char)) lengths.add(0);
  if (char === "×" && typed.charAt(at) === TIMES) lengths.add(1);
  if (syllable === "") return lengths;
  if (typed.charAt(at) === syllable.charAt(0)) lengths.add(1);
  if (/^[zcs]h/.test(syllable) && typed.startsWith(syllable.slice(0, 2), at)) lengths.add(2);
  const rest = typed.slice(at);
  for (const spelling of spellingsOf(syllable)) {
    if (rest.startsWith(spelling)) lengths.add(spelling.length);
    if (spelling.startsWith(rest)) lengths.add(rest.length);
  }
  return lengths;
}

/** How a syllable is typed: for ü, which keyboards lack, as v, u or yu (GB/T 28039—2011 for names). */
function spellingsOf(syllable: string): string[] {
  if (!syllable.includes("v")) return [syllable];
  return [syllable, syllable.replace("v", "u"), syllable.replace("v", "yu")];
}
