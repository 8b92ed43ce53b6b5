/** What came of the labels of one case, each list a list of spans. */
export interface Outcome {
  readonly found: readonly unknown[];
  readonly missed: readonly unknown[];
  /** Of those found. */
  readonly wrongFix: readonly unknown[];
  readonly alarms: readonly unknown[];
}

/** How a set of judged cases came out. Every figure is a count of spans. */
export interface Score {
  readonly cases: number;
  readonly labels: number;
  readonly found: number;
  readonly rightFixes: number;
  readonly alarms: number;
  /** Alarms in texts that have no label. */
  readonly alarmsOnClean: number;
}

export function scoreOf(judged: readonly Outcome[]): Score {
  const sum = (count: (one: Outcome) => number) =>
    judged.reduce((total, one) => total + count(one), 0);
  const isClean = (one: Outcome) => one.found.length + one.missed.length === 0;
  return {
    cases: judged.length,
    labels: sum((one) => one.found.length + one.missed.length),
    found: sum((one) => one.found.length),
    rightFixes: sum((one) => one.found.length - one.wrongFix.length),
    alarms: sum((one) => one.alarms.length),
    alarmsOnClean: sum((one) => (isClean(one) ? one.alarms.length : 0)),
  };
}

export function recall({ found, labels }: Score): number {
  return labels === 0 ? 1 : found / labels;
}

export function precision({ found, alarms }: Score): number {
  return found + alarms === 0 ? 1 : found / (found + alarms);
}
