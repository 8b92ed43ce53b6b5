/** The middle one of the values; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value that a share of the values lies below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How long `work` takes, in milliseconds. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs `work` a few times to warm up and then `count` times; gives what the later runs give. */
export async function rounds<T>(
  count: number,
  work: (round: number) => T | Promise<T>,
  warmUps = 1,
): Promise<T[]> {
  for (let round = 0; round < warmUps; round++) await work(-round);
  const results: T[] = [];
  for (let round = 1; round <= count; round++) results.push(await work(round));
  return results;
}

/** One line of the bench's table; `reach` is what is wanted, null where nothing is. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly reach: number | null;
}
