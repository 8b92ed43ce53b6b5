import { fileURLToPath } from "node:url";
import type { InitializeParams } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** The folders that are open in the editor, as it says now, else as it said at the start. */
export class WorkspaceFolders {
  readonly #session: Session;
  readonly #atStart: readonly string[];
  readonly #canAsk: boolean;

  constructor(session: Session, { workspaceFolders, rootUri, capabilities }: InitializeParams) {
    this.#session = session;
    this.#canAsk = capabilities.workspace?.workspaceFolders === true;
    this.#atStart = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  /** Their paths; those that are no files of this machine are left out. */
  async find(): Promise<string[]> {
    const { workspace } = this.#session.connection;
    const asked = this.#canAsk ? await workspace.getWorkspaceFolders() : null;
    const uris = asked?.map(({ uri }) => uri) ?? this.#atStart;
    return uris.map(pathOf).filter((path) => path !== null);
  }
}

/** The path of an address; null where it is no file's. */
export function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
