/** Work in small steps: between two of them others may have their turn. */
export type Steps<T> = Generator<void, T, void>;

/** What some steps come to, all done at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A step goes through so many items. */
export const STEP = 512;

/**
 * What takes long to make: made step by step, or at once by whoever cannot go
 * on without it.
 */
export class Gradual<T> {
  readonly #make: () => Steps<T>;
  #steps: Steps<T> | undefined;
  #made: { readonly value: T } | undefined;

  constructor(make: () => Steps<T>) {
    this.#make = make;
  }

  get isMade(): boolean {
    return this.#made !== undefined;
  }

  /** Goes one step further, where there is one. After a fault it begins anew. */
  step(): void {
    if (this.#made) return;
    const steps = this.#steps ?? this.#make();
    this.#steps = undefined;
    const { done, value } = steps.next();
    if (done) this.#made = { value };
    else this.#steps = steps;
  }

  /** What is made, all of it. */
  get(): T {
    while (!this.#made) this.step();
    return this.#made.value;
  }

  /** What is made, if no more than so many steps are left; else null, those steps done. */
  within(steps: number): T | null {
    for (let step = 0; step < steps && !this.#made; step++) this.step();
    return this.#made ? this.#made.value : null;
  }
}

/** Does something with each of the items, in steps. */
export function* each<T>(items: Iterable<T>, work: (item: T) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    work(item);
    if (++count % STEP === 0) yield;
  }
}

/** What `read` gives for each of the items, in steps. */
export function* mapped<T, U>(items: Iterable<T>, read: (item: T) => readonly U[]): Steps<U[]> {
  const results: U[] = [];
  yield* each(items, (item) => results.push(...read(item)));
  return results;
}

/** The items in order, in steps; those that are equal keep theirs. */
export function* sorted<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  let runs: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += STEP) {
    runs.push(items.slice(at, at + STEP).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  const merged: T[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const isFirst = j === b.length || (i < a.length && compare(a[i] as T, b[j] as T) <= 0);
    merged.push((isFirst ? a[i++] : b[j++]) as T);
    if (merged.length % STEP === 0) yield;
  }
  return merged;
}
