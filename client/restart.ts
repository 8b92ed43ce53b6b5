import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
  type Message,
} from "vscode-languageclient/node";

/** How often a server that dies is started again … */
const MOST = 4;
/** … within so many milliseconds. */
const PERIOD = 3 * 60_000;
/** So many messages in a row may fail before the connection is given up. */
const FAILURES = 3;

/**
 * Starts a server that died again, a few times. The first time and when it is
 * given up the user is told, with the way to the log; the open drafts are sent
 * to the new server by the client itself.
 */
export class Restart implements ErrorHandler {
  readonly #log: vscode.LogOutputChannel;
  #deaths: number[] = [];

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  error(_error: Error, _message: Message | undefined, count = 0): ErrorHandlerResult {
    return { action: count <= FAILURES ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((one) => now - one < PERIOD), now];
    const first = this.#deaths.length === 1;
    const last = this.#deaths.length > MOST;
    if (first) {
      void this.#tell(
        vscode.l10n.t("The language server stopped and was started again. The log says why."),
      );
    } else if (last) {
      void this.#tell(
        vscode.l10n.t("The language server keeps stopping. Reload the window to try again."),
      );
    }
    const action = last ? CloseAction.DoNotRestart : CloseAction.Restart;
    return { action, handled: true };
  }

  async #tell(message: string): Promise<void> {
    const show = vscode.l10n.t("Show log");
    if ((await vscode.window.showWarningMessage(message, show)) === show) this.#log.show();
  }
}
