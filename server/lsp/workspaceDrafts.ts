import { pathToFileURL } from "node:url";
import { MessageType } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type DraftFile, DraftSearch, type SearchLimits } from "../host/draftFiles.ts";
import { readText } from "../host/files.ts";
import type { Draft } from "../service/draft/draft.ts";
import type { LanguageService } from "../service/languageService.ts";
import { tell } from "./notice.ts";
import { isTooLong, type Session } from "./session.ts";
import { pathOf, type WorkspaceFolders } from "./workspaceFolders.ts";

const LIMITS: SearchLimits = { files: 10_000, folders: 20_000, bytes: 1 << 20 };
/** How much text of closed drafts is kept as it was read, in UTF-16 units; read, it takes some 40 bytes a unit. */
const KEPT = 1_000_000;

/** A draft, and its document to tell positions by. */
export interface WorkspaceDraft {
  readonly document: TextDocument;
  readonly draft: Draft;
}

/** The drafts of the workspace: the open ones as the editor has them, the others as their files are. */
export class WorkspaceDrafts {
  readonly #session: Session;
  readonly #folders: WorkspaceFolders;
  readonly #read = new Map<string, WorkspaceDraft & { readonly stamp: string }>();
  #kept = 0;
  /** Who has read what is kept. */
  #reader: LanguageService | undefined;
  /** What users know was left out: they are told once. */
  readonly #told = new Set<string>();

  constructor(session: Session, folders: WorkspaceFolders) {
    this.#session = session;
    this.#folders = folders;
  }

  /** One after the other, each once. What is too large or no UTF-8 text is left out, which users are told. */
  async *all(): AsyncGenerator<WorkspaceDraft> {
    const { documents, drafts, clauseDocuments, messages, service } = this.#session;
    if (this.#reader !== service) this.#forgetAllBut(new Set());
    this.#reader = service;
    const open = documents.all().filter((one) => !clauseDocuments.owns(one.uri) && !isTooLong(one));
    for (const document of open) yield { document, draft: drafts.get(document) };
    const seen = new Set(open.map(({ uri }) => keyOf(pathOf(uri) ?? uri)));
    const search = new DraftSearch(LIMITS);
    const unreadable: string[] = [];
    for (const folder of await this.#folders.find()) {
      for await (const file of search.find(folder)) {
        const key = keyOf(file.path);
        const isNew = !seen.has(key);
        seen.add(key);
        const read = isNew ? this.#get(file) : null;
        if (read) yield read;
        else if (isNew) unreadable.push(file.path);
      }
    }
    this.#forgetAllBut(seen);
    this.#tellLeftOut([...search.large, ...unreadable]);
    if (search.cutShort) this.#tell(messages.searchCutShort(LIMITS.files));
  }

  /** How many to the user, which ones to the log. */
  #tellLeftOut(paths: readonly string[]): void {
    if (paths.length === 0) return;
    const { connection, messages } = this.#session;
    if (this.#tell(messages.draftsLeftOut(paths.length))) connection.console.info(paths.join("\n"));
  }

  #tell(message: string): boolean {
    if (this.#told.has(message)) return false;
    this.#told.add(message);
    tell(this.#session.connection, MessageType.Warning, message);
    return true;
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

/** Windows does not tell letters by case, and editors write its drives both ways. */
function keyOf(path: string): string {
  return process.platform === "win32" ? path.toLowerCase() : path;
}
