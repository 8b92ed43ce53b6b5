import { messages } from "./language.ts";
import { shown } from "./text.ts";

const NAME = "Failure";

/**
 * Wrong usage, or an input that cannot be read: one line on standard error,
 * exit status 2. What steers a terminal is escaped in its message.
 */
export class Failure extends Error {
  override readonly name = NAME;

  constructor(message: string) {
    super(shown(message));
  }
}

/** Whether an error is one. By its name: each file of the program has the class anew. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === NAME;
}

/** What cannot be read or written does not stop the rest; it is named on standard error afterwards, once. */
export class Failures {
  readonly #lines = new Set<string>();

  /** Whether anything failed. */
  get any(): boolean {
    return this.#lines.size > 0;
  }

  /** Keeps a failure to be told; one that is there already is not told twice. */
  add(failure: Failure): void {
    this.#lines.add(failure.message);
  }

  /** What `work` gives, in a list; nothing, and its failure kept, where it throws one. */
  unless<T>(work: () => T): T[] {
    try {
      return [work()];
    } catch (error) {
      return this.#keep(error);
    }
  }

  /** The same for work that takes its time. */
  async unlessLater<T>(work: () => Promise<T>): Promise<T[]> {
    try {
      return [await work()];
    } catch (error) {
      return this.#keep(error);
    }
  }

  #keep(error: unknown): [] {
    if (!isFailure(error)) throw error;
    this.add(error);
    return [];
  }

  /** Names what failed on standard error. */
  tell(): void {
    for (const line of this.#lines) console.error(line);
  }
}

/** The reason of a file system error in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return messages.reasons[code] ?? messages.unreadable(code);
}
