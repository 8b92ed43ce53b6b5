/** How many UTF-16 units are decoded at once: String.fromCharCode takes its arguments on the stack. */
const CHUNK = 8192;

/** The text that UTF-16 units make. */
export function fromUnits(units: Uint16Array): string {
  let text = "";
  for (let at = 0; at < units.length; at += CHUNK) {
    // Not spread: that walks the array by its iterator, ten times as long.
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  }
  return text;
}
