import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type ClauseItem,
  INSERT_CITATION,
  type InsertCitationParams,
  type InsertCitationResult,
  type PassageResult,
  SEARCH,
  type SearchParams,
} from "../server/protocol.ts";
import { Preview } from "./preview.ts";

export interface ChosenClause {
  readonly clause: ClauseItem;
  /** Whether the user wants another style than the usual one. */
  readonly inOtherStyle: boolean;
}

interface ClausePick extends vscode.QuickPickItem {
  readonly clause: ClauseItem;
}

/**
 * Has a clause chosen from all: by number, title, words of the text or pinyin
 * initials, searched while the user types. What would be inserted is shown at
 * the cursor while moving, in `style` or that of the settings. The clause of
 * `passage` comes first. Undefined where the user leaves.
 */
export async function pickClause(
  client: LanguageClient,
  editor: vscode.TextEditor,
  passage: PassageResult | null,
  style: string | undefined,
): Promise<ChosenClause | undefined> {
  const picker = new ClausePicker(client, editor, passage, style);
  try {
    return await picker.choose();
  } finally {
    picker.dispose();
  }
}

class ClausePicker implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #editor: vscode.TextEditor;
  readonly #uri: string;
  readonly #style: string | undefined;
  readonly #passage: PassageResult | null;
  readonly #picker = vscode.window.createQuickPick<ClausePick>();
  readonly #preview: Preview;

  constructor(
    client: LanguageClient,
    editor: vscode.TextEditor,
    passage: PassageResult | null,
    style: string | undefined,
  ) {
    this.#client = client;
    this.#editor = editor;
    this.#style = style;
    this.#uri = editor.document.uri.toString();
    this.#passage = passage;
    this.#preview = new Preview(editor);
    this.#picker.title = vscode.l10n.t("Insert citation");
    // VS Code marks what it finds itself.
    this.#picker.matchOnDetail = true;
    this.#picker.placeholder = vscode.l10n.t("Number, title, words or pinyin initials");
  }

  async choose(): Promise<ChosenClause | undefined> {
    await this.#search("");
    return new Promise((resolve) => {
      this.#picker.onDidChangeValue((value) => this.#search(value));
      this.#picker.onDidChangeActive(([active]) => this.#show(active?.clause));
      this.#picker.onDidAccept(() => {
        const [active] = this.#picker.activeItems;
        resolve(active && { clause: active.clause, inOtherStyle: false });
      });
      this.#picker.onDidTriggerItemButton(({ item: { clause } }) =>
        resolve({ clause, inOtherStyle: true }),
      );
      this.#picker.onDidHide(() => resolve(undefined));
      this.#picker.show();
    });
  }

  dispose(): void {
    this.#picker.dispose();
    this.#preview.dispose();
  }

  /** Answers are shown only while they answer what stands in the input. */
  async #search(query: string): Promise<void> {
    this.#picker.busy = true;
    const request: SearchParams = { uri: this.#uri, query };
    const clauses = await this.#client.sendRequest<ClauseItem[]>(SEARCH, request);
    if (this.#picker.value !== query) return;
    this.#picker.items = this.#passageFirst(clauses).map(toPick);
    this.#picker.busy = false;
  }

  #passageFirst(clauses: readonly ClauseItem[]): ClauseItem[] {
    const isIts = (clause: ClauseItem) =>
      clause.corpus === this.#passage?.corpus && clause.number === this.#passage.number;
    return [...clauses.filter(isIts), ...clauses.filter((clause) => !isIts(clause))];
  }

  async #show(clause: ClauseItem | undefined): Promise<void> {
    if (!clause) return this.#preview.show("");
    const request: InsertCitationParams = {
      uri: this.#uri,
      corpus: clause.corpus,
      number: clause.number,
      ranges: this.#editor.selections,
      style: this.#style,
    };
    const result = await this.#client.sendRequest<InsertCitationResult | null>(
      INSERT_CITATION,
      request,
    );
    if (this.#picker.activeItems[0]?.clause !== clause) return;
    this.#preview.show(result?.kind === "insert" ? result.preview : "");
  }
}

/** `alwaysShow`, because the server has searched already and knows pinyin. */
function toPick(clause: ClauseItem): ClausePick {
  const button = {
    iconPath: new vscode.ThemeIcon("list-selection"),
    tooltip: vscode.l10n.t("In another style"),
  };
  const label = clause.label + clause.title;
  return { label, detail: clause.excerpt, alwaysShow: true, buttons: [button], clause };
}
