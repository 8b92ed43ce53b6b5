import { DidChangeConfigurationNotification, type InitializeParams } from "vscode-languageserver";
import { readSettings } from "../service/settings.ts";
import type { Session } from "./session.ts";

const SECTION = "policyDrafting";

/** Keeps the session's settings what the editor says: pulled where it can be asked, else as pushed. */
export class Configuration {
  readonly #session: Session;
  readonly #canPull: boolean;
  readonly #canRegister: boolean;

  constructor(session: Session, { capabilities, initializationOptions }: InitializeParams) {
    this.#session = session;
    this.#canPull = capabilities.workspace?.configuration === true;
    const change = capabilities.workspace?.didChangeConfiguration;
    this.#canRegister = change?.dynamicRegistration === true;
    this.#use(initializationOptions?.settings);
  }

  async start(): Promise<void> {
    if (this.#canRegister) {
      const type = DidChangeConfigurationNotification.type;
      await this.#session.connection.client.register(type, { section: SECTION });
    }
    await this.refresh(undefined);
  }

  /** Takes new settings; `pushed` is what the notification carried. */
  async refresh(pushed: unknown): Promise<void> {
    if (this.#canPull) {
      this.#use(await this.#session.connection.workspace.getConfiguration(SECTION));
      return;
    }
    const section = (pushed as Record<string, unknown> | undefined)?.[SECTION];
    if (section !== undefined) this.#use(section);
  }

  #use(given: unknown): void {
    const { settings, problems } = readSettings(given);
    this.#session.settings = settings;
    for (const { name, value, allowed } of problems) {
      const shown = JSON.stringify(value);
      this.#session.connection.console.warn(
        `${SECTION}.${name}: ${shown} 不可用，已按默认值处理，可用值 / cannot be used, the default stands; use one of: ${allowed.join(", ")}`,
      );
    }
  }
}
