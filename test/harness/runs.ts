/**
 * How often properties run: a bounded number from one seed in every test run;
 * so many times as often, and from another seed each time, in a long one
 * (FUZZ_TIMES, set by `npm run fuzz`). FUZZ_SEED repeats a run that failed.
 */
const { FUZZ_TIMES, FUZZ_SEED } = process.env;
const LONG = Number(FUZZ_TIMES ?? 0);

export interface Runs {
  readonly seed: number;
  readonly numRuns: number;
}

export function runs(usual: number, seed: number): Runs {
  const own = FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);
  return LONG > 0 ? { seed: own, numRuns: usual * LONG } : { seed, numRuns: usual };
}
