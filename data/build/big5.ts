/**
 * Whether a character is among the 5,401 common ones of Big5 (rows A4 to C6),
 * which follow Taiwan's Ministry of Education list of common characters.
 */
export function isCommonInTaiwan(char: string): boolean {
  return COMMON.has(char);
}

const COMMON = new Set(commonCharacters());

function* commonCharacters(): Generator<string> {
  const decoder = new TextDecoder("big5");
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail > 0x7e)) continue;
      yield decoder.decode(new Uint8Array([lead, trail]));
    }
  }
}
