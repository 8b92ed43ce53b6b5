import { fileURLToPath, pathToFileURL } from "node:url";
import type { InitializeParams } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type DraftFile, DraftSearch, type SearchLimits } from "../host/draftFiles.ts";
import { readText } from "../host/files.ts";
import type { Draft } from "../service/draft/draft.ts";
import type { Session } from "./session.ts";

const LIMITS: SearchLimits = { files: 2000, folders: 10_000, bytes: 1 << 20 };
/** How much text of closed drafts is kept as it was read, in UTF-16 units. */
const KEPT = 10_000_000;

/** A draft, and its document to tell positions by. */
export interface WorkspaceDraft {
  readonly document: TextDocument;
  readonly draft: Draft;
}

/** The drafts of the workspace: the open ones as the editor has them, the others as their files are. */
export class WorkspaceDrafts {
  readonly #session: Session;
  readonly #folders: readonly string[];
  readonly #canAsk: boolean;
  readonly #read = new Map<string, WorkspaceDraft & { readonly stamp: string }>();
  #kept = 0;

  constructor(session: Session, { workspaceFolders, rootUri, capabilities }: InitializeParams) {
    this.#session = session;
    this.#canAsk = capabilities.workspace?.workspaceFolders === true;
    this.#folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  /** One after the other, each once. What is no file, too large or no UTF-8 text is left out. */
  async *all(): AsyncGenerator<WorkspaceDraft> {
    const { documents, drafts, clauseDocuments, connection, messages } = this.#session;
    const open = documents.all().filter(({ uri }) => !clauseDocuments.find(uri));
    for (const document of open) yield { document, draft: drafts.get(document) };
    const seen = new Set(open.map(({ uri }) => keyOf(pathOf(uri) ?? uri)));
    const search = new DraftSearch(LIMITS);
    for (const folder of await this.#findFolders()) {
      for await (const file of search.find(folder)) {
        const key = keyOf(file.path);
        const read = seen.has(key) ? null : this.#get(file);
        seen.add(key);
        if (read) yield read;
      }
    }
    this.#forgetAllBut(seen);
    if (search.cutShort) connection.console.warn(messages.searchCutShort(LIMITS.files));
  }

  async #findFolders(): Promise<string[]> {
    const { workspace } = this.#session.connection;
    const asked = this.#canAsk ? await workspace.getWorkspaceFolders() : null;
    const uris = asked?.map(({ uri }) => uri) ?? this.#folders;
    return uris.map(pathOf).filter((path) => path !== null);
  }

  #get(file: DraftFile): WorkspaceDraft | null {
    const known = this.#read.get(file.path);
    if (known?.stamp === file.stamp) return known;
    if (known) this.#forget(file.path, known);
    const read = this.#readFile(file);
    if (read && this.#kept + read.draft.text.length <= KEPT) {
      this.#read.set(file.path, { ...read, stamp: file.stamp });
      this.#kept += read.draft.text.length;
    }
    return read;
  }

  /** Files that are no longer there leave room for others. */
  #forgetAllBut(seen: ReadonlySet<string>): void {
    for (const [path, read] of this.#read) if (!seen.has(keyOf(path))) this.#forget(path, read);
  }

  #forget(path: string, { draft }: WorkspaceDraft): void {
    this.#read.delete(path);
    this.#kept -= draft.text.length;
  }

  #readFile({ path, language }: DraftFile): WorkspaceDraft | null {
    try {
      const text = readText(path);
      const document = TextDocument.create(pathToFileURL(path).href, language, 0, text);
      return { document, draft: this.#session.service.openDraft(text, language) };
    } catch {
      return null;
    }
  }
}

function pathOf(uri: string): string | null {
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** Windows does not tell letters by case, and editors write its drives both ways. */
function keyOf(path: string): string {
  return process.platform === "win32" ? path.toLowerCase() : path;
}
