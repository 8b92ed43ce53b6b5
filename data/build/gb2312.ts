/** The Han characters of GB 2312 (rows B0 to F7), in its order; five places of a row that it leaves empty come along. */
export function gb2312Characters(): string[] {
  const decoder = new TextDecoder("gbk");
  const characters: string[] = [];
  for (let lead = 0xb0; lead <= 0xf7; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) {
      characters.push(decoder.decode(new Uint8Array([lead, trail])));
    }
  }
  return characters;
}

/** Whether a character is one of the 3755 of the first level, which are in common use: rows B0 to D7. */
export function isFirstLevel(char: string): boolean {
  return FIRST_LEVEL.has(char);
}

const FIRST_LEVEL = new Set(gb2312Characters().slice(0, 3755));

/** Whether a character is among those of GB 2312. */
export function isInGb2312(char: string): boolean {
  return KNOWN.has(char);
}

const KNOWN = new Set(gb2312Characters());
