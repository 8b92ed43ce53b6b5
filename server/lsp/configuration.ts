import { DidChangeConfigurationNotification, type InitializeParams } from "vscode-languageserver";
import { readSettings } from "../service/settings.ts";
import { attemptLater } from "./guard.ts";
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

  /** Asks for the settings, and to be told of changes, once the editor is ready. */
  async start(): Promise<void> {
    if (this.#canRegister)
      await attemptLater(this.#session, "registration", () => this.#register());
    await this.refresh(undefined);
  }

  async #register(): Promise<void> {
    const type = DidChangeConfigurationNotification.type;
    await this.#session.connection.client.register(type, { section: SECTION });
  }

  /** Takes new settings; `pushed` is what the notification carried. */
  async refresh(pushed: unknown): Promise<void> {
    if (this.#canPull) {
      // An editor answers null for what its user has not set: then what came at the start stands.
      const given = await this.#session.connection.workspace.getConfiguration(SECTION);
      if (given !== null && given !== undefined) this.#use(given);
      return;
    }
    const section = (pushed as Record<string, unknown> | undefined)?.[SECTION];
    if (section !== undefined) this.#use(section);
  }

  #use(given: unknown): void {
    const { settings, problems } = readSettings(given);
    this.#session.settings = settings;
    const { connection, messages } = this.#session;
    for (const { name, value, allowed, fault } of problems) {
      const text = messages.settingUnusable({
        name: [SECTION, name].filter(Boolean).join("."),
        value: JSON.stringify(value),
        why: fault ? messages.templateFault(fault) : messages.useOneOf(allowed),
      });
      connection.console.warn(text);
    }
  }
}
