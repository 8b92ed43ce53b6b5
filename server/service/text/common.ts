/** How many UTF-16 units in front of two places are the same. */
export function commonBefore(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (length < atA && a[atA - length - 1] === b[atB - length - 1]) length++;
  return length;
}

/** How many UTF-16 units from two places on are the same. */
export function commonBehind(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (atA + length < a.length && a[atA + length] === b[atB + length]) length++;
  return length;
}
