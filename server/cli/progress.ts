import type { WriteStream } from "node:tty";
import { messages } from "./language.ts";

/** What a bar is drawn on. */
export type Screen = Pick<WriteStream, "isTTY" | "write">;

/** Work that is done sooner shows no bar. */
const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const WIDTH = 30;

/** How far a command has come with many files: a bar on a terminal, nothing elsewhere. */
export class Progress {
  readonly #total: number;
  readonly #screen: Screen;
  readonly #now: () => number;
  #done = 0;
  #next: number;
  #drawn = false;

  constructor(total: number, screen: Screen = process.stderr, now = () => performance.now()) {
    this.#total = total;
    this.#screen = screen;
    this.#now = now;
    this.#next = now() + PATIENCE_MS;
  }

  /** One more file is done. */
  step(): void {
    this.#done++;
    if (!this.#screen.isTTY || this.#total < 2 || this.#now() < this.#next) return;
    this.#next = this.#now() + REDRAW_MS;
    this.#drawn = true;
    const full = Math.round((WIDTH * this.#done) / this.#total);
    const bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    this.#screen.write(`\r${bar} ${messages.progress({ done: this.#done, total: this.#total })}`);
  }

  /** Takes the bar away. */
  end(): void {
    if (this.#drawn) this.#screen.write("\r\u001b[K");
  }
}
