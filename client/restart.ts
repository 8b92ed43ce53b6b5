import * as vscode from "vscode";
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type ErrorHandlerResult,
} from "vscode-languageclient/node";

/** How often a server that dies is started again … */
const MOST = 4;
/** … within so many milliseconds. */
const PERIOD = 3 * 60_000;

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

  /** Messages that cannot be sent are those to a server whose death is not known yet: `closed` follows. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((one) => now - one < PERIOD), now];
    const first = this.#deaths.length === 1;
    const last = this.#deaths.length > MOST;
    if (first) {
      void this.#tell(
        vscode.l10n.t(
          "The language server stopped and was started again. Its log, Policy Drafting among the outputs, says why.",
        ),
      );
    } else if (last) {
      void this.#tell(
        vscode.l10n.t(
          "The language server keeps stopping and is not started again. Its log, Policy Drafting among the outputs, says why. Reload the window to try once more.",
        ),
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
