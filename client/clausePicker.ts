import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import {
  type ClauseItem,
  type PassageResult,
  SEARCH,
  type SearchParams,
} from "../server/protocol.ts";
import { plainLabel } from "./plainLabel.ts";
import type { Preview } from "./preview.ts";

export interface ChosenClause {
  readonly clause: ClauseItem;
  /** Whether the user wants another style than the usual one. */
  readonly inOtherStyle: boolean;
}

interface ClausePick extends vscode.QuickPickItem {
  readonly clause: ClauseItem;
}

/** What a clause is chosen for. */
export interface ClauseChoice {
  readonly title: string;
  /** The draft whose script the clauses are shown in; Simplified where there is none. */
  readonly editor: vscode.TextEditor | undefined;
  /** A passage whose clause comes first. */
  readonly passage: PassageResult | null;
  /** Shows what would be inserted while the user moves. */
  readonly preview?: Preview;
}

/**
 * Has a clause chosen from all: by number, title, words of the text or pinyin
 * initials, searched while the user types. Undefined where the user leaves.
 */
export async function pickClause(
  client: LanguageClient,
  choice: ClauseChoice,
): Promise<ChosenClause | undefined> {
  const picker = new ClausePicker(client, choice);
  try {
    return await picker.choose();
  } finally {
    picker.dispose();
  }
}

class ClausePicker implements vscode.Disposable {
  readonly #client: LanguageClient;
  readonly #uri: string;
  readonly #passage: PassageResult | null;
  readonly #picker = vscode.window.createQuickPick<ClausePick>();
  readonly #preview: Preview | undefined;

  constructor(client: LanguageClient, { title, editor, passage, preview }: ClauseChoice) {
    this.#client = client;
    this.#uri = editor?.document.uri.toString() ?? "";
    this.#passage = passage;
    this.#preview = preview;
    this.#picker.title = title;
    // VS Code marks what it finds itself.
    this.#picker.matchOnDetail = true;
    this.#picker.placeholder = vscode.l10n.t("Number, title, words or pinyin initials");
  }

  async choose(): Promise<ChosenClause | undefined> {
    await this.#search("");
    return new Promise((resolve, reject) => {
      this.#picker.onDidChangeValue((value) => this.#search(value).catch(reject));
      this.#picker.onDidChangeActive(([active]) => this.#preview?.show(active?.clause));
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
  }

  /** Answers are shown only while they answer what stands in the input. */
  async #search(query: string): Promise<void> {
    this.#picker.busy = true;
    const request: SearchParams = { uri: this.#uri, query };
    const clauses = await this.#client.sendRequest<ClauseItem[]>(SEARCH, request);
    if (this.#picker.value !== query) return;
    const isOneOfMany = clauses.some(({ corpus }) => corpus !== clauses[0]?.corpus);
    this.#picker.items = this.#passageFirst(clauses).map((clause) =>
      this.#toPick(clause, isOneOfMany),
    );
    this.#picker.busy = false;
  }

  #passageFirst(clauses: readonly ClauseItem[]): ClauseItem[] {
    const isIts = (clause: ClauseItem) =>
      clause.corpus === this.#passage?.corpus && clause.number === this.#passage.number;
    return [...clauses.filter(isIts), ...clauses.filter((clause) => !isIts(clause))];
  }

  /** `alwaysShow`, because the server has searched already and knows pinyin. Of several plans each is named. */
  #toPick(clause: ClauseItem, isOneOfMany: boolean): ClausePick {
    const label = plainLabel(clause.label + clause.title);
    const buttons = this.#preview ? [inOtherStyle()] : [];
    const detail = plainLabel(clause.excerpt);
    const description = isOneOfMany ? plainLabel(clause.source) : "";
    return { label, description, detail, alwaysShow: true, buttons, clause };
  }
}

function inOtherStyle(): vscode.QuickInputButton {
  return {
    iconPath: new vscode.ThemeIcon("list-selection"),
    tooltip: vscode.l10n.t("In another style"),
  };
}
