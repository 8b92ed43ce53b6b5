import type { CancellationToken, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { attemptLater } from "./guard.ts";
import type { Session } from "./session.ts";

/** Work that takes longer is shown, in milliseconds. */
const QUIET = 1000;

/** Shows work that takes over a second, where the editor can, and lets the user stop it there. */
export class Progress implements Disposable {
  readonly #session: Session;
  readonly #title: string;
  readonly #token: CancellationToken | undefined;
  readonly #timer: NodeJS.Timeout;
  readonly #stop = new AbortController();
  #shown: WorkDoneProgressServerReporter | undefined;
  #ended = false;

  constructor(session: Session, title: string, token?: CancellationToken) {
    this.#session = session;
    this.#title = title;
    this.#token = token;
    this.#timer = setTimeout(() => attemptLater(session, "progress", () => this.#show()), QUIET);
  }

  /** Whether the request was cancelled, or the user stopped it. */
  get stopped(): boolean {
    return this.#token?.isCancellationRequested === true || this.#stop.signal.aborted;
  }

  /** Aborted in the moment in which the user stops the work. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Shows work that surely takes long before it begins; an editor that does not answer is not waited for. */
  async begin(): Promise<void> {
    clearTimeout(this.#timer);
    const shown = attemptLater(this.#session, "progress", () => this.#show());
    await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, QUIET).unref())]);
  }

  /** Says how far the work has come, where it is shown. */
  report(message: string): void {
    this.#shown?.report(message);
  }

  [Symbol.dispose](): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#shown?.done();
  }

  async #show(): Promise<void> {
    const shown = await this.#session.connection.window.createWorkDoneProgress();
    if (this.#ended) return shown.done();
    shown.begin(this.#title, undefined, undefined, true);
    shown.token.onCancellationRequested(() => this.#stop.abort());
    this.#shown = shown;
  }
}
