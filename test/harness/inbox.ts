/** What has come in and was not taken yet. */
export class Inbox<T> {
  #entries: T[] = [];
  #waiting: { fits: (entry: T) => boolean; resolve: (entry: T) => void } | undefined;

  /** What is there now. */
  get entries(): readonly T[] {
    return this.#entries;
  }

  put(entry: T): void {
    this.#entries.push(entry);
    this.#deliver();
  }

  /** One reader at a time. */
  take(fits: (entry: T) => boolean): Promise<T> {
    const { promise, resolve } = Promise.withResolvers<T>();
    this.#waiting = { fits, resolve };
    this.#deliver();
    return promise;
  }

  #deliver(): void {
    const index = this.#waiting ? this.#entries.findIndex(this.#waiting.fits) : -1;
    const entry = this.#entries[index];
    if (!this.#waiting || entry === undefined) return;
    this.#entries = this.#entries.slice(index + 1);
    this.#waiting.resolve(entry);
    this.#waiting = undefined;
  }
}
